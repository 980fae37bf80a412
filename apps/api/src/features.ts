import { AdminModule } from '#admin';
import { AnswersModule } from '#answers';
import { ContentModule } from '#content';
import { ConversationsModule } from '#conversations';
import { GroupsModule } from '#groups';
import { ModerationModule } from '#moderation';
import { PeopleModule } from '#people';

/** In the order in which they may use each other. */
export const FEATURES = [PeopleModule, GroupsModule, ContentModule, AnswersModule, ConversationsModule, ModerationModule, AdminModule];
