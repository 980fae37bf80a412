import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Jobs } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { accessEnding } from '../libs/people/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Who, seedCast } from './support/cast.js';
import { askGroups, groupId, strayCounts } from './support/ask-groups.js';
import { mailsTo, runJobs } from './support/mails.js';

const DAY = 86_400_000;
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const sql = (text: string, values: unknown[] = []) => app.db.owner.query(text, values);
const endsIn = (who: Who, days: number) =>
  sql(`update persons set access_until = now() + $2 * interval '1 day' where id = $1`, [PERSON[who], days]);
const idOf = (who: Who) => toId('Person', PERSON[who]);

interface External {
  id: string;
  person: { name: string };
  sponsor: { name: string } | null;
  accessUntil: string;
  hasEnded: boolean;
  viewerCanRenew: boolean;
}
async function listed(who: Who, args = ''): Promise<External[] | null> {
  const { data } = await app.ask(
    PERSON[who],
    `{ externals(first: 50 ${args}) { edges { node { id person { name } sponsor { name } accessUntil hasEnded viewerCanRenew } } } }`,
  );
  return data?.externals && data.externals.edges.map(({ node }: { node: External }) => node);
}
const names = async (who: Who, args = '') =>
  (await listed(who, args))?.map(({ person }) => person.name.split(' ')[0]).sort();
