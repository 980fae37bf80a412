import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { MailIn } from '#notifications';
import { SMTPServer } from 'smtp-server';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Who, seedCast } from './support/cast.js';
import { reportTo } from './support/delivery-report.js';
import { runJobs } from './support/mails.js';

let app: TestApp;
let port: number;
/** What a real mail server took from us. */
const sent: { to: string; returnTo: string }[] = [];
/** Addresses that it does not know. */
const unknown = new Set<string>();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo({ address }, _session, done) {
    if (!unknown.has(address)) return done();
    done(Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 }));
  },
  onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
    stream.resume().on('end', () => {
      sent.push({ to: rcptTo[0]!.address, returnTo: (mailFrom && mailFrom.address) || '' });
      done();
    });
  },
});

beforeAll(async () => {
  app = await startTestApp({
    settings: { MAIL_IN_PORT: '25', MAIL_IN_HOST: '127.0.0.1', MAIL_IN_DOMAIN: 'reply.test.example' },
  });
  await seedCast(app.db.owner);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port: away } = server.server.address() as AddressInfo;
  await app.db.owner.query('update network set smtp_url = $1', [`smtp://127.0.0.1:${away}`]);
  port = await app.app.get(MailIn).open(0);
});
afterAll(async () => {
  await app?.close();
  await new Promise<void>((closed) => server.close(closed));
});
beforeEach(async () => {
  await app.db.owner.query('delete from mail_addresses; delete from invitations; delete from throttle');
  unknown.clear();
  sent.length = 0;
});

const returnOf = (to: string): string => {
  const found = sent.findLast((mail) => mail.to === to);
  if (!found) throw new Error(`Nothing was sent to ${to}`);
  return found.returnTo;
};
// Answers are picked from as they come
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Payload = any;
async function act(who: Who, root: string, input: object, wanted: string): Promise<Payload> {
  const type = `${root[0]!.toUpperCase()}${root.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${root}(input: $input) { ${wanted} userErrors { code } } }`;
  const { data, errors } = await app.ask(PERSON[who], document, { input });
  expect({ errors, refusals: data?.[root]?.userErrors }).toEqual({ errors: undefined, refusals: [] });
  await runJobs(app);
  return data[root];
}
/** Somebody new is invited into the group by its manager, and somebody else is to answer for them. */
const invite = (email: string, sponsor: Who = 'manager') =>
  act(
    'manager',
    'groupInviteExternals',
    {
      groupId: toId('Group', GROUP.mixed),
      addresses: [email],
      partnerId: toId('PartnerOrganisation', PARTNER.mecaform),
      sponsorPersonId: toId('Person', PERSON[sponsor]),
      accessUntil: new Date(Date.now() + 30 * 86_400_000).toISOString(),
      reason: 'Chantier',
    },
    'results { outcome }',
  );
const TODO = `{ viewer { todo { kind invitationId address group { name } at } } }`;
const waiting = async (who: Who): Promise<Payload[]> =>
  (await app.ask(PERSON[who], TODO)).data.viewer.todo.filter(
    ({ kind }: { kind: string }) => kind === 'INVITATION_RETURNED',
  );
const pending = async (who: Who): Promise<Payload[]> =>
  (
    await app.ask(PERSON[who], `query ($id: ID!) { group(id: $id) { pendingInvitations { id email returnedAt } } }`, {
      id: toId('Group', GROUP.mixed),
    })
  ).data.group.pendingInvitations;
const everybody = Object.keys(PERSON) as Who[];
/** Who is told of it, of all there are. */
async function told(): Promise<Who[]> {
  const found: Who[] = [];
  for (const who of everybody) {
    const { data } = await app.ask(PERSON[who], TODO);
    if (JSON.stringify(data ?? null).includes('INVITATION_RETURNED')) found.push(who);
  }
  return found;
}

