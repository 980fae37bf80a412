import { AdminModule } from '#admin';
import { ContentModule } from '#content';
import { GroupsModule } from '#groups';
import { PeopleModule } from '#people';

/** In the order in which they may use each other. */
export const FEATURES = [PeopleModule, GroupsModule, ContentModule, AdminModule];
