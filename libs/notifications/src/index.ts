export { stillTrue } from './inbox.query.js';
export { NOTIFICATIONS_ENTITIES } from './entities.js';
export { spreadItem, spreadMembership } from './spread.query.js';
export { Seal } from './seal.js';
export { NotificationsJobs } from './notifications.jobs.js';
export { NotificationsModule } from './notifications.module.js';
