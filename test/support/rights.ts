import type pg from 'pg';
import { type Actor, type Catalogue, HOPS, type Subject, accessiblePredicate, can, numbered } from '#permissions';
import { type SystemDatabase, Database } from '#persistence';
import { Sessions } from '#people';

/** Every action of every subject that has rows. The compiler refuses a list that is not complete. */
export const ACTIONS = {
  Person: ['see', 'seeDetails', 'update', 'requestContact', 'writeTo'],
  Account: ['administer', 'suspend', 'reactivate', 'sendReset', 'sendFactorsReset', 'endSessions'],
  NetworkRoleGrant: ['see', 'withdraw'],
  PartnerOrganisation: ['see', 'create', 'update'],
  External: ['see', 'renew', 'review', 'handOver', 'remove'],
  Group: [
    'discover',
    'read',
    'listMembers',
    'seeManagers',
    'seeSize',
    'seeWalls',
    'join',
    'request',
    'withdrawRequest',
    'leave',
    'answerInvitation',
    'react',
    'post',
    'inviteEmployees',
    'inviteExternals',
    'decideRequests',
    'moderate',
    'changeSettings',
    'archive',
    'unarchive',
    'delete',
    'restore',
    'explain',
    'seeWidening',
    'proposeWidening',
    'seeStorage',
    'seeBreakGlass',
    'seeElection',
    'callElection',
    'export',
  ],
  Membership: ['list', 'count', 'changeRole', 'remove', 'ban', 'unban', 'review'],
  Widening: ['see', 'answer', 'cancel', 'approve'],
  Post: [
    'read',
    'bookmark',
    'react',
    'comment',
    'edit',
    'delete',
    'restore',
    'pin',
    'close',
    'hide',
    'narrow',
    'publishAnew',
    'report',
    'blank',
  ],
  Comment: ['read', 'react', 'reply', 'edit', 'delete', 'restore', 'hide', 'report', 'blank'],
  ReportCase: ['see', 'answer'],
  Hiding: ['see', 'readAppeal', 'appeal', 'decide', 'askAdvice'],
  AdviceRequest: ['see', 'advise'],
  Image: ['view'],
  File: ['view'],
  Conversation: ['see', 'write', 'answer'],
  AuditEntry: ['read'],
  BreakGlass: ['see', 'decide', 'read', 'end'],
  Election: ['see', 'takePart'],
} as const satisfies { [S in Exclude<Subject, 'Network' | 'Own'>]: readonly Catalogue[S][] };
export type RowSubject = keyof typeof ACTIONS;
type Forgotten = { [S in RowSubject]: Exclude<Catalogue[S], (typeof ACTIONS)[S][number]> }[RowSubject];
const complete: [Forgotten] extends [never] ? true : Forgotten = true;
void complete;

export const TABLES: Readonly<Record<RowSubject, string>> = {
  Person: 'persons',
  Account: 'persons',
  NetworkRoleGrant: 'network_roles',
  PartnerOrganisation: 'partner_organisations',
  External: 'persons',
  Group: 'groups',
  Membership: 'memberships',
  Widening: 'widenings',
  Post: 'posts',
  Comment: 'comments',
  ReportCase: 'report_cases',
  Hiding: 'hidings',
  AdviceRequest: 'advice_requests',
  Image: 'images',
  File: 'files',
  Conversation: 'conversations',
  AuditEntry: 'audit_log',
  BreakGlass: 'break_glass',
  Election: 'elections',
};

export type Row = Record<string, unknown> & { id: string };
const camel = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  ) as Row;

/** Hops to several rows. */
const MANY = ['listed_memberships', 'break_glass_concerns'];

/** Every row of a subject with the rows that its rules hop to, as checks in memory need them; past states and deleted ones too. */
export async function loadRows(owner: pg.Pool | pg.PoolClient, subject: RowSubject): Promise<Row[]> {
  const { rows } = await owner.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(t) as row from ${TABLES[subject]} t order by id`,
  );
  const loaded = rows.map(({ row }) => camel(row));
  for (const [name, hop] of Object.entries(HOPS[subject] ?? {})) {
    const table = hop.table === 'listed_memberships' ? 'active_memberships' : hop.table;
    // A view of who counts now: as of the instant that is asked about.
    const { rows: others } = await owner.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t`,
    );
    const related = Map.groupBy(
      others.map(({ row }) => camel(row)),
      (other) => other[hop.to],
    );
    for (const row of loaded) {
      const found = related.get(row[hop.from]) ?? [];
      row[name] = MANY.includes(hop.table) ? found : found[0];
    }
  }
  return loaded;
}

/** Facts of these people as of now, as a request would load them: null for who may not act. */
export function actorsOf(system: SystemDatabase) {
  const sessions = new Sessions(system, system);
  return (personId: string): Promise<Actor | null> => sessions.actorById(personId);
}

/** Runs a statement with the viewer set, as this connection's role. */
export async function asViewer<R extends pg.QueryResultRow = { id: string }>(
  pool: pg.Pool,
  personId: string | null,
  text: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  const [rows] = await allAsViewer<R>(pool, personId, [{ text, values }]);
  return rows!;
}
/** Several in one transaction. */
export async function allAsViewer<R extends pg.QueryResultRow = { id: string }>(
  pool: pg.Pool,
  personId: string | null,
  statements: readonly { readonly text: string; readonly values: readonly unknown[] }[],
): Promise<R[][]> {
  const client = await pool.connect();
  try {
    await client.query(`begin read only; ${personId ? `select app_enter('${personId}')` : ''}`);
    const answers: R[][] = [];
    for (const { text, values } of statements) answers.push((await client.query<R>(text, values as unknown[])).rows);
    return answers;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Keys of the rows for which the compiled predicate of each action holds, in one statement. */
export async function listed(pool: pg.Pool, actor: Actor, subject: RowSubject): Promise<Map<string, string[]>> {
  const params: unknown[] = [];
  const columns = ACTIONS[subject].map((action) => {
    const predicate = numbered(accessiblePredicate(actor, action as never, subject, 't'), params.length + 1);
    params.push(...predicate.params);
    return `${predicate.sql} as "${action}"`;
  });
  const text = `select t.id, ${columns.join(', ')} from ${TABLES[subject]} t order by t.id`;
  const rows = await asViewer<Record<string, unknown> & { id: string }>(pool, actor.personId, text, params);
  return new Map(
    ACTIONS[subject].map((action) => [action, rows.filter((row) => row[action] === true).map(({ id }) => id)]),
  );
}

/** Keys of the rows for which the check in memory says yes, for every action. */
export const checked = (rows: readonly Row[], actor: Actor, subject: RowSubject): Map<string, string[]> =>
  new Map(
    ACTIONS[subject].map((action) => [
      action,
      rows.filter((row) => can(actor, action as never, subject, row)).map(({ id }) => id),
    ]),
  );

export const connectSystem = (url: string): Promise<Database> => Database.connect({ url, entities: [], poolSize: 2 });
