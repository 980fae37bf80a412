import { ADMIN_ENTITIES } from '#admin';
import { ANSWERS_ENTITIES } from '#answers';
import { BACKUP_ENTITIES } from '#backup';
import { CONTENT_ENTITIES } from '#content';
import { GROUPS_ENTITIES } from '#groups';
import { JOBS_ENTITIES } from '#jobs';
import { MODERATION_ENTITIES } from '#moderation';
import { PEOPLE_ENTITIES } from '#people';
import { PERSISTENCE_ENTITIES } from '#persistence';

/** Every table of the product; a test compares them with what the migrations make. */
export const ENTITIES = [
  ...PERSISTENCE_ENTITIES,
  ...JOBS_ENTITIES,
  ...PEOPLE_ENTITIES,
  ...GROUPS_ENTITIES,
  ...CONTENT_ENTITIES,
  ...ANSWERS_ENTITIES,
  ...ADMIN_ENTITIES,
  ...MODERATION_ENTITIES,
  ...BACKUP_ENTITIES,
];