describe('an invitation that does not arrive', () => {
  test('as its mail server gives it back: whoever invited sees it, and takes it back', async () => {
    await invite('parti@mecaform.fr');
    expect(returnOf('parti@mecaform.fr')).toMatch(/^return-[a-z2-7]{32}@reply\.test\.example$/);
    expect(await pending('manager')).toMatchObject([{ email: 'parti@mecaform.fr', returnedAt: null }]);
    expect(await told()).toEqual([]);
    expect(await reportTo(port, returnOf('parti@mecaform.fr'), '5.1.1')).toMatch(/^250/);
    const [line] = await waiting('manager');
    expect(line).toMatchObject({ address: 'parti@mecaform.fr', group: { name: expect.any(String) } });
    expect(await pending('manager')).toMatchObject([{ returnedAt: line.at }]);
    expect(await told()).toEqual(['manager']);
    await app.ask(
      PERSON.manager,
      `mutation ($input: GroupMailInvitationInput!) { groupMailInvitationWithdraw(input: $input) { userErrors { code } } }`,
      { input: { groupId: toId('Group', GROUP.mixed), invitationId: line.invitationId } },
    );
    expect(await told()).toEqual([]);
  });

  test('as its mail server does not take it at all: at once, and it is not tried again', async () => {
    unknown.add('faux@mecaform.fr');
    await invite('faux@mecaform.fr');
    expect(await told()).toEqual(['manager']);
    unknown.clear();
    await runJobs(app);
    expect(sent).toEqual([]);
    // The right address after all: invited anew, the old one is over.
    await invite('faux@mecaform.fr');
    expect(await told()).toEqual([]);
  });

  test('whoever is to answer for them sees it too, as long as the group is theirs', async () => {
    await invite('parti@mecaform.fr', 'contributor');
    await reportTo(port, returnOf('parti@mecaform.fr'), '5.2.2');
    expect((await told()).sort()).toEqual(['contributor', 'manager']);
    await app.db.owner.query(
      `update memberships set valid_to = now(), end_reason = 'LEFT' where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.contributor, GROUP.mixed],
    );
    expect(await told()).toEqual(['manager']);
    await app.db.owner.query(
      `update memberships set valid_to = null, end_reason = null where person_id = $1 and group_id = $2 and end_reason = 'LEFT'`,
      [PERSON.contributor, GROUP.mixed],
    );
  });

  test('a delay, an absence, a report to an address that never was: nothing', async () => {
    await invite('lent@mecaform.fr');
    expect(await reportTo(port, returnOf('lent@mecaform.fr'), '4.4.1', { action: 'delayed' })).toMatch(/^250/);
    expect(await reportTo(port, `return-${'a'.repeat(32)}@reply.test.example`, '5.1.1')).toBe(
      '550 5.1.1 No such address',
    );
    expect(await told()).toEqual([]);
  });

  test('answered meanwhile: what comes back says nothing', async () => {
    await invite('venu@mecaform.fr');
    await app.db.owner.query(`update invitations set accepted_at = now(), accepted_by = $1`, [PERSON.karim]);
    expect(await reportTo(port, returnOf('venu@mecaform.fr'), '5.1.1')).toMatch(/^250/);
    expect(await told()).toEqual([]);
  });

  test('to an account alone: the IT admin who invited sees it, and takes it back; nobody else can', async () => {
    await act('itAdmin', 'employeesInvite', { addresses: 'nouveau@test.example' }, 'results { outcome }');
    await reportTo(port, returnOf('nouveau@test.example'), '5.1.1');
    const [line] = await waiting('itAdmin');
    expect(line).toMatchObject({ address: 'nouveau@test.example', group: null });
    expect(await told()).toEqual(['itAdmin']);
    const withdraw = (who: Who, invitationId = line.invitationId) =>
      app.ask(
        PERSON[who],
        `mutation ($input: EmployeeInvitationInput!) { employeeInvitationWithdraw(input: $input) { withdrawnInvitationId userErrors { code } } }`,
        { input: { invitationId } },
      );
    for (const who of ['manager', 'karim'] as const)
      expect((await withdraw(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const missing = await withdraw('itAdmin', toId('Invitation', PERSON.karim));
    expect((await withdraw('itAdmin')).data.employeeInvitationWithdraw).toMatchObject({
      withdrawnInvitationId: line.invitationId,
      userErrors: [],
    });
    // Once more, or one into a group: as if there were none.
    expect(await withdraw('itAdmin')).toEqual(missing);
    await invite('parti@mecaform.fr');
    const [into] = await pending('manager');
    expect(await withdraw('itAdmin', into.id)).toEqual(missing);
    expect(await told()).toEqual([]);
  });
});

describe('a reset that does not arrive', () => {
  const ACCOUNT = `query ($id: ID!) { node(id: $id) { ... on Account { mailsReturnedAt } } }`;
  const failing = async (who: Who) => app.ask(PERSON.itAdmin, ACCOUNT, { id: toId('Account', PERSON[who]) });

  test('stands on the account, for who administers it, and on the access for who answers for it', async () => {
    await app.ask(
      PERSON.itAdmin,
      `mutation ($input: AccountInput!) { accountSendReset(input: $input) { userErrors { code } } }`,
      { input: { personId: toId('Person', PERSON.karim) } },
    );
    await runJobs(app);
    const [{ email }] = (await app.db.owner.query('select email from persons where id = $1', [PERSON.karim])).rows;
    expect(await reportTo(port, returnOf(email), '5.1.1')).toMatch(/^250/);
    expect((await failing('karim')).data.node.mailsReturnedAt).not.toBeNull();
    expect((await failing('reader')).data.node.mailsReturnedAt).toBeNull();
    const accesses = `{ externals(first: 20) { edges { node { person { name } mailsReturnedAt } } } }`;
    const [sponsor] = (await app.db.owner.query('select sponsor_id from persons where id = $1', [PERSON.karim])).rows;
    const { data } = await app.ask(sponsor.sponsor_id, accesses);
    const returned = data.externals.edges.filter(({ node }: Payload) => node.mailsReturnedAt);
    expect(returned).toHaveLength(1);
    // The reset itself is sent all the same: its owner may have mended it.
    sent.length = 0;
    await app.ask(
      null,
      `mutation ($email: String!) { passwordResetRequest(input: { email: $email }) { userErrors { code } } }`,
      {
        email,
      },
    );
    await runJobs(app);
    expect(sent.map(({ to }) => to)).toEqual([email]);
  });

  test('for an address that is nobody’s nothing is sent, and nothing kept', async () => {
    await app.ask(
      null,
      `mutation ($email: String!) { passwordResetRequest(input: { email: $email }) { userErrors { code } } }`,
      {
        email: 'personne@test.example',
      },
    );
    await runJobs(app);
    expect(sent).toEqual([]);
    expect((await app.db.owner.query('select from mail_addresses')).rowCount).toBe(0);
  });
});
