import { AdminModule } from '#admin';
import { AnswersModule } from '#answers';
import { BackupModule } from '#backup';
import { ContentModule } from '#content';
import { GroupsModule } from '#groups';
import { ModerationModule } from '#moderation';
import { PeopleModule } from '#people';

/** In the order in which they may use each other. */
export const FEATURES = [PeopleModule, GroupsModule, ContentModule, AnswersModule, ModerationModule, AdminModule, BackupModule];
