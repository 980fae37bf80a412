import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sealAudit } from '#admin';
import { toId } from '#graphql';
import { translate } from '#i18n';
import { Sessions } from '#people';
import type { Actor } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import pg from 'pg';
import { AUDIT_SENTENCES, whatCode } from '../libs/admin/src/audit-actions.js';
import { type AuditFilter, auditPage } from '../libs/admin/src/audit.query.js';
import { AuditLog } from '../libs/admin/src/audit.service.js';
import { type TestApp, startTestApp } from './support/app.js';
import { PARTNER } from './support/cast.js';
import { CAST, GROUPS, type Kind, type Member, seedRightsWorld } from './support/rights-world.js';

/** `AUDIT_ROWS=1000000` asks the same of a log of a million. */
const ROWS = Number(process.env['AUDIT_ROWS'] ?? 20_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedRightsWorld(app.db.owner);
  await app.db.owner.query('delete from audit_log');
  const acts: readonly (readonly [string, Member | null, string | null, Kind | null, object, string])[] = [
    ['account.suspend', 'itAdmin', CAST.contributor, null, {}, '2026-01-01'],
    ['session.open', null, CAST.reader, null, {}, '2026-01-02'],
    ['partnerOrganisation.create', 'owner', PARTNER.mecaform, null, {}, '2026-01-03'],
    ['account.sponsor', 'itAdmin', CAST.karim, null, { successor: CAST.manager }, '2026-01-04'],
    [
      'group.memberRoleChange',
      'manager',
      CAST.contributor,
      'private',
      { from: 'READER', to: 'CONTRIBUTOR' },
      '2026-01-05',
    ],
    ['group.memberRemove', 'manager', CAST.karim, 'secret', { from: 'READER', to: null }, '2026-01-06'],
    [
      'group.narrow',
      'manager',
      GROUPS.secret,
      'secret',
      { visibility: 'SECRET', walled: true, partnerId: PARTNER.mecaform },
      '2026-01-07',
    ],
    ['post.publish', 'moderator', null, 'public', { audience: 'INTERNAL' }, '2026-01-08'],
    ['later.invented', 'owner', null, null, {}, '2026-01-09'],
  ];
  for (const [action, by, target, kind, data, at] of acts) {
    await app.db.owner.query(
      `insert into audit_outbox (action, actor_id, target_id, group_id, data, at, outcome) values ($1, $2, $3, $4, $5, $6, $7)`,
      [action, by && CAST[by], target, kind && GROUPS[kind], data, at, by ? 'DONE' : 'REFUSED'],
    );
  }
  await sealAudit(app.app.get<SystemDatabase>(SYSTEM_DATABASE));
});
afterAll(() => app?.close());

interface Entry {
  action: string;
  sentence: string;
  details: string[];
  kind: string;
  outcome: string;
  by: { name: string; personId: string | null } | null;
  groupId: string | null;
  groupName: string | null;
  groupPseudonym: string | null;
}
const FIELDS = 'action sentence details kind outcome by { name personId } groupId groupName groupPseudonym';
async function entries(who: Member, args = ''): Promise<Entry[]> {
  const answer = await app.ask(CAST[who], `{ auditEntries(first: 100 ${args}) { edges { node { ${FIELDS} } } } }`);
  expect(answer.errors).toBeUndefined();
  return answer.data.auditEntries.edges.map(({ node }: { node: Entry }) => node);
}
const actions = async (who: Member, args = '') => (await entries(who, args)).map(({ action }) => action);

