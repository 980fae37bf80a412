import type { Catalogue } from '../catalogues.js';

/** Mails: subject, sentences and button of each template. */
export const mail: Catalogue = {
  MAIL_GREETING: 'Hello,',
  MAIL_GREETING_NAMED: 'Hello {name},',
  MAIL_FOOTER: 'This mail comes from the internal network of {company}. If you did not expect it, ignore it.',
  MAIL_LINK_HINT: 'If the button does not work, copy this address into your browser:',
  MAIL_INVITATION_SUBJECT: '{inviter} invites you to the network of {company}',
  MAIL_INVITATION_TEXT: '{inviter} invites you to join the internal network of {company}.',
  MAIL_INVITATION_LIMIT:
    'The invitation is for your address only. It is valid for 14 days, until {date}, and works once.',
  MAIL_INVITATION_BUTTON: 'Accept the invitation',
  MAIL_GROUP_INVITATION_SUBJECT: '{inviter} invites you to "{group}"',
  MAIL_GROUP_INVITATION_TEXT: '{inviter} ({company}) invites you to the group "{group}".',
  MAIL_GROUP_INVITATION_PARTNER: 'You take part for {partner}. Your access ends on {until}.',
  MAIL_GROUP_INVITATION_MESSAGE: 'Their message:',
  MAIL_GROUP_INVITATION_OPEN: 'Open the group',
  MAIL_RESET_SUBJECT: 'Choose a new password',
  MAIL_RESET_TEXT: 'A new password was asked for your account.',
  MAIL_RESET_BY_ADMIN: 'An administrator of {company} sends you this link to choose a new password.',
  MAIL_RESET_LIMIT:
    'This link is valid for 30 minutes and works once. If you asked for nothing, ignore it: your password stays the same.',
  MAIL_RESET_BUTTON: 'Choose a password',
  MAIL_PASSWORD_CHANGED_SUBJECT: 'Your password was changed',
  MAIL_PASSWORD_CHANGED_TEXT: 'The password of your account was changed on {date}. Your other sessions have ended.',
  MAIL_PASSWORD_CHANGED_HELP: 'If it was not you, reset it at once and tell your administrator.',
  MAIL_PASSWORD_CHANGED_BUTTON: 'Open the network',
};
