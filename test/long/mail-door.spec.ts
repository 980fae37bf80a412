import { type Socket, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { MailDoor } from '#mail';
import { MailAddresses, MailIn } from '#notifications';
import { createTransport } from 'nodemailer';
import { type TestApp, startTestApp } from '../support/app.js';
import { GROUP, PERSON, seedCast } from '../support/cast.js';
import { reportTo } from '../support/delivery-report.js';

const DOMAIN = 'reply.test.example';
const SESSIONS = 1_500;
const AT_ONCE = 8;
const MB = 2 ** 20;
/** With a seed of its own each time; a run that fails says it, and `MAIL_DOOR_SEED` repeats it. */
const SEED = Number(process.env['MAIL_DOOR_SEED'] ?? Date.now() % 1_000_000);

let app: TestApp;
let port: number;
let replyTo: string;
let postId: string;
const unforeseen: unknown[] = [];
const note = (error: unknown) => void unforeseen.push(error);

beforeAll(async () => {
  app = await startTestApp({
    settings: { MAIL_IN_PORT: '25', MAIL_IN_DOMAIN: DOMAIN, MAIL_ANSWER_DELAY: '0', RATE_PER_ADDRESS: '20' },
  });
  await seedCast(app.db.owner);
  process.on('unhandledRejection', note);
  process.on('uncaughtExceptionMonitor', note);
  port = await app.app.get(MailIn).open(0);
  const { data } = await app.ask(
    PERSON.manager,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
    { input: { groupId: toId('Group', GROUP.private), body: 'Bonjour' } },
  );
  postId = data.postPublish.post.id;
  const [{ id }] = (await app.db.owner.query(`select id from posts where body = 'Bonjour'`)).rows;
  replyTo = (await app.app
    .get(MailAddresses)
    .forAnswers({ personId: PERSON.contributor, postId: id, commentId: null }))!;
}, 120_000);
afterAll(async () => {
  process.off('unhandledRejection', note);
  process.off('uncaughtExceptionMonitor', note);
  await app?.close();
});
beforeEach(() => app.db.owner.query('delete from throttle'));

/** A caller that says what it likes and hears what it is told. */
class Caller {
  heard = '';
  readonly closed: Promise<void>;
  private constructor(readonly socket: Socket) {
    socket.setMaxListeners(0); // one for each time that it waits for room
    socket.setEncoding('latin1').on('data', (text: string) => (this.heard += text));
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
  }
  /** Greeted, as whoever talks before is sent away. */
  static async to(where: number, { host = '127.0.0.1', isGreeted = true } = {}): Promise<Caller> {
    const caller = new Caller(connect(where, host));
    await new Promise((resolve) => caller.socket.once('connect', resolve).once('close', resolve));
    if (isGreeted) await caller.hears(/^(220|421)/m, 1_000);
    return caller;
  }
  say(words: string | Buffer): void {
    if (!this.socket.destroyed) this.socket.write(words);
  }
  /** Until it was told this, the line was cut, or it waited long enough. */
  async hears(what: RegExp, atMost = 5_000): Promise<boolean> {
    const limit = Date.now() + atMost;
    while (!what.test(this.heard) && !this.socket.closed && Date.now() < limit) await pause(5);
    return what.test(this.heard);
  }
  async leave(): Promise<void> {
    this.socket.destroy();
    await this.closed;
  }
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers by chance, the same for the same seed. */
function dice(seed: number): (most: number) => number {
  let state = seed + 0x6d2b79f5;
  return (most) => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) % most;
  };
}

async function answered(text = 'Oui, lundi.'): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port });
  try {
    const from = 'contributor@test.example';
    return (await transport.sendMail({ from, to: replyTo, subject: 'Re', text })).response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    transport.close();
  }
}
const comments = async (): Promise<number> =>
  (
    await app.ask(
      PERSON.manager,
      `query ($id: ID!) { post(id: $id) { comments(first: 50) { edges { node { id } } } } }`,
      {
        id: postId,
      },
    )
  ).data.post.comments.edges.length;

