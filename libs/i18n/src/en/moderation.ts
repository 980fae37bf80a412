import type { Catalogue } from '../catalogues.js';

/** Reports, hiding, appeals, advice; and the mails that tell of them. */
export const moderation: Catalogue = {
  REPORT_IS_OWN: 'This is your own message: you can edit or delete it.',
  REPORT_WITHOUT_MODERATORS: 'A conversation has no moderators to report a message to.',
  REPORT_WORDS_REQUIRED: 'Say in a few words what is wrong.',
  REPORTS_TOO_MANY: 'No more than {max} reports a day.',
  REPORT_ANSWERED: 'Somebody has answered this report already.',
  ITEM_ALREADY_HIDDEN: 'This message is hidden already.',
  HIDING_IS_OWN: 'This is your own message: another moderator or manager decides.',
  HIDING_LIFTED: 'This message is shown again: there is nothing left to decide.',
  APPEAL_ONCE: 'You have appealed against this decision already.',
  APPEAL_NOT_MADE: 'The author has not appealed against this decision.',
  APPEAL_DECIDED: 'Somebody has answered the author already.',
  APPEAL_IS_OWN: 'Another moderator or manager decides: it concerns you.',
  ADVICE_ONCE: 'You have asked for advice on this decision already.',
  ADVICE_NOT_IN_SECRET: 'Nothing leaves a secret group: ask its other moderators and managers.',
  ADVICE_GIVEN: 'Advice has been given already.',
  WORDS_REQUIRED: 'Write a few words: they will be read.',
  MAIL_MODERATION_REPORTED_SUBJECT: 'A message reported in “{group}”',
  MAIL_MODERATION_REPORTED_TEXT: 'A member of “{group}” reports a message.',
  MAIL_MODERATION_REPORTED_WHAT:
    'It waits for you, with the reasons, in the group’s moderation queue. Its author does not know that it was reported.',
  MAIL_MODERATION_APPEALED_SUBJECT: 'A decision appealed against in “{group}”',
  MAIL_MODERATION_APPEALED_TEXT: 'The author of a message hidden in “{group}” appeals against that decision.',
  MAIL_MODERATION_APPEALED_WHAT:
    'You did not hide it: it is for you, or another moderator or manager, to decide. In their words:',
  MAIL_MODERATION_HIDDEN_SUBJECT: 'Your message in “{group}” is hidden',
  MAIL_MODERATION_HIDDEN_TEXT:
    'A message that you wrote in “{group}” is hidden. You still see it, and so do the group’s moderators and managers; other readers do not.',
  MAIL_MODERATION_HIDDEN_WHAT: 'If you disagree, you can appeal, once, to the other moderators and managers.',
  MAIL_MODERATION_QUOTE_REASON: 'The reason:',
  MAIL_MODERATION_LIFTED_SUBJECT: 'Your message in “{group}” is shown again',
  MAIL_MODERATION_LIFTED_TEXT: 'The message that you wrote in “{group}” is no longer hidden: its readers see it again.',
  MAIL_MODERATION_UPHELD_SUBJECT: 'Your message in “{group}” stays hidden',
  MAIL_MODERATION_UPHELD_TEXT:
    'Somebody other than who had hidden it has read your message in “{group}” again: it stays hidden. Their answer:',
  MAIL_MODERATION_ADVISED_SUBJECT: 'Advice on your message in “{group}”',
  MAIL_MODERATION_ADVISED_TEXT:
    'The community leads give advice on your hidden message in “{group}”. You read it, and so do the moderators; it decides nothing. The advice:',
  MAIL_MODERATION_ASKED_SUBJECT: 'An author asks for your advice',
  MAIL_MODERATION_ASKED_TEXT: 'The author of a hidden message hands you their text and the reason that was given.',
  MAIL_MODERATION_ASKED_WHAT:
    'You see nothing else. Your advice will be read by the author and by those who moderate; it decides nothing.',
  MAIL_MODERATION_OPEN_QUEUE: 'Open the moderation queue',
  MAIL_MODERATION_OPEN_ITEM: 'See the message',
  MAIL_MODERATION_OPEN_ADVICE: 'Read and answer',
};
