export { MODERATION_ENTITIES } from './entities.js';
export { waitingAppeals } from './hidings.query.js';
export { waitingCases } from './reports.query.js';
export { ModerationModule } from './moderation.module.js';