/** The API is asked all the while; gives how often it answered otherwise than well, and the longest that it took. */
function watchApi(): () => Promise<{ asked: number; bad: number[]; longest: number }> {
  const seen = { asked: 0, bad: [] as number[], longest: 0 };
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const begun = Date.now();
      const { status } = await app.send(PERSON.manager, { query: '{ viewer { notificationCount } }' });
      seen.asked += 1;
      seen.longest = Math.max(seen.longest, Date.now() - begun);
      if (status !== 200 && status !== 429) seen.bad.push(status);
      await pause(250);
    }
  })();
  return async () => {
    isOver = true;
    await asking;
    return seen;
  };
}
/** What the door says, line by line: codes of its own, nothing of the inside. */
function check(heard: string): void {
  for (const line of heard.split('\r\n').filter(Boolean)) {
    expect({ line, isReply: /^[2-5]\d\d[ -][\x20-\x7e]*$/.test(line) }).toEqual({ line, isReply: true });
    expect(line).not.toMatch(/node_modules|\.[jt]s:\d|select |insert |at .*\(|TypeError|ECONN|postgres/i);
  }
}

describe('whatever is sent', () => {
  test(`${SESSIONS} calls at random (seed ${SEED}): replies of the protocol, nothing published, nothing broken`, async () => {
    const watched = watchApi();
    const before = await comments();
    const codes = new Map<string, number>();
    const roll = dice(SEED);
    const seeds = Array.from({ length: SESSIONS }, () => roll(2 ** 31));
    const one = async (seed: number) => {
      const heard = await nonsense(dice(seed));
      check(heard);
      for (const [, code] of heard.matchAll(/^(\d\d\d) /gm)) codes.set(code!, (codes.get(code!) ?? 0) + 1);
    };
    for (let i = 0; i < seeds.length; i += AT_ONCE) await Promise.all(seeds.slice(i, i + AT_ONCE).map(one));
    const { asked, bad, longest } = await watched();
    console.log(
      JSON.stringify({ seed: SEED, calls: SESSIONS, codes: Object.fromEntries([...codes].sort()), asked, longest }),
    );
    expect(bad).toEqual([]);
    expect(asked).toBeGreaterThan(3);
    expect(unforeseen).toEqual([]);
    // It got as far as mails that were refused as such, and was refused on the way too.
    for (const code of ['220', '250', '354', '500', '550'])
      expect({ code, n: codes.get(code) ?? 0 }).not.toEqual({ code, n: 0 });
    expect(await comments()).toBe(before);
    expect(await answered()).toMatch(/^250/);
    expect(await comments()).toBe(before + 1);
  }, 600_000);

  /** One call: a few things that mail programs say, or nearly, or nothing of the kind. */
  async function nonsense(pick: (most: number) => number): Promise<string> {
    const any = <T>(from: readonly T[]): T => from[pick(from.length)]!;
    const bytes = (most: number) => Buffer.from(Array.from({ length: pick(most) }, () => pick(256)));
    const address = () =>
      any([
        `<${replyTo}>`,
        `<answer-${'a'.repeat(32)}@${DOMAIN}>`,
        `<return-${'b'.repeat(32)}@${DOMAIN}>`,
        `<x@${DOMAIN}>`,
        '<x@elsewhere.example>',
        '<>',
        '<@@>',
        `<${'a'.repeat(pick(3_000))}@${DOMAIN}>`,
        `<answer-${'ﬀ'.repeat(5)}@${DOMAIN}>`,
        `<"'; drop table posts; --"@${DOMAIN}>`,
        'x y z',
      ]);
    const body = () =>
      any([
        () => bytes(4_000),
        () => Buffer.from(`From: a@b.example\r\nSubject: x\r\n\r\n${'mot '.repeat(pick(2_000))}`),
        () =>
          Buffer.from(
            `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(pick(400))}`,
          ),
        () => Buffer.from(`${'X: y\r\n'.repeat(pick(5_000))}\r\n`),
        () =>
          Buffer.from(
            `Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${'a:b\r\n\r\n'.repeat(pick(2_000))}--b--`,
          ),
        () => Buffer.concat([Buffer.from('Content-Type: text/html; charset=utf-7\r\n\r\n'), bytes(2_000)]),
        () => Buffer.from(`Content-Transfer-Encoding: base64\r\n\r\n${'====A'.repeat(pick(1_000))}`),
        () => Buffer.from('x'.repeat(pick(200_000))),
      ])();
    const say = (): string | Buffer =>
      any([
        () => `EHLO ${any(['x', '', 'a'.repeat(400), '[1.2.3.4]', '\u0000'])}\r\n`,
        () => 'EHLO a.example\r\n',
        () =>
          `MAIL FROM:${any(['<contributor@test.example>', '<>', address()])}${any(['', ' SIZE=99999999999', ' SIZE=-1', ' BODY=8BITMIME'])}\r\n`,
        () => `RCPT TO:${address()}\r\n`,
        () => `RCPT TO:<${replyTo}>\r\n`,
        () => 'DATA\r\n',
        () => Buffer.concat([body(), Buffer.from('\r\n.\r\n')]),
        () =>
          any([
            'RSET',
            'NOOP',
            'HELP',
            'VRFY x',
            'EXPN x',
            'AUTH PLAIN AAAA',
            'STARTTLS',
            'WIZ',
            'XCLIENT ADDR=1.2.3.4',
            'GET / HTTP/1.1',
            'QUIT',
          ]) + '\r\n',
        () => bytes(300),
        () => 'x'.repeat(pick(40_000)),
        () => '\r\n'.repeat(pick(50)),
        () => `EHLO a\r\nMAIL FROM:<contributor@test.example>\r\nRCPT TO:<${replyTo}>\r\nDATA\r\n`,
      ])();
    const caller = await Caller.to(port, { isGreeted: pick(12) > 0 });
    for (let left = 1 + pick(8); left > 0; left -= 1) {
      caller.say(say());
      if (pick(3) > 0) await pause(pick(12));
    }
    if (pick(4) === 0) caller.socket.end();
    else caller.say('\r\n.\r\nQUIT\r\n');
    await Promise.race([caller.closed, pause(150)]);
    await caller.leave();
    return caller.heard;
  }

  test('a line without an end, and a head without one: refused, and forgotten', async () => {
    const endless = await Caller.to(port);
    for (let sent = 0; sent < 64 && !endless.socket.destroyed; sent += 1) {
      endless.say('A'.repeat(MB / 4));
      await pause(2);
    }
    await Promise.race([endless.closed, pause(5_000)]);
    expect(endless.socket.destroyed || /^[45]\d\d/m.test(endless.heard)).toBe(true);
    await endless.leave();
    expect(await answered('Après la ligne sans fin')).toMatch(/^250/);
  }, 60_000);

  test('ten mails of more than is taken at once: 552 each, and memory stays', async () => {
    const watched = watchApi();
    const before = process.memoryUsage().rss;
    let most = 0;
    const sampling = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
    const large = async (n: number) => {
      const caller = await Caller.to(port);
      caller.say(`EHLO a\r\nMAIL FROM:<contributor@test.example>\r\nRCPT TO:<${replyTo}>\r\nDATA\r\n`);
      await caller.hears(/^354/m);
      caller.say(
        `From: contributor@test.example\r\nContent-Type: ${n % 2 ? 'text/plain' : 'application/octet-stream; name=x'}\r\n\r\n`,
      );
      const chunk = Buffer.alloc(MB, n % 2 ? 'mot ' : 'x');
      for (let sent = 0; sent < 30 && !caller.socket.destroyed; sent += 1)
        if (!caller.socket.write(chunk)) await new Promise((go) => caller.socket.once('drain', go).once('close', go));
      caller.say('\r\n.\r\n');
      await caller.hears(/^552/m, 60_000);
      await caller.leave();
      return /^552[^\r]*/m.exec(caller.heard)?.[0];
    };
    const said = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(large));
    clearInterval(sampling);
    const { bad, longest } = await watched();
    console.log(JSON.stringify({ large: 10, megabytesMore: Math.round((most - before) / MB), longest }));
    expect(new Set(said.map((line) => line?.slice(0, 3)))).toEqual(new Set(['552']));
    expect((most - before) / MB).toBeLessThan(900);
    expect(bad).toEqual([]);
    expect(await answered('Après les grands')).toMatch(/^250/);
  }, 180_000);
});

