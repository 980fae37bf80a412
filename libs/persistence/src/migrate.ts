import pg from 'pg';
import { DataSource } from 'typeorm';
import { Foundation1795000000000 } from '../../../migrations/1795000000000-foundation.js';
import { Ratchet1795000100000 } from '../../../migrations/1795000100000-ratchet.js';
import { Recount1795000200000 } from '../../../migrations/1795000200000-recount.js';
import { RightsAtHand1795000300000 } from '../../../migrations/1795000300000-rights-at-hand.js';
import { Retention1795000400000 } from '../../../migrations/1795000400000-retention.js';
import { KnownDevices1795000500000 } from '../../../migrations/1795000500000-known-devices.js';
import { ImagePolicy1795000600000 } from '../../../migrations/1795000600000-image-policy.js';
import { WorkerSigns1795000700000 } from '../../../migrations/1795000700000-worker-signs.js';
import { AuthorIndexes1795000800000 } from '../../../migrations/1795000800000-author-indexes.js';
import { Lists1795000900000 } from '../../../migrations/1795000900000-lists.js';
import { NamedIn1795001000000 } from '../../../migrations/1795001000000-named-in.js';
import { DraftPartner1795001100000 } from '../../../migrations/1795001100000-draft-partner.js';
import { AccessFacts1795001900000 } from '../../../migrations/1795001900000-access-facts.js';
import { AuditReaders1795002040000 } from '../../../migrations/1795002040000-audit-readers.js';
import { PastStates1795002100000 } from '../../../migrations/1795002100000-past-states.js';
import { Widenings1795002200000 } from '../../../migrations/1795002200000-widenings.js';
import { Receipts1795002300000 } from '../../../migrations/1795002300000-receipts.js';
import { Externals1795002440000 } from '../../../migrations/1795002440000-externals.js';
import { Walks1795002500000 } from '../../../migrations/1795002500000-walks.js';
import { CheaperReceipts1795002600000 } from '../../../migrations/1795002600000-cheaper-receipts.js';
import { NetworkRoles1795004000000 } from '../../../migrations/1795004000000-network-roles.js';
import { GroupStorage1795004100000 } from '../../../migrations/1795004100000-group-storage.js';
import { BreakGlass1795004300000 } from '../../../migrations/1795004300000-break-glass.js';
import { Elections1795004600000 } from '../../../migrations/1795004600000-elections.js';
import { OpenedThings1795004700000 } from '../../../migrations/1795004700000-opened-things.js';
import { Walls1795005000000 } from '../../../migrations/1795005000000-walls.js';
import { WallsDown1795005100000 } from '../../../migrations/1795005100000-walls-down.js';
import { ServiceScope1795005200000 } from '../../../migrations/1795005200000-service-scope.js';
import { OneAtATime1795006000000 } from '../../../migrations/1795006000000-one-at-a-time.js';
import { Moderation1795007000000 } from '../../../migrations/1795007000000-moderation.js';
import { AccessReviews1795008000000 } from '../../../migrations/1795008000000-access-reviews.js';
import { CheaperWalls1795009000000 } from '../../../migrations/1795009000000-cheaper-walls.js';
import { EndedAccounts1795009100000 } from '../../../migrations/1795009100000-ended-accounts.js';
import { Search1795010000000 } from '../../../migrations/1795010000000-search.js';
import { Files1795011000000 } from '../../../migrations/1795011000000-files.js';
import { Notifications1795012000000 } from '../../../migrations/1795012000000-notifications.js';
import { Conversations1795013000000 } from '../../../migrations/1795013000000-conversations.js';
import { Backups1795014000000 } from '../../../migrations/1795014000000-backups.js';
import { Factors1795015000000 } from '../../../migrations/1795015000000-factors.js';
import { Identities1795015100000 } from '../../../migrations/1795015100000-identities.js';
import { FileSuccessors1795015500000 } from '../../../migrations/1795015500000-file-successors.js';
import { SearchFiles1795016000000 } from '../../../migrations/1795016000000-search-files.js';
import { Tasks1795017300000 } from '../../../migrations/1795017300000-tasks.js';
import { MessagesTold1795017400000 } from '../../../migrations/1795017400000-messages-told.js';
import { CheaperConversations1795017500000 } from '../../../migrations/1795017500000-cheaper-conversations.js';
import { MailIn1795022000000 } from '../../../migrations/1795022000000-mail-in.js';
import { WebPush1795023000000 } from '../../../migrations/1795023000000-web-push.js';
import { Assertions1795024000000 } from '../../../migrations/1795024000000-assertions.js';
import { Albums1795030000000 } from '../../../migrations/1795030000000-albums.js';
import { FileKinds1795030100000 } from '../../../migrations/1795030100000-file-kinds.js';
import { NamesNearby1795031000000 } from '../../../migrations/1795031000000-names-nearby.js';
import { ShortWords1795031100000 } from '../../../migrations/1795031100000-short-words.js';
import { SearchNearer1795031200000 } from '../../../migrations/1795031200000-search-nearer.js';
import { ReturnedInvitations1795032000000 } from '../../../migrations/1795032000000-returned-invitations.js';
import { InboxLater1795032100000 } from '../../../migrations/1795032100000-inbox-later.js';
import { AuditOfBrowsers1795032200000 } from '../../../migrations/1795032200000-audit-of-browsers.js';
import { HeldAnswers1795032300000 } from '../../../migrations/1795032300000-held-answers.js';
import { EveryComment1795032400000 } from '../../../migrations/1795032400000-every-comment.js';
import { Provisioning1795033000000 } from '../../../migrations/1795033000000-provisioning.js';
import { DataExports1795035000000 } from '../../../migrations/1795035000000-data-exports.js';
import { RetentionRules1795035200000 } from '../../../migrations/1795035200000-retention-rules.js';
import { SearchAlbums1795035900000 } from '../../../migrations/1795035900000-search-albums.js';
import { type RolePasswords, ensureRoles } from './database-roles.js';

