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
  MAIL_WIDENING_PROPOSED_SUBJECT: '"{group}" would open further on {date}',
  MAIL_WIDENING_PROPOSED_TEXT:
    '{proposer} proposes to open the group "{group}" further, of which you are a member. From {date} on:',
  MAIL_WIDENING_VISIBILITY_PUBLIC:
    'all employees will see the name and purpose of the group, the list of its members and what is published there from then on.',
  MAIL_WIDENING_VISIBILITY_PRIVATE:
    'all employees will see the name and purpose of the group, its managers and how many members it has.',
  MAIL_WIDENING_JOIN_OPEN: 'every employee will be able to join it.',
  MAIL_WIDENING_JOIN_ON_REQUEST: 'every employee will be able to ask to join it.',
  MAIL_WIDENING_EXTERNALS: 'externals will be able to be invited.',
  MAIL_WIDENING_PARTNER: 'people of {partner} will be able to be invited.',
  MAIL_WIDENING_WALLS_DOWN:
    'organisations will no longer be kept apart there: members of each will see those of the others, and what is published there from then on.',
  MAIL_WIDENING_OTHERS_SEE_YOU: 'members of other organisations will see you.',
  MAIL_WIDENING_OLD_STAYS: 'What was written before stays with those who could read it already, and with nobody else.',
  MAIL_WIDENING_YOUR_TURN:
    'Until then you can agree, object or leave the group. Without an answer you will not stand in the member list before you write there again.',
  MAIL_WIDENING_REASON: 'The reason given:',
  MAIL_WIDENING_OBJECTED_SUBJECT: 'Opening "{group}": a member objects',
  MAIL_WIDENING_OBJECTED_TEXT: 'A member objects to opening "{group}", which {proposer} proposes for {date}.',
  MAIL_WIDENING_OBJECTED_MANAGER:
    'It now waits for a second manager: you can confirm or cancel it. Without a decision within seven days after the date it falls.',
  MAIL_WIDENING_OBJECTED_MEMBERS:
    'It now waits for a majority of the members to agree, you among them. Without a majority within seven days after the date it falls.',
  MAIL_WIDENING_ENDED_SUBJECT: 'Opening "{group}": it is decided',
  MAIL_WIDENING_ENDED_EFFECTIVE: 'Opening "{group}", as {proposer} proposed, has taken effect.',
  MAIL_WIDENING_ENDED_CANCELLED: 'Opening "{group}", as {proposer} proposed for {date}, is cancelled.',
  MAIL_WIDENING_ENDED_FALLEN: 'Opening "{group}", as {proposer} proposed for {date}, has fallen: nothing changes.',
  MAIL_FILE_HELD_SUBJECT: 'A file is held back: a virus was found in it',
  MAIL_FILE_HELD_OWN_NAMED: 'A virus was found in “{file}”, which you sent on {date}.',
  MAIL_FILE_HELD_OWNER: 'A virus was found in a file that you sent on {date}.',
  MAIL_FILE_HELD_OWNER_WHAT:
    'The file is held back: nobody can open or download it, nor can you. Check the device that it came from, then send a clean version.',
  MAIL_FILE_HELD_MANAGER: 'A virus was found in a file published on {date} in a group that you manage.',
  MAIL_FILE_HELD_MANAGER_WHAT: 'The file is held back: nobody can open or download it. Its author has been told.',
  MAIL_FILE_HELD_ADMIN: 'A virus was found in a file that was sent to the network on {date}.',
  MAIL_FILE_HELD_ADMIN_WHAT:
    'The file is held back. Whoever sent it and the managers of its group have been told; neither the file nor the group is named here.',
  MAIL_FILE_HELD_OPEN: 'Open the network',
  MAIL_WELCOME_SUBJECT: 'Your account on the network of {company}',
  MAIL_WELCOME_TEXT:
    '{company} opened an account for you on its enterprise social network. Choose a password to come in.',
  MAIL_WELCOME_LIMIT:
    'This link works once, within {days} days. After that, “forgotten password” on the sign-in page gives you another one.',
  MAIL_WELCOME_BUTTON: 'Choose a password',
  MAIL_RESET_SUBJECT: 'Choose a new password',
  MAIL_RESET_TEXT: 'A new password was asked for your account.',
  MAIL_RESET_BY_ADMIN: 'An administrator of {company} sends you this link to choose a new password.',
  MAIL_RESET_FACTORS:
    'By following it you choose a password and remove the second factors of your account: codes, passkeys, recovery codes. You can add others afterwards.',
  MAIL_FACTOR_SUBJECT: 'How you sign in has changed',
  MAIL_FACTOR_TOTP_ADDED: 'An application for codes was added to your account on {date}.',
  MAIL_FACTOR_TOTP_REMOVED: 'The application for codes was removed from your account on {date}.',
  MAIL_FACTOR_PASSKEY_ADDED: 'A passkey was added to your account on {date}.',
  MAIL_FACTOR_PASSKEY_REMOVED: 'A passkey was removed from your account on {date}.',
  MAIL_FACTOR_CODES_RENEWED: 'New recovery codes were made for your account on {date}. The old ones count no more.',
  MAIL_FACTOR_CODE_USED: 'A recovery code of your account was used on {date}.',
  MAIL_FACTOR_ALL_REMOVED:
    'The second factors of your account were removed on {date}, by the link that was sent to you.',
  MAIL_FACTOR_IDENTITY_ADDED: 'An account of another provider lets you sign in to yours since {date}.',
  MAIL_FACTOR_IDENTITY_REMOVED: 'The account of another provider no longer lets you sign in to yours since {date}.',
  MAIL_FACTOR_HELP: 'If it was not you, change your password at once and tell your administrator.',
  MAIL_FACTOR_BUTTON: 'See the security of my account',
  MAIL_RESET_LIMIT:
    'This link is valid for 30 minutes and works once. If you asked for nothing, ignore it: your password stays the same.',
  MAIL_RESET_BUTTON: 'Choose a password',
  MAIL_PASSWORD_CHANGED_SUBJECT: 'Your password was changed',
  MAIL_PASSWORD_CHANGED_TEXT: 'The password of your account was changed on {date}. Your other sessions have ended.',
  MAIL_PASSWORD_CHANGED_HELP: 'If it was not you, reset it at once and tell your administrator.',
  MAIL_PASSWORD_CHANGED_BUTTON: 'Open the network',
  MAIL_REVIEW_SUBJECT: 'Externals you answer for: are their accesses still of use?',
  MAIL_REVIEW_TEXT: 'Nobody has reviewed these accesses for three months ({count} in all): {people}.',
  MAIL_REVIEW_WHAT:
    'You answer for them. Say of each whether it is still of use, renew it, or end it. What you do nothing about ends on its day.',
  MAIL_REVIEW_BUTTON: 'Review',
  MAIL_SPONSOR_NEW_SUBJECT: 'You now answer for {person}',
  MAIL_SPONSOR_NEW_TEXT:
    'From now on you answer for the access of {person} ({partner}) to the network of {company}, in place of {former}.',
  MAIL_SPONSOR_NEW_WHAT: 'It ends on {until}. It is for you to review it, renew it or end it.',
  MAIL_SPONSOR_NEW_BUTTON: 'See my externals',
  MAIL_SPONSOR_FORMER_SUBJECT: 'You no longer answer for {person}',
  MAIL_SPONSOR_FORMER_TEXT: '{sponsor} now answers for the access of {person} ({partner}) to the network of {company}.',
  MAIL_SPONSOR_EXTERNAL_SUBJECT: '{sponsor} now answers for your access',
  MAIL_SPONSOR_EXTERNAL_TEXT:
    '{sponsor} now answers for your access to the network of {company}, in place of {former}: turn to them.',
  MAIL_ENDING_SPONSOR_SUBJECT: 'The access of {person} ends on {until}',
  MAIL_ENDING_SPONSOR_TEXT: 'The access of {person} ({partner}) to the network of {company} ends on {until}.',
  MAIL_ENDING_SPONSOR_WHAT:
    'You answer for it. If it is still of use, renew it with one click; otherwise do nothing, and it ends by itself.',
  MAIL_ENDING_SPONSOR_BUTTON: 'Look and renew',
  MAIL_ENDING_EXTERNAL_SUBJECT: 'Your access to the network of {company} ends on {until}',
  MAIL_ENDING_EXTERNAL_TEXT:
    'Your access to the network of {company} ends on {until}. After that day you cannot sign in any more.',
  MAIL_ENDING_EXTERNAL_WHAT: '{sponsor} answers for your access and can renew it.',
  MAIL_ENDING_EXTERNAL_BUTTON: 'Open the network',
};