describe('who holds the line', () => {
  test('more callers than there is room for are told to come again, and the others go on', async () => {
    const watched = watchApi();
    const callers = await Promise.all(Array.from({ length: 40 }, () => Caller.to(port)));
    await Promise.all(callers.map((caller) => caller.hears(/^(220|421)/m)));
    const told = callers.map(({ heard }) => heard.slice(0, 3));
    expect(told.filter((code) => code === '220')).toHaveLength(10);
    expect(told.filter((code) => code === '421')).toHaveLength(30);
    expect(await answered()).toMatch(/^421/);
    await Promise.all(callers.map((caller) => caller.leave()));
    await pause(50);
    expect(await answered('Il y a de nouveau de la place')).toMatch(/^250/);
    expect((await watched()).bad).toEqual([]);
  }, 60_000);

  test('a caller that always says a little more is cut off in the end, in the middle of a mail too; nothing comes of it', async () => {
    const before = await comments();
    const door = new MailDoor(app.app.get('CONFIG'), { error: () => undefined });
    const brief = await door.open(app.app.get(MailIn), 0, { callMs: 1_500, callsOfOne: 5 });
    const slow = async (first: string) => {
      const caller = await Caller.to(brief);
      const begun = Date.now();
      caller.say(first);
      while (!caller.socket.destroyed && Date.now() - begun < 10_000) {
        caller.say(first.includes('DATA') ? 'x' : 'N');
        await pause(100);
      }
      await caller.closed;
      return Date.now() - begun;
    };
    const mail = `EHLO a\r\nMAIL FROM:<contributor@test.example>\r\nRCPT TO:<${replyTo}>\r\nDATA\r\n`;
    for (const took of await Promise.all([slow(''), slow('EHLO a\r\n'), slow(mail)])) {
      expect(took).toBeGreaterThan(1_300);
      expect(took).toBeLessThan(4_000);
    }
    await door.onApplicationShutdown();
    expect(await comments()).toBe(before);
    expect(unforeseen).toEqual([]);
  }, 60_000);

  const here = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')?.address;
  if (!here) console.warn('This machine has no address but its own: rates by address are not tried.');
  (here ? test : test.skip)(
    'from another machine: five lines at most, and so many mails a minute',
    async () => {
      const callers = await Promise.all(Array.from({ length: 8 }, () => Caller.to(port, { host: here })));
      await Promise.all(callers.map((caller) => caller.hears(/^220/m, 1_000)));
      expect(callers.filter(({ heard }) => heard.startsWith('220'))).toHaveLength(5);
      await Promise.all(callers.map((caller) => caller.leave()));
      await pause(50);
      const caller = await Caller.to(port, { host: here });
      caller.say('EHLO a\r\nMAIL FROM:<contributor@test.example>\r\n');
      for (let n = 0; n < 30; n += 1) {
        caller.say(`RCPT TO:<x${n}@${DOMAIN}>\r\n`);
        await pause(5);
      }
      await caller.hears(/^451/m);
      await caller.leave();
      expect(caller.heard.match(/^550/gm)).toHaveLength(20);
      expect(caller.heard.match(/^451/gm)!.length).toBeGreaterThan(5);
      // Another address, and this machine, are not kept out by it.
      expect(await answered('Malgré tout')).toMatch(/^250/);
    },
    60_000,
  );
});

test('reports of mails that came back are taken through all of it', async () => {
  const returns = (await app.app.get(MailAddresses).forReturns({ to: 'reader@test.example' }))!;
  const said = await Promise.all([1, 2, 3, 4, 5, 6].map(() => reportTo(port, returns, '4.2.2')));
  expect(said.filter((line) => !line.startsWith('250'))).toEqual([]);
});
