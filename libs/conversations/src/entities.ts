import { ConversationArchive } from './conversation-archive.entity.js';
import { ConversationRefusal } from './conversation-refusal.entity.js';
import { Conversation } from './conversation.entity.js';

/** Every table that this feature owns. */
export const CONVERSATIONS_ENTITIES = [Conversation, ConversationRefusal, ConversationArchive];