const renew = async (who: Who, target: string, until?: Date) => {
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation($input: ExternalRenewInput!) { externalRenew(input: $input) { external { id accessUntil } userErrors { code } } }`,
    { input: { personId: target, until: until?.toISOString() } },
  );
  return errors?.[0]?.extensions.code ?? data.externalRenew.userErrors[0]?.code ?? data.externalRenew.external;
};

describe('who sees to whom', () => {
  test('a sponsor those whom they answer for, an IT admin all, others nobody', async () => {
    expect(await names('manager')).toEqual(['expired', 'karim', 'leila', 'lonely', 'sonia']);
    expect(await names('itAdmin')).toEqual(['expired', 'karim', 'leila', 'lonely', 'orphaned', 'sonia']);
    expect(await names('itAdmin', 'mine: true')).toEqual([]);
    for (const who of ['owner', 'moderator', 'outsider'] as const) expect(await names(who)).toEqual([]);
    expect(await listed('karim')).toBeNull();
  });

  test('filters, and the number that they find', async () => {
    expect(await names('itAdmin', `partnerId: "${toId('PartnerOrganisation', PARTNER.sofratube)}"`)).toEqual(['sonia']);
    expect(await names('itAdmin', 'state: ENDED')).toEqual(['expired']);
    await endsIn('karim', 12);
    await endsIn('leila', 90);
    expect(await names('itAdmin', 'state: ENDING')).not.toContain('leila');
    expect((await listed('itAdmin', 'state: ENDING'))![0]!.person.name).toBe('karim Test');
    const { data } = await app.ask(PERSON.manager, '{ externalCount(state: ENDED) }');
    expect(data.externalCount).toBe(1);
  });

  test('whom one does not answer for is missing', async () => {
    const missing = toId('External', '00000000-0000-7000-8000-00000000dead');
    expect(await renew('moderator', toId('External', PERSON.karim))).toBe(await renew('moderator', missing));
    expect(await renew('outsider', idOf('karim'))).toBe('NOT_FOUND');
    expect(await renew('sonia', idOf('sonia'))).toBe('FORBIDDEN');
  });
});

describe('a renewal', () => {
  beforeEach(() => endsIn('karim', 12));

  test('in one click is for half a year from today; the memberships that ended with the access go on with it', async () => {
    await sql(
      `update memberships m set access_until = p.access_until from persons p where p.id = m.person_id and p.id = $1`,
      [PERSON.karim],
    );
    await sql(
      `update memberships set access_until = now() + interval '3 days' where person_id = $1 and group_id = $2`,
      [PERSON.karim, GROUP.walled],
    );
    const renewed = await renew('manager', idOf('karim'));
    const days = (new Date(renewed.accessUntil).getTime() - Date.now()) / DAY;
    expect(days).toBeGreaterThan(180);
    expect(days).toBeLessThan(184);
    const { rows } = await sql(
      "select group_id, access_until > now() + interval '30 days' as goes_on from memberships where person_id = $1 and valid_to is null order by group_id",
      [PERSON.karim],
    );
    expect(rows).toEqual([
      { group_id: GROUP.mixed, goes_on: true },
      // What a manager granted for less than the access stays as granted.
      { group_id: GROUP.walled, goes_on: false },
    ]);
    const { rows: log } = await sql(
      `select actor_id, target_id, data from audit_outbox where action = 'account.renew'`,
    );
    expect(log).toEqual([
      {
        actor_id: PERSON.manager,
        target_id: PERSON.karim,
        data: expect.objectContaining({ until: expect.any(String) }),
      },
    ]);
    await sql('update memberships set access_until = null where person_id = $1', [PERSON.karim]);
  });

  test('of many at once: each by itself, and why not where it is not', async () => {
    await endsIn('sonia', 20);
    await endsIn('leila', 300);
    const asked = [idOf('karim'), idOf('sonia'), idOf('leila'), idOf('expired'), idOf('orphaned'), idOf('reader')];
    const renewAll = async (who: Who, personIds: string[]) => {
      const { data, errors } = await app.ask(
        PERSON[who],
        `mutation($input: ExternalsRenewInput!) { externalsRenew(input: $input) { doneIds refusals { id code } userErrors { code } } }`,
        { input: { personIds, until: new Date(Date.now() + 100 * DAY).toISOString() } },
      );
      return errors?.[0]?.extensions.code ?? data.externalsRenew;
    };
    expect(await renewAll('manager', asked)).toEqual({
      doneIds: [idOf('karim'), idOf('sonia')],
      refusals: [
        { id: idOf('leila'), code: 'ACCESS_NOT_LATER' },
        { id: idOf('expired'), code: 'ACCESS_HAS_ENDED' },
        // Another's external, and who is none, are missing.
        { id: idOf('orphaned'), code: 'NOT_FOUND' },
        { id: idOf('reader'), code: 'NOT_FOUND' },
      ],
      userErrors: [],
    });
    const stranger = await renewAll('moderator', [idOf('karim')]);
    expect(stranger).toMatchObject({ doneIds: [], refusals: [{ code: 'NOT_FOUND' }] });
    expect(await renewAll('sonia', [idOf('sonia')])).toBe('FORBIDDEN');
    await endsIn('leila', 90);
    await endsIn('sonia', 30);
  });

  test('does not reach into a group in which the sponsor is not', async () => {
    await sql(
      `update memberships m set access_until = p.access_until from persons p where p.id = m.person_id and p.id = $1`,
      [PERSON.karim],
    );
    await sql(`update memberships set valid_to = now() where person_id = $1 and group_id = $2`, [
      PERSON.manager,
      GROUP.mixed,
    ]);
    await renew('manager', idOf('karim'));
    const { rows } = await sql(
      `select access_until < now() + interval '30 days' as ends from memberships where person_id = $1 and group_id = $2`,
      [PERSON.karim, GROUP.mixed],
    );
    expect(rows).toEqual([{ ends: true }]);
    await sql(`update memberships set valid_to = null where person_id = $1 and group_id = $2`, [
      PERSON.manager,
      GROUP.mixed,
    ]);
    await sql('update memberships set access_until = null where person_id = $1', [PERSON.karim]);
  });

  test.each([
    ['a day of the past', -1, 'ACCESS_WITHIN_A_YEAR'],
    ['more than a year', 400, 'ACCESS_WITHIN_A_YEAR'],
    ['an earlier end', 3, 'ACCESS_NOT_LATER'],
  ])('not to %s', async (_, days, code) =>
    expect(await renew('manager', idOf('karim'), new Date(Date.now() + days * DAY))).toBe(code),
  );

  test('not of an access that has ended, by the database’s clock, nor of one suspended', async () => {
    expect(await renew('manager', idOf('expired'))).toBe('ACCESS_HAS_ENDED');
    app.clock.set(new Date(Date.now() + 20 * DAY));
    expect(await renew('itAdmin', idOf('karim'))).toBe('ACCESS_HAS_ENDED');
    app.clock.set(null);
    await sql(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.karim]);
    expect(await renew('manager', idOf('karim'))).toBe('ACCOUNT_NOT_ACTIVE');
    await sql(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.karim]);
  });
});

describe('notices', () => {
  const KARIM = 'karim@test.example';
  const MANAGER = 'manager@test.example';
  async function announce(): Promise<void> {
    const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
    await system.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, accessEnding, {}));
    await runJobs(app);
  }
  const counts = () => [mailsTo(app, KARIM).length, mailsTo(app, MANAGER).length];
  beforeAll(async () => {
    await sql(`update persons set access_until = now() + interval '300 days' where kind = 'EXTERNAL'`);
    await sql(`update persons set language = 'en' where id = $1`, [PERSON.manager]);
  });

  test('30, 7 and 1 days before, once each, in their reader’s language', async () => {
    for (const [days, expected] of [
      [31, [0, 0]],
      [29.9, [1, 1]],
      [20, [2, 2]], // another end is another notice
    ] as const) {
      await endsIn('karim', days);
      await announce();
      await announce();
      expect({ days, counts: counts() }).toEqual({ days, counts: expected });
    }
    const toKarim = mailsTo(app, KARIM)[0]!;
    expect(toKarim.subject).toMatch(/^Votre accès au réseau d’Atelier Loire prend fin le /);
    expect(toKarim.text).toContain('manager Test répond de votre accès');
    const toManager = mailsTo(app, MANAGER)[0]!;
    expect(toManager.subject).toMatch(/^The access of karim Test ends on /);
    expect(toManager.text).toContain(`/externals?renew=${toId('External', PERSON.karim)}`);
    expect(toManager.text).toContain('karim Test (Mécaform)');
  });

  test('the days go by: of the same end the later notices too, and only the latest that is due', async () => {
    const [before] = counts();
    const end = new Date(Date.now() + 40 * DAY);
    await sql('update persons set access_until = $2 where id = $1', [PERSON.karim, end]);
    const sent: number[] = [];
    for (const left of [35, 29, 28, 6.5, 0.9, 0.5]) {
      app.clock.set(new Date(end.getTime() - left * DAY));
      await announce();
      sent.push(counts()[0]! - before!);
    }
    app.clock.set(null);
    expect(sent).toEqual([0, 1, 1, 2, 3, 3]);
  });

  test('what changed meanwhile is asked again when the mail is sent', async () => {
    const before = counts();
    const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
    const { accessEndingMail } = await import('../libs/people/src/job-kinds.js');
    const tell = async () => {
      const { rows } = await sql('select access_until::text as at from persons where id = $1', [PERSON.karim]);
      for (const to of ['SPONSOR', 'EXTERNAL'] as const)
        await system.writeWithoutViewer((tx) =>
          app.app.get(Jobs).enqueue(tx, accessEndingMail, { personId: PERSON.karim, accessUntil: rows[0].at, to }),
        );
    };
    // Renewed.
    await endsIn('karim', 5);
    await tell();
    await renew('manager', idOf('karim'));
    await runJobs(app);
    // Suspended.
    await endsIn('karim', 5);
    await tell();
    await sql(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.karim]);
    await runJobs(app);
    await sql(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.karim]);
    expect(counts()).toEqual(before);
    // Another sponsor: the mail is theirs.
    await tell();
    await sql('update persons set sponsor_id = $2 where id = $1', [PERSON.karim, PERSON.moderator]);
    await runJobs(app);
    expect(counts()).toEqual([before[0]! + 1, before[1]]);
    expect(mailsTo(app, 'moderator@test.example')).toHaveLength(1);
    await sql('update persons set sponsor_id = $2 where id = $1', [PERSON.karim, PERSON.manager]);
  });

  test('nobody is told of a day that lay before they came', async () => {
    const before = counts();
    await sql(`update persons set joined_at = now(), access_until = now() + interval '10 days' where id = $1`, [
      PERSON.karim,
    ]);
    await announce();
    expect(counts()).toEqual(before);
    await sql(
      `update persons set joined_at = now() - interval '1 year', access_until = now() + interval '200 days' where id = $1`,
      [PERSON.karim],
    );
  });
});

describe('a sponsor who goes', () => {
  test('is followed at that instant by an employee of a shared group, or the external is suspended', async () => {
    const suspend = await app.ask(
      PERSON.itAdmin,
      'mutation($id: ID!) { accountSuspend(input: { personId: $id }) { account { status } userErrors { code } } }',
      { id: idOf('manager') },
    );
    expect(suspend.data.accountSuspend.account.status).toBe('SUSPENDED');
    const { rows } = await sql(
      `select given_name, status, sponsor_id from persons where given_name in ('karim', 'lonely') order by 1`,
    );
    expect(rows).toEqual([
      { given_name: 'karim', status: 'ACTIVE', sponsor_id: expect.not.stringMatching(PERSON.manager) },
      { given_name: 'lonely', status: 'SUSPENDED', sponsor_id: PERSON.manager },
    ]);
    await sql(`update persons set status = 'ACTIVE' where id in ($1, $2)`, [PERSON.manager, PERSON.lonely]);
    await sql('update sessions set ended_at = null');
    await sql(`update persons set sponsor_id = $1 where kind = 'EXTERNAL' and sponsor_id <> $2`, [
      PERSON.manager,
      PERSON.sponsorGone,
    ]);
  });
});

describe('another sponsor', () => {
  const handOver = async (who: Who, target: Who, to: Who) => {
    const { data, errors } = await app.ask(
      PERSON[who],
      `mutation($input: ExternalSponsorChangeInput!) { externalSponsorChange(input: $input) { external { sponsor { name } } userErrors { code field } } }`,
      { input: { personId: idOf(target), sponsorPersonId: idOf(to) } },
    );
    return (
      errors?.[0]?.extensions.code ??
      data.externalSponsorChange.userErrors[0]?.code ??
      data.externalSponsorChange.external
    );
  };
  const candidates = async (who: Who, target: Who, search = '') => {
    const { data } = await app.ask(
      PERSON[who],
      `query($id: ID!, $search: String) { node(id: $id) { ... on External { viewerCanHandOver sponsorCandidates(search: $search) { name } } } }`,
      { id: toId('External', PERSON[target]), search },
    );
    const found: { name: string }[] | null = data.node && data.node.sponsorCandidates;
    return found && found.map(({ name }) => name.split(' ')[0]);
  };
  const sponsorOf = async (who: Who) =>
    (await sql('select sponsor_id from persons where id = $1', [PERSON[who]])).rows[0].sponsor_id;
  const mails = (who: Who) => mailsTo(app, `${who.toLowerCase()}@test.example`).length;
  const noticesOf = async (who: Who) => {
    const { data } = await app.ask(PERSON[who], '{ viewer { notices { sentence isAboutExternals } } }');
    return data.viewer.notices;
  };
  beforeAll(async () => {
    await sql(`update persons set access_until = now() + interval '200 days' where kind = 'EXTERNAL' and id <> $1`, [
      PERSON.expired,
    ]);
    await sql(`update persons set language = 'en'`);
    await sql(`delete from audit_outbox where action = 'account.sponsor'`);
    await sql('update notices set seen_at = now()');
    await runJobs(app);
  });
  afterAll(async () => {
    await sql(`update persons set language = null where id <> $1`, [PERSON.manager]);
    await sql('update notices set seen_at = now()');
    await sql(`update persons set sponsor_id = $1 where kind = 'EXTERNAL' and sponsor_id <> $2`, [
      PERSON.manager,
      PERSON.sponsorGone,
    ]);
  });

  test('is one of those who are in a group with them, as far as who hands over sees both', async () => {
    expect(await candidates('manager', 'karim')).toEqual(['contributor', 'moderator', 'reader']);
    expect(await candidates('manager', 'karim', 'mod')).toEqual(['moderator']);
    expect(await candidates('manager', 'lonely')).toEqual([]);
    // An IT admin is in no group of theirs: that they share one is told by no list and by no refusal.
    expect(await candidates('itAdmin', 'karim')).toEqual([]);
    const refusals = await Promise.all(
      (['moderator', 'outsider', 'suspended', 'sonia'] as const).map((to) => handOver('itAdmin', 'karim', to)),
    );
    expect(new Set(refusals)).toEqual(new Set(['SPONSOR_NOT_ELIGIBLE']));
    // Waiting, banned, gone, outside, an external, the sponsor themself, nobody.
    for (const to of ['invited', 'requested', 'banned', 'former', 'outsider', 'suspended', 'leila', 'manager'] as const)
      expect({ to, code: await handOver('manager', 'karim', to) }).toEqual({ to, code: 'SPONSOR_NOT_ELIGIBLE' });
    expect(await sponsorOf('karim')).toBe(PERSON.manager);
    // Of a public group an IT admin sees the members too.
    await sql(`update groups set visibility = 'PUBLIC' where id = $1`, [GROUP.mixed]);
    expect(await candidates('itAdmin', 'karim')).toEqual(['contributor', 'moderator', 'reader']);
    await sql(`update groups set visibility = 'PRIVATE' where id = $1`, [GROUP.mixed]);
  });

  test('is named by the present one or an IT admin, and nobody else', async () => {
    for (const who of ['moderator', 'outsider', 'owner'] as const) {
      expect(await candidates(who, 'karim')).toBeNull();
      expect(await handOver(who, 'karim', 'moderator')).toBe('NOT_FOUND');
    }
    // Who reviews sees the access, and hands nothing over.
    await sql(`insert into network_roles (person_id, role) values ($1, 'COMPLIANCE_OFFICER')`, [PERSON.moderator]);
    expect(await candidates('moderator', 'karim')).toBeNull();
    expect(await handOver('moderator', 'karim', 'reader')).toBe('FORBIDDEN');
    await sql(`delete from network_roles where role = 'COMPLIANCE_OFFICER' and person_id = $1`, [PERSON.moderator]);
    expect(await handOver('karim', 'karim', 'moderator')).toBe('FORBIDDEN');
    expect(await handOver('manager', 'orphaned', 'moderator')).toBe('NOT_FOUND');
  });

  test('answers from then on: both are told, the external too, and it is in the log', async () => {
    await runJobs(app);
    const before = { karim: mails('karim'), manager: mails('manager'), moderator: mails('moderator') };
    // Whoever hands over sees the access no more.
    expect(await handOver('manager', 'karim', 'moderator')).toBeNull();
    expect(await names('manager')).not.toContain('karim');
    expect(await names('moderator')).toEqual(['karim']);
    await runJobs(app);
    expect([mails('karim'), mails('manager'), mails('moderator')]).toEqual([
      before.karim + 1,
      before.manager,
      before.moderator + 1,
    ]);
    const [toNew] = mailsTo(app, 'moderator@test.example').slice(-1);
    expect(toNew!.subject).toBe('You now answer for karim Test');
    expect(toNew!.text).toContain('in place of manager Test');
    expect(mailsTo(app, 'karim@test.example').at(-1)!.subject).toBe('moderator Test now answers for your access');
    expect(await noticesOf('moderator')).toEqual([
      { sentence: 'You now answer for the access of karim Test.', isAboutExternals: true },
    ]);
    const { rows } = await sql(`select actor_id, target_id, data from audit_outbox where action = 'account.sponsor'`);
    expect(rows).toEqual([
      {
        actor_id: PERSON.manager,
        target_id: PERSON.karim,
        data: { sponsorWas: PERSON.manager, successor: PERSON.moderator },
      },
    ]);
    // By somebody else: the former sponsor is told as well.
    await sql(`update groups set visibility = 'PUBLIC' where id = $1`, [GROUP.mixed]);
    expect(await handOver('itAdmin', 'karim', 'manager')).toEqual({ sponsor: { name: 'manager Test' } });
    await sql(`update groups set visibility = 'PRIVATE' where id = $1`, [GROUP.mixed]);
    await runJobs(app);
    expect(mailsTo(app, 'moderator@test.example').at(-1)!.subject).toBe('You no longer answer for karim Test');
    expect(await noticesOf('moderator')).toContainEqual({
      sentence: 'You no longer answer for the access of karim Test.',
      isAboutExternals: false,
    });
  });

  test('is told too when they follow at the instant in which a sponsor is suspended', async () => {
    await runJobs(app);
    const before = mails('moderator');
    await app.ask(
      PERSON.itAdmin,
      'mutation($id: ID!) { accountSuspend(input: { personId: $id }) { userErrors { code } } }',
      { id: idOf('manager') },
    );
    await runJobs(app);
    expect(await sponsorOf('karim')).toBe(PERSON.moderator);
    expect(mails('moderator')).toBeGreaterThan(before);
    expect(mailsTo(app, 'moderator@test.example').at(-1)!.subject).toMatch(/^You now answer for /);
    // Suspended with their sponsor, in no group: nobody could follow.
    expect(await handOver('itAdmin', 'lonely', 'moderator')).toBe('SPONSOR_NOT_ELIGIBLE');
    await sql(`update persons set status = 'ACTIVE' where id in ($1, $2)`, [PERSON.manager, PERSON.lonely]);
    await sql('update sessions set ended_at = null');
  });
});

describe('a group that they share', () => {
  const suspendManager = () =>
    app.ask(PERSON.itAdmin, 'mutation($id: ID!) { accountSuspend(input: { personId: $id }) { userErrors { code } } }', {
      id: idOf('manager'),
    });
  const leila = async () =>
    (
      await sql(`select status, sponsor_id = $2 as is_manager from persons where id = $1`, [
        PERSON.leila,
        PERSON.manager,
      ])
    ).rows[0];
  const backAgain = async () => {
    await sql(`update persons set status = 'ACTIVE' where status = 'SUSPENDED' and id <> $1`, [PERSON.suspended]);
    await sql(`update persons set sponsor_id = $1 where kind = 'EXTERNAL' and sponsor_id <> $2`, [
      PERSON.manager,
      PERSON.sponsorGone,
    ]);
    await sql('update sessions set ended_at = null');
  };

  // Leïla is in one group only.
  test.each([
    ['counts', 'select 1', 'select 1', 'ACTIVE'],
    [
      'was deleted',
      'update groups set deleted_at = now() where id = $1',
      'update groups set deleted_at = null where id = $1',
      'SUSPENDED',
    ],
    [
      'lets no externals in any more',
      'update groups set externals_allowed = false where id = $1',
      'update groups set externals_allowed = true where id = $1',
      'SUSPENDED',
    ],
    [
      'was left behind by the end of the membership',
      `update memberships set access_until = now() - interval '1 hour' where group_id = $1`,
      'update memberships set access_until = null where group_id = $1',
      'SUSPENDED',
    ],
  ])('that %s', async (_, before, after, status) => {
    const run = (text: string) => sql(text, text.includes('$1') ? [GROUP.walled] : []);
    await run(before);
    await suspendManager();
    expect(await leila()).toEqual({ status, is_manager: status === 'SUSPENDED' });
    await run(after);
    await backAgain();
  });
});

describe('what externals cannot do, whatever they send', () => {
  const group = { groupId: groupId('mixed') };
  test.each([
    [
      'groupCreate',
      'GroupCreateInput',
      { name: 'x', purpose: 'x', visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST', externalsAllowed: false },
    ],
    ['employeesInvite', 'EmployeesInviteInput', { addresses: 'x@test.example' }],
    ['groupInviteEmployees', 'GroupInviteEmployeesInput', { ...group, personIds: [toId('Person', PERSON.outsider)] }],
    [
      'groupInviteExternals',
      'GroupInviteExternalsInput',
      {
        ...group,
        partnerId: toId('PartnerOrganisation', PARTNER.mecaform),
        addresses: ['x@mecaform.example'],
        accessUntil: new Date(Date.now() + DAY),
        reason: 'x',
      },
    ],
    ['groupUpdate', 'GroupUpdateInput', { ...group, name: 'x' }],
    ['groupExternalsRemove', 'GroupExternalsRemoveInput', group],
    ['partnerOrganisationCreate', 'PartnerOrganisationCreateInput', { name: 'x', kind: 'SUPPLIER' }],
    [
      'partnerOrganisationUpdate',
      'PartnerOrganisationUpdateInput',
      { partnerId: toId('PartnerOrganisation', PARTNER.mecaform), name: 'x' },
    ],
    [
      'partnerExternalsRemove',
      'PartnerExternalsRemoveInput',
      { partnerId: toId('PartnerOrganisation', PARTNER.mecaform) },
    ],
    ['externalRenew', 'ExternalRenewInput', { personId: toId('Person', PERSON.karim) }],
    ['externalsRenew', 'ExternalsRenewInput', { personIds: [toId('Person', PERSON.karim)] }],
    [
      'externalSponsorChange',
      'ExternalSponsorChangeInput',
      { personId: toId('Person', PERSON.karim), sponsorPersonId: toId('Person', PERSON.moderator) },
    ],
    ['externalsReview', 'ExternalsReviewInput', { personIds: [toId('Person', PERSON.karim)], decision: 'KEEP' }],
  ])('%s', async (mutation, type, input) => {
    const { errors, data } = await app.ask(
      PERSON.karim,
      `mutation($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
      { input },
    );
    expect(data?.[mutation] ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('nor is there a directory: they know the people of their own groups, and nobody else', async () => {
    const { data } = await app.ask(
      PERSON.leila,
      `query($known: ID!, $hidden: ID!) { people(first: 100) { edges { node { name } } }
        known: quickSwitch(text: "karim") { people { name } } hidden: quickSwitch(text: "sonia") { people { name } }
        seen: person(id: $known) { name email } unseen: person(id: $hidden) { name } }`,
      { known: idOf('karim'), hidden: idOf('sonia') },
    );
    expect(data).toEqual({
      people: null,
      known: { people: [{ name: 'karim Test' }] },
      hidden: { people: [] },
      seen: { name: 'karim Test', email: null },
      unseen: null,
    });
  });
});

