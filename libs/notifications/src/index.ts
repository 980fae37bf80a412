export { NOTIFICATIONS_ENTITIES } from './entities.js';
export { spreadItem, spreadMembership } from './spread.query.js';
export { MailAddresses, answerWord } from './mail-addresses.service.js';
export { MailIn } from './mail-in.service.js';
export { Push } from './push/push.service.js';
export { destinationOf, isPossibleEndpoint } from './push/safe-egress.js';
export { Seal } from './seal.js';
export { NotificationsJobs } from './notifications.jobs.js';
export { NotificationsModule } from './notifications.module.js';
