import { ADMIN_ENTITIES } from '#admin';
import { ANSWERS_ENTITIES } from '#answers';
import { BACKUP_ENTITIES } from '#backup';
import { CONTENT_ENTITIES } from '#content';
import { CUSTODY_ENTITIES } from '#custody';
import { DESK_ENTITIES } from '#desk';
import { FILES_ENTITIES } from '#files';
import { CONVERSATIONS_ENTITIES } from '#conversations';
import { GROUPS_ENTITIES } from '#groups';
import { JOBS_ENTITIES } from '#jobs';
import { MODERATION_ENTITIES } from '#moderation';
import { NOTIFICATIONS_ENTITIES } from '#notifications';
import { PEOPLE_ENTITIES } from '#people';
import { PERSISTENCE_ENTITIES } from '#persistence';
import { PROVISIONING_ENTITIES } from '#provisioning';
import { SEARCH_ENTITIES } from '#search';

/** Every table of the product; a test compares them with what the migrations make. */
export const ENTITIES = [
  ...PERSISTENCE_ENTITIES,
  ...JOBS_ENTITIES,
  ...PEOPLE_ENTITIES,
  ...GROUPS_ENTITIES,
  ...CONTENT_ENTITIES,
  ...SEARCH_ENTITIES,
  ...FILES_ENTITIES,
  ...ANSWERS_ENTITIES,
  ...ADMIN_ENTITIES,
  ...MODERATION_ENTITIES,
  ...NOTIFICATIONS_ENTITIES,
  ...CONVERSATIONS_ENTITIES,
  ...DESK_ENTITIES,
  ...BACKUP_ENTITIES,
  ...PROVISIONING_ENTITIES,
  ...CUSTODY_ENTITIES,
];
