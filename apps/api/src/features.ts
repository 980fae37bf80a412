import { AdminModule } from '#admin';
import { AnswersModule } from '#answers';
import { BackupModule } from '#backup';
import { ContentModule } from '#content';
import { FilesModule } from '#files';
import { ConversationsModule } from '#conversations';
import { CustodyModule } from '#custody';
import { DeskModule } from '#desk';
import { GroupsModule } from '#groups';
import { ModerationModule } from '#moderation';
import { NotificationsModule } from '#notifications';
import { PeopleModule } from '#people';
import { ProvisioningModule } from '#provisioning';
import { SearchModule } from '#search';

/** In the order in which they may use each other. */
export const FEATURES = [
  PeopleModule,
  GroupsModule,
  ContentModule,
  SearchModule,
  FilesModule,
  AnswersModule,
  ConversationsModule,
  ModerationModule,
  AdminModule,
  NotificationsModule,
  DeskModule,
  BackupModule,
  ProvisioningModule,
  CustodyModule,
];