/** In the order of their timestamps; never edited once merged. */
export const MIGRATIONS = [
  Foundation1795000000000,
  Ratchet1795000100000,
  Recount1795000200000,
  RightsAtHand1795000300000,
  Retention1795000400000,
  KnownDevices1795000500000,
  ImagePolicy1795000600000,
  WorkerSigns1795000700000,
  AuthorIndexes1795000800000,
  Lists1795000900000,
  NamedIn1795001000000,
  DraftPartner1795001100000,
  AccessFacts1795001900000,
  AuditReaders1795002040000,
  PastStates1795002100000,
  Widenings1795002200000,
  Receipts1795002300000,
  Externals1795002440000,
  Walks1795002500000,
  CheaperReceipts1795002600000,
  NetworkRoles1795004000000,
  GroupStorage1795004100000,
  BreakGlass1795004300000,
  Elections1795004600000,
  OpenedThings1795004700000,
  Walls1795005000000,
  WallsDown1795005100000,
  ServiceScope1795005200000,
  OneAtATime1795006000000,
  Moderation1795007000000,
  AccessReviews1795008000000,
  CheaperWalls1795009000000,
  EndedAccounts1795009100000,
  Search1795010000000,
  Files1795011000000,
  Notifications1795012000000,
  Conversations1795013000000,
  Backups1795014000000,
  Factors1795015000000,
  Identities1795015100000,
  FileSuccessors1795015500000,
  SearchFiles1795016000000,
  Tasks1795017300000,
  MessagesTold1795017400000,
  CheaperConversations1795017500000,
  MailIn1795022000000,
  WebPush1795023000000,
  Assertions1795024000000,
  Albums1795030000000,
  FileKinds1795030100000,
  NamesNearby1795031000000,
  ShortWords1795031100000,
  SearchNearer1795031200000,
  ReturnedInvitations1795032000000,
  InboxLater1795032100000,
  AuditOfBrowsers1795032200000,
  HeldAnswers1795032300000,
  EveryComment1795032400000,
  Provisioning1795033000000,
  DataExports1795035000000,
  RetentionRules1795035200000,
  SearchAlbums1795035900000,
];

/** Brings the database to this version of the product, each migration in a transaction, one process at a time. */
export async function migrate(ownerUrl: string, passwords: RolePasswords): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`select pg_advisory_lock(hashtext('entrenous migrations'))`);
    await ensureRoles(owner, passwords);
    await migrateTables(ownerUrl);
  } finally {
    await owner.end();
  }
}

/** The roles alone, before tables are made that grant them something. */
export async function ensureRolesOf(ownerUrl: string, passwords: RolePasswords): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await ensureRoles(owner, passwords).finally(() => owner.end());
}

/** The same where the roles are there: all migrations, or those up to one of them, as a backup of an earlier version needs it. */
export async function migrateTables(ownerUrl: string, { through }: { through?: string } = {}): Promise<void> {
  const last = MIGRATIONS.findIndex(({ name }) => name === through);
  const source = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: through === undefined ? MIGRATIONS : MIGRATIONS.slice(0, last + 1),
    migrationsTransactionMode: 'each',
  }).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
