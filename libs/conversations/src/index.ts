export { CONVERSATIONS_ENTITIES } from './entities.js';
export { ConversationsModule } from './conversations.module.js';
