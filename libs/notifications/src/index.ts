export { NOTIFICATIONS_ENTITIES } from './entities.js';
export { NotificationsJobs } from './notifications.jobs.js';
export { NotificationsModule } from './notifications.module.js';