describe('all at once', () => {
  const members = async (group: string) =>
    (
      await sql(
        `select p.given_name as name from memberships m join persons p on p.id = m.person_id
         where m.group_id = $1 and m.valid_to is null and m.state = 'ACTIVE' and p.kind = 'EXTERNAL' order by 1`,
        [group],
      )
    ).rows.map(({ name }) => name);

  test('a group’s externals of one organisation, by a manager: with their invitations, and each in the log', async () => {
    await sql(
      `insert into invitations (token_hash, email, kind, group_id, role, partner_id, invited_by, expires_at)
       values ('x', 'new@sofratube.example', 'EXTERNAL', $1, 'READER', $2, $3, now() + interval '9 days'),
         ('y', 'new@mecaform.example', 'EXTERNAL', $1, 'READER', $4, $3, now() + interval '9 days')`,
      [GROUP.mixed, PARTNER.sofratube, PERSON.manager, PARTNER.mecaform],
    );
    const ask = askGroups(app);
    const input = { groupId: groupId('mixed'), partnerId: toId('PartnerOrganisation', PARTNER.sofratube) };
    for (const who of ['moderator', 'outsider', 'karim'] as const)
      expect((await ask(PERSON[who], 'groupExternalsRemove', input, 'count')).codes).not.toEqual([]);
    // Nor by who moderates here, and manages another group.
    const promote = (role: string) =>
      sql(`update memberships set role = $3 where group_id = $1 and person_id = $2 and valid_to is null`, [
        GROUP.private,
        PERSON.moderator,
        role,
      ]);
    await promote('MANAGER');
    expect((await ask(PERSON.moderator, 'groupExternalsRemove', input, 'count')).codes).toEqual(['FORBIDDEN']);
    await promote('MODERATOR');
    const done = await ask(PERSON.manager, 'groupExternalsRemove', input, 'count group { id }');
    expect(done).toMatchObject({ codes: [], payload: { count: 1 } });
    expect(await members(GROUP.mixed)).toEqual(['expired', 'karim', 'orphaned']);
    const open = await sql(`select email from invitations where group_id = $1 and withdrawn_at is null`, [GROUP.mixed]);
    expect(open.rows).toEqual([{ email: 'new@mecaform.example' }]);
    const { rows: log } = await sql(
      `select action, target_id from audit_outbox where group_id = $1 and action like 'group.%emove' order by action`,
      [GROUP.mixed],
    );
    expect(log).toEqual([
      { action: 'group.externalsRemove', target_id: PARTNER.sofratube },
      { action: 'group.memberRemove', target_id: PERSON.sonia },
    ]);
    expect((await ask(PERSON.sonia, 'groupLeave', { groupId: groupId('mixed') }, 'group { id }')).codes).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('and all of them', async () => {
    const done = await askGroups(app)(PERSON.manager, 'groupExternalsRemove', { groupId: groupId('mixed') }, 'count');
    expect(done.payload.count).toBe(3);
    expect(await members(GROUP.mixed)).toEqual([]);
    expect(await strayCounts(app)).toEqual([]);
  });

  test('an organisation’s people, by an IT admin: counted before, signed out at once', async () => {
    const partnerId = toId('PartnerOrganisation', PARTNER.mecaform);
    const count = async (who: Who) =>
      (
        await app.ask(
          PERSON[who],
          `query($id: ID!) { node(id: $id) { ... on PartnerOrganisation { activeExternalCount } } }`,
          {
            id: partnerId,
          },
        )
      ).data.node.activeExternalCount;
    await endsIn('expired', -1);
    expect(await count('itAdmin')).toBe(4);
    expect(await count('manager')).toBeNull();
    expect(await count('karim')).toBeNull();
    await app.tokenOf(PERSON.leila);
    const document = `mutation($id: ID!) { partnerExternalsRemove(input: { partnerId: $id }) { count userErrors { code } } }`;
    for (const who of ['manager', 'owner', 'karim'] as const)
      expect((await app.ask(PERSON[who], document, { id: partnerId })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const { data } = await app.ask(PERSON.itAdmin, document, { id: partnerId });
    expect(data.partnerExternalsRemove).toEqual({ count: 4, userErrors: [] });
    // An access that had ended cannot come back by an invitation that was accepted late.
    const { rows: left } = await sql(`select given_name from persons where partner_id = $1 and status = 'ACTIVE'`, [
      PARTNER.mecaform,
    ]);
    expect(left).toEqual([]);
    expect(await count('itAdmin')).toBe(0);
    expect((await app.ask(PERSON.leila, '{ viewer { id } }')).data.viewer).toBeNull();
    expect((await app.ask(PERSON.sonia, '{ viewer { id } }')).data.viewer).not.toBeNull();
    const open = await sql(`select 1 from invitations where partner_id = $1 and withdrawn_at is null`, [
      PARTNER.mecaform,
    ]);
    expect(open.rowCount).toBe(0);
    const { rows } = await sql(`select data from audit_outbox where action = 'partnerOrganisation.externalsRemove'`);
    expect(rows).toEqual([{ data: { count: 4 } }]);
  });
});

describe('who answers for an organisation', () => {
  const document = `mutation($input: PartnerOrganisationUpdateInput!) {
    partnerOrganisationUpdate(input: $input) { partner { approver { name } domains } userErrors { code field } } }`;
  const partnerId = toId('PartnerOrganisation', PARTNER.sofratube);
  const update = async (approverPersonId: string | null | undefined) => {
    const { data, errors } = await app.ask(PERSON.manager, document, { input: { partnerId, approverPersonId } });
    return (
      errors?.[0]?.extensions.code ??
      data.partnerOrganisationUpdate.userErrors[0]?.code ??
      data.partnerOrganisationUpdate.partner
    );
  };

  test('is an active colleague; what is not given stays, null takes them away', async () => {
    expect(await update(idOf('moderator'))).toMatchObject({ approver: { name: 'moderator Test' } });
    expect(await update(undefined)).toMatchObject({ approver: { name: 'moderator Test' } });
    expect(await update(idOf('suspended'))).toBe('APPROVER_NOT_EMPLOYEE');
    expect(await update(idOf('sonia'))).toBe('APPROVER_NOT_EMPLOYEE');
    expect(await update(toId('Person', '00000000-0000-7000-8000-00000000dead'))).toBe('NOT_FOUND');
  });

  test('is not told to its people', async () => {
    const { data } = await app.ask(
      PERSON.sonia,
      '{ partnerOrganisations { edges { node { name approver { name } } } } }',
    );
    expect(data.partnerOrganisations.edges).toEqual([{ node: { name: 'Sofratube', approver: null } }]);
    expect(await update(null)).toMatchObject({ approver: null });
  });
});
