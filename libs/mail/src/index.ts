export { dayInWords, minuteInWords } from './dates.js';
export { MailModule } from './mail.module.js';
export { answerText } from './in/answer-text.js';
export { type DeliveryReport, deliveryReport } from './in/delivery-report.js';
export { isAutomatic } from './in/automatic.js';
export { MailDoor, type MailTaker, type Received } from './in/mail-door.js';
export { type MailToSend, Mailer } from './mailer.js';
export { Outbox, type WaitingMail } from './outbox.js';
export { type ComposedMail, type MailContent, type MailSection, compose, oneLine } from './templates.js';
