export { dayInWords, minuteInWords } from './dates.js';
export { MailModule } from './mail.module.js';
export { type MailToSend, Mailer } from './mailer.js';
export { Outbox, type WaitingMail } from './outbox.js';
export { type ComposedMail, type MailContent, type MailSection, compose, oneLine } from './templates.js';
