import type pg from 'pg';
import { type IdType, toId } from '#graphql';
import { LINKS, NEW_PASSWORD, type Somebody, addressOf, passwordOf, resetLinkOf } from '../seed/names.js';
import type { Viewer } from '../viewers.js';

/** What a viewer might know or guess: keys that exist in one world or in both, or nowhere; words; cursors. */
export interface Pools {
  readonly ids: Readonly<Partial<Record<IdType, readonly string[]>>>;
  readonly words: readonly string[];
  /** Links from mails that the viewer got, or that say no more than whose they are. */
  readonly tokens: readonly string[];
  readonly passwords: readonly string[];
  /** Seen in answers of this sequence. */
  readonly harvested: { readonly ids: string[]; readonly cursors: string[] };
}

const TABLES: Partial<Record<IdType, string>> = {
  Person: 'persons',
  Group: 'groups',
  Post: 'posts',
  Comment: 'comments',
  PartnerOrganisation: 'partner_organisations',
  Membership: 'memberships',
  Image: 'images',
  File: 'files',
  Album: 'albums',
  FileVersion: 'file_versions',
  Session: 'sessions',
  Invitation: 'invitations',
  Draft: 'drafts',
  Revision: 'revisions',
  Account: 'persons',
  AuditEntry: 'audit_log',
  Widening: 'widenings',
  NetworkRoleGrant: 'network_roles',
  Notice: 'notices',
  BreakGlass: 'break_glass',
  Election: 'elections',
  ReportCase: 'report_cases',
  Hiding: 'hidings',
  AdviceRequest: 'advice_requests',
  Notification: 'notifications',
  AudienceGrowth: 'audience_growths',
  External: 'persons',
  Conversation: 'conversations',
  Factor: 'factors',
  Task: 'tasks',
  DirectoryGroup: 'directory_groups',
  ProvisioningToken: 'provisioning_tokens',
  PeopleImport: 'people_imports',
  DataExport: 'data_exports',
};
const NOWHERE = '00000000-0000-7000-8000-00000000dead';

/** Of the world with more in it: ids of what is hidden are among those that are tried. */
export async function poolsOf(owner: pg.Pool, { who }: Viewer): Promise<Pools> {
  const ids: Partial<Record<IdType, string[]>> = {};
  for (const [type, table] of Object.entries(TABLES) as [IdType, string][]) {
    const { rows } = await owner.query<{ id: string }>(`select id from ${table} order by id`);
    ids[type] = [...rows.map(({ id }) => toId(type, id)), toId(type, NOWHERE)];
  }
  return {
    ids,
    words: WORDS,
    tokens: [...Object.values(LINKS), ...(who ? [resetLinkOf(who)] : []), 'nothing', ''],
    passwords: [NEW_PASSWORD, 'short', ...(who ? [passwordOf(who), passwordOf(who)] : [])],
    harvested: { ids: [], cursors: [] },
  };
}

/** A few words, of what is seen and of what is not, so that searches meet; and what breaks searches. */
const WORDS = [
  ...[
    'Réunion',
    'Re\u0301union',
    'Accord',
    'métal',
    'met',
    'Point',
    'Atelier',
    'soudure',
    'voile',
    'private',
    'public',
    'secret',
  ],
  ...[
    'mixed',
    'walled',
    'kar',
    'le',
    'so',
    'man',
    'Test',
    'out',
    'Mécaform',
    'Sofra',
    'Atelier Loire',
    'Ombre',
    'ombre-mot',
    'Zoé',
  ],
  ...[
    '',
    ' ',
    '%',
    '_',
    "'",
    '\\',
    'a'.repeat(10_000),
    'Vérité',
    'e',
    '<b>',
    '@karim',
    '#123456',
    'Europe/Paris',
    'équipe',
    'other',
  ],
];
export const ADDRESSES = [
  ...(['contributor', 'manager', 'karim', 'outsider', 'lonely'] as Somebody[]).map(addressOf),
  ...[
    'zoe.cachee@test.example',
    'dehors@mecaform.example',
    'nouvelle@test.example',
    'personne@test.example',
    'pas une adresse',
  ],
];
