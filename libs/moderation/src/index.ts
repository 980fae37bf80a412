export { MODERATION_ENTITIES } from './entities.js';
export { ModerationModule } from './moderation.module.js';