describe('who reads what', () => {
  test('a compliance officer everything, newest first, in sentences', async () => {
    const read = await entries('officer');
    expect(read.map(({ sentence }) => sentence)).toEqual([
      'Owner Test : later.invented.',
      expect.stringMatching(/^Moderator Test a publié : le groupe [A-Z2-9]{6} \(nom voilé\)\.$/),
      expect.stringMatching(/^Accès resserré par manager Test : le groupe [A-Z2-9]{6} \(nom voilé\)\.$/),
      expect.stringMatching(/^Manager Test a retiré karim Test : le groupe [A-Z2-9]{6} \(nom voilé\)\.$/),
      expect.stringMatching(
        /^Manager Test a changé le rôle de contributor Test : le groupe [A-Z2-9]{6} \(nom voilé\)\.$/,
      ),
      'Nouveau parrain pour karim Test, par itAdmin Test.',
      'Entreprise partenaire Mécaform ajoutée par owner Test.',
      'Connexion refusée au compte de reader Test.',
      'Compte de contributor Test suspendu par itAdmin Test.',
    ]);
    expect(read[2]!.details).toEqual(['visibilité\u00a0: secret (groupe)', 'cloisons entre entreprises\u00a0: oui']);
    expect(read[4]!.details).toEqual(['avant\u00a0: lecture', 'après\u00a0: contribution']);
  });

  test('about a group that they are not in under a pseudonym of each entry’s own, and nothing that gathers them', async () => {
    const about = (await entries('officer')).filter(({ groupPseudonym }) => groupPseudonym);
    expect(about).toHaveLength(4);
    expect(new Set(about.map(({ groupPseudonym }) => groupPseudonym)).size).toBe(4);
    for (const entry of about) expect(entry).toMatchObject({ groupId: null, groupName: null });
    // Not by a filter, not by the bytes of any field.
    for (const kind of ['secret', 'private', 'public'] as const)
      expect(await actions('officer', `groupId: "${toId('Group', GROUPS[kind])}"`)).toEqual([]);
    const all = JSON.stringify(await entries('officer'));
    for (const hidden of [toId('Group', GROUPS.secret), GROUPS.secret, PARTNER.mecaform])
      expect(all).not.toContain(hidden);
    // The same entry has the same name each time: break-glass asks for an entry.
    expect((await entries('officer')).map(({ groupPseudonym }) => groupPseudonym)).toEqual(
      (await entries('officer')).map(({ groupPseudonym }) => groupPseudonym),
    );
  });

  test('and by its name to an officer who is a member', async () => {
    await app.db.owner.query(
      `insert into memberships (group_id, person_id, role, state) values ($1, $2, 'READER', 'ACTIVE')`,
      [GROUPS.private, CAST.officer],
    );
    const [entry] = await entries('officer', `groupId: "${toId('Group', GROUPS.private)}"`);
    expect(entry).toMatchObject({ groupId: toId('Group', GROUPS.private), groupName: 'private', groupPseudonym: null });
    expect(entry!.sentence).toBe('Manager Test a changé le rôle de contributor Test : le groupe « private ».');
    await app.db.owner.query('delete from memberships where person_id = $1', [CAST.officer]);
  });

  test('an IT admin accounts, sessions and policy; nothing of a group', async () => {
    const read = await entries('itAdmin');
    expect(read.map(({ action }) => action)).toEqual([
      'account.sponsor',
      'partnerOrganisation.create',
      'session.open',
      'account.suspend',
    ]);
    expect(read.filter(({ groupId, groupPseudonym }) => groupId || groupPseudonym)).toEqual([]);
    for (const filter of [
      'kind: GROUP',
      'kind: CONTENT',
      'kind: AUDIT',
      'action: "group.narrow"',
      `groupId: "${toId('Group', GROUPS.secret)}"`,
    ])
      expect({ filter, read: await actions('itAdmin', filter) }).toEqual({ filter, read: [] });
  });

  test('a manager their own groups, from when on they may read them', async () => {
    const all = ['post.publish', 'group.narrow', 'group.memberRemove', 'group.memberRoleChange'];
    expect(await actions('manager')).toEqual(all);
    expect((await entries('manager')).map(({ groupName }) => groupName)).toEqual([
      'public',
      'secret',
      'secret',
      'private',
    ]);
    await app.db.owner.query(
      `update memberships set history_from = '2026-01-07' where person_id = $1 and group_id = $2`,
      [CAST.manager, GROUPS.secret],
    );
    expect(await actions('manager')).toEqual(['post.publish', 'group.narrow', 'group.memberRoleChange']);
    await app.db.owner.query(`update memberships set history_from = null where person_id = $1 and group_id = $2`, [
      CAST.manager,
      GROUPS.secret,
    ]);
  });

  test('everybody their own account, and no name that they do not see anyway', async () => {
    expect(await actions('contributor')).toEqual(['account.suspend']);
    expect((await entries('contributor'))[0]!.by!.name).toBe('itAdmin Test');
    const [renewed, ...more] = await entries('karim');
    expect(more).toEqual([]);
    expect(renewed).toMatchObject({ by: null, sentence: 'Nouveau parrain pour karim Test, par l’administration.' });
    expect(await actions('outsider')).toEqual([]);
    expect(await actions('moderator')).toEqual([]);
  });

  test('who asks for others’ entries by any filter gets what a stranger to them gets: nothing', async () => {
    const person = (who: Member) => `personId: "${toId('Person', CAST[who])}"`;
    for (const filter of [person('manager'), person('karim'), 'kind: GROUP', 'action: "group.memberRemove"'])
      expect({ filter, read: await actions('outsider', filter) }).toEqual({ filter, read: [] });
    expect(await actions('reader', person('manager'))).toEqual([]);
  });

  test('nobody signed in: nothing', async () => {
    const { errors } = await app.ask(null, '{ auditEntries { edges { cursor } } }');
    expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('filters', () => {
  test.each([
    ['kind: ACCOUNT', ['account.sponsor', 'account.suspend']],
    ['kind: GROUP', ['group.narrow', 'group.memberRemove', 'group.memberRoleChange']],
    ['action: "post.publish"', ['post.publish']],
    ['action: "no.such"', []],
    [`personId: "${toId('Person', CAST.karim)}"`, ['group.memberRemove', 'account.sponsor']],
    [`personId: "${toId('Person', CAST.itAdmin)}"`, ['account.sponsor', 'account.suspend']],
    [`personId: "${toId('Person', CAST.itAdmin)}", action: "account.suspend"`, ['account.suspend']],
    ['from: "2026-01-07T00:00:00Z", until: "2026-01-08T00:00:00Z"', ['group.narrow']],
    ['kind: ACCOUNT, until: "2026-01-02T00:00:00Z"', ['account.suspend']],
  ])('%s', async (filter, expected) => expect(await actions('officer', filter)).toEqual(expected));

  test('page by page is the whole, once each', async () => {
    for (const who of ['officer', 'itAdmin', 'manager'] as const) {
      const whole = await actions(who);
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { data } = await app.ask(
          CAST[who],
          'query($after: String) { auditEntries(first: 2, after: $after) { edges { node { action } } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
        paged.push(...data.auditEntries.edges.map(({ node }: { node: Entry }) => node.action));
        after = data.auditEntries.pageInfo.endCursor;
        if (!data.auditEntries.pageInfo.hasNextPage) break;
      }
      expect(paged).toEqual(whole);
    }
  });

  test('the words to choose from', async () => {
    const { data } = await app.ask(CAST.officer, '{ auditActions(kind: AUDIT) { action words } }');
    expect(data.auditActions).toContainEqual({ action: 'audit.export', words: 'Journal exporté' });
    expect(data.auditActions).toContainEqual({ action: 'breakGlass.read', words: 'Objet lu par accès exceptionnel' });
    const areas = data.auditActions.map(({ action }: { action: string }) => action.split('.')[0]);
    expect([...new Set(areas)].sort()).toEqual(['audit', 'breakGlass', 'retention']);
  });
});

test('every action has a few words in both languages, for lists to choose from', () => {
  for (const action of Object.keys(AUDIT_SENTENCES))
    for (const language of ['fr', 'en'] as const) expect(translate(whatCode(action), language)).not.toBe('');
});

test('every action that the product records has its sentence', () => {
  const sources = ['libs', 'apps/api', 'apps/cli', 'apps/worker']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const recorded = sources.flatMap((text) => [
    ...[...text.matchAll(/\baction: '([a-z]\w*\.\w+)'/g)].map(([, action]) => action!),
    ...[...text.matchAll(/\baudit\(\s*\w+,\s*'([a-z]\w*\.\w+)'/g)].map(([, action]) => action!),
    ...[...text.matchAll(/insert into audit_outbox[^;]*?;/g)].flatMap(([statement]) =>
      [...statement.matchAll(/'([a-z]+\.[a-zA-Z]+)'/g)].map(([, action]) => action!),
    ),
  ]);
  expect(new Set(recorded).size).toBeGreaterThan(30);
  expect([...new Set(recorded)].filter((action) => !(action in AUDIT_SENTENCES) && !action.endsWith('.id'))).toEqual(
    [],
  );
});

describe('an export', () => {
  const download = async (who: Member | null, path: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url.replace('localhost', '127.0.0.1')}/exports/${path}`, {
      headers: {
        ...(who && { cookie: `__Host-sid=${await app.tokenOf(CAST[who])}` }),
        'accept-language': 'fr',
        ...headers,
      },
    });

  test('as CSV: a mark for spreadsheets, quotes, and no cell that begins like a formula', async () => {
    await app.db.owner.query(`update persons set name = '=HYPERLINK("x","y")' where id = $1`, [CAST.contributor]);
    const response = await download('officer', 'audit.csv?kind=ACCOUNT');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString().slice(1).split('\r\n');
    expect(lines[0]).toBe('"Entrée","Instant (UTC)","Sujet","Acte","Issue","Par","Groupe","En clair","Détails"');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(
      /^"[\w-]{23}","2026-01-01T00:00:00.000Z","Comptes","account.suspend","DONE","itAdmin Test","",/,
    );
    await app.db.owner.query(`update persons set name = '=1+1' where id = $1`, [CAST.itAdmin]);
    expect(await (await download('officer', 'audit.csv?kind=ACCOUNT')).text()).toContain(`,"'=1+1",`);
    await app.db.owner.query(`update persons set name = 'itAdmin Test' where id = $1`, [CAST.itAdmin]);
    await app.db.owner.query(`update persons set name = 'contributor Test' where id = $1`, [CAST.contributor]);
  });

  test('as JSONL: what the page shows, an object a line', async () => {
    const text = await (await download('manager', 'audit.jsonl')).text();
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry & { group: string });
    expect(rows.map(({ action }) => action)).toEqual(await actions('manager'));
    expect(rows.map(({ group }) => group)).toEqual(['public', 'secret', 'secret', 'private']);
    expect(text).not.toContain(GROUPS.secret);
  });

  test('is in the log itself, before its first row', async () => {
    await app.db.owner.query('delete from audit_outbox');
    await download('outsider', 'audit.csv?kind=SESSION');
    const { rows } = await app.db.owner.query('select action, actor_id, group_id, data from audit_outbox');
    expect(rows).toEqual([
      {
        action: 'audit.export',
        actor_id: CAST.outsider,
        group_id: null,
        data: { format: 'csv', filter: { kind: 'SESSION' } },
      },
    ]);
  });

  test('asks for the right when it happens: with the role goes the export, with the session its end', async () => {
    await app.db.owner.query(`delete from network_roles where person_id = $1`, [CAST.officer]);
    expect(await (await download('officer', 'audit.jsonl')).text()).toBe('');
    await app.db.owner.query(`insert into network_roles (person_id, role) values ($1, 'COMPLIANCE_OFFICER')`, [
      CAST.officer,
    ]);
    const log = app.app.get(Sessions);
    const { id } = (
      await app.db.owner.query<{ id: string }>('select id from sessions where person_id = $1', [CAST.officer])
    ).rows[0]!;
    await app.db.owner.query('update sessions set ended_at = now() where id = $1', [id]);
    expect(await log.actorById(CAST.officer, id)).toBeNull();
    expect((await download('officer', 'audit.jsonl')).status).toBe(401);
    await app.db.owner.query('update sessions set ended_at = null where id = $1', [id]);
  });

  test.each([
    ['nobody signed in', null, 'audit.csv', {}, 401],
    ['a page of another site', 'officer', 'audit.csv', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another format', 'officer', 'audit.xls', {}, 404],
    ['a kind that is none', 'officer', 'audit.csv?kind=toString', {}, 422],
    ['a date that is none', 'officer', 'audit.csv?from=soon', {}, 422],
    ['an id of another type', 'officer', `audit.csv?personId=${toId('Group', GROUPS.secret)}`, {}, 404],
  ] as const)('is refused: %s', async (_, who, path, headers, status) =>
    expect((await download(who, path, headers)).status).toBe(status),
  );
});

describe('a long log', () => {
  const actors = new Map<Member, Actor>();
  let viewer: pg.Client;
  beforeAll(async () => {
    await app.db.owner.query(
      `insert into audit_log (seq, id, at, actor_id, action, area, outcome, group_id, target_id, data, prev, hash)
       select 1000 + n, uuidv7(), timestamptz '2025-01-01' + n * interval '30 seconds', a.actor, x.action, split_part(x.action, '.', 1), 'DONE',
         case when x.action ~ '^(group|post|comment)' then (array[$1, $2, $3]::uuid[])[1 + n % 3] end, a.actor, '{}', '', ''
       from generate_series(1, ${ROWS}) n,
         lateral (select (array['post.publish', 'comment.add', 'comment.add', 'session.open', 'group.join'])[1 + n % 5] as action) x,
         lateral (select case when n % 500 = 0 then $4::uuid else uuidv7() end as actor) a`,
      [GROUPS.secret, GROUPS.private, GROUPS.orphaned, CAST.reader],
    );
    await app.db.owner.query('vacuum analyze audit_log');
    const sessions = app.app.get(Sessions);
    for (const who of ['officer', 'itAdmin', 'manager', 'karim'] as const)
      actors.set(who, (await sessions.actorById(CAST[who]))!);
    viewer = new pg.Client({
      connectionString: app.db.appUrl,
      options: '-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1 -c jit=off',
    });
    await viewer.connect();
  }, 60_000 + ROWS);
  afterAll(() => viewer?.end());

  interface Plan {
    'Node Type': string;
    'Relation Name'?: string;
    'Actual Rows': number;
    'Actual Loops': number;
    'Shared Hit Blocks': number;
    'Shared Read Blocks': number;
    'Rows Removed by Filter'?: number;
    Plans?: Plan[];
  }
  const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

  async function planOf(who: Member, filter: AuditFilter, after: [string, string] | null = null): Promise<Plan> {
    const { text, values } = auditPage(actors.get(who)!, { filter, after, limit: 51 });
    const shown = (value: unknown) =>
      value === null
        ? 'null'
        : Array.isArray(value)
          ? `'{${value.join(',')}}'`
          : pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
    await viewer.query(`begin read only; select app_enter('${CAST[who]}')`);
    try {
      await viewer.query(`prepare asked as ${text}`);
      const { rows } = await viewer.query(
        `explain (analyze, buffers, format json) execute asked(${values.map(shown).join(', ')})`,
      );
      return rows[0]['QUERY PLAN'][0].Plan as Plan;
    } finally {
      await viewer.query('rollback; deallocate all');
    }
  }

  const MIDDLE: [string, string] = ['2025-01-02 00:00:00+00', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  test.each([
    ['officer', 'all', {}],
    ['officer', 'a kind', { kind: 'SESSION' }],
    ['officer', 'an action', { action: 'group.join' }],
    ['officer', 'a person', { personId: CAST.reader }],
    ['officer', 'a day', { from: new Date('2025-01-03'), until: new Date('2025-01-04') }],
    ['itAdmin', 'all', {}],
    ['itAdmin', 'a kind', { kind: 'SESSION' }],
    ['manager', 'all', {}],
    ['manager', 'a group', { groupId: GROUPS.secret }],
    ['karim', 'their own', {}],
  ] as [Member, string, AuditFilter][])('%s finds %s along an index', async (who, _, filter) => {
    for (const after of [null, MIDDLE]) {
      const plan = await planOf(who, filter, after);
      const nodes = nodesOf(plan);
      expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'audit_log')).toEqual(
        [],
      );
      const read = nodes
        .filter((node) => node['Relation Name'] === 'audit_log')
        .map(
          (node) =>
            node['Actual Rows'] * node['Actual Loops'] + (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'],
        );
      expect(read.reduce((sum, count) => sum + count, 0)).toBeLessThan(1_000);
      expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThan(3_000);
    }
  });

  test('is exported to nobody who loses the right, or their account, between two pages', async () => {
    const log = app.app.get(AuditLog);
    const page = async () => {
      const rows = log.exported(actors.get('officer')!, {});
      for (let n = 0; n < 1_000; n += 1) expect((await rows.next()).done).toBe(false);
      return rows;
    };
    const first = await page();
    await app.db.owner.query(`delete from network_roles where person_id = $1`, [CAST.officer]);
    expect(await first.next()).toEqual({ done: true, value: undefined });
    await app.db.owner.query(`insert into network_roles (person_id, role) values ($1, 'COMPLIANCE_OFFICER')`, [
      CAST.officer,
    ]);
    const second = await page();
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [CAST.officer]);
    await expect(second.next()).rejects.toThrow('NOT_FOUND');
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [CAST.officer]);
  });

  test(
    'is exported whole, a thousand rows in memory at once',
    async () => {
      const response = await fetch(`${app.url.replace('localhost', '127.0.0.1')}/exports/audit.jsonl`, {
        headers: { cookie: `__Host-sid=${await app.tokenOf(CAST.officer)}` },
      });
      let lines = 0;
      let most = 0;
      const before = process.memoryUsage().rss;
      for await (const chunk of response.body!) {
        for (const byte of chunk) if (byte === 10) lines += 1;
        most = Math.max(most, process.memoryUsage().rss - before);
      }
      const { rows } = await app.db.owner.query<{ n: number }>('select count(*)::int as n from audit_log');
      expect(lines).toBe(rows[0]!.n);
      expect(most).toBeLessThan(400 * 1024 * 1024);
    },
    60_000 + ROWS,
  );
});
