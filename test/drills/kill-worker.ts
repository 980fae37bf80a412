import { fork } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { toId } from '#graphql';
import { FileStore, PREVIEWS, derivedKey } from '#storage';
import sharp from 'sharp';
import { SMTPServer } from 'smtp-server';
import { FileUpkeep } from '../../libs/files/src/file-upkeep.service.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { GROUP, PERSON, type Who, seedCast } from '../support/cast.js';
import { runJobs } from '../support/mails.js';
import { fileTalk } from '../support/tus.js';
import { type Figures, missedOf } from './figures.js';

const KILLS = Number(process.argv[3] ?? 100);
const HOUR = 3_600_000;
const TOLD: readonly Who[] = ['reader', 'moderator', 'manager'];
/** A mail server takes its time: most kills come while a mail is on its way. */
const SMTP_MS = 40;

/**
 * The process of jobs is killed while it sends mails and makes previews, again and again; each time there is new work besides
 * what was broken off, whose leases are over at once. At the end every mail has come, none as two, and every preview is there.
 */
export async function drill(): Promise<Figures> {
  const app = await startTestApp();
  await seedCast(app.db.owner);
  const post = await postOffice(app);
  const work = workOf(app);
  const order = {
    config: { ...app.app.get<object>('CONFIG'), logLevel: 'silent' },
    urls: { app: app.db.appUrl, system: app.db.systemUrl },
  };
  try {
    let atWork = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const fileId = await work.upload(kill);
      const worker = fork('dist/apps/cli/src/worker/process.js', { stdio: 'ignore' });
      const gone = new Promise((resolve) => worker.once('exit', resolve));
      worker.send(order);
      if (await work.hasBegun(post)) atWork += 1;
      await work.publish(kill, fileId); // which wakes it to send mails
      await sleep(Math.random() * 2_000); // some of it gets done
      worker.kill('SIGKILL');
      await gone;
      await letLeasesEnd(app);
    }
    const whileKilled = await figures(app, post, KILLS);
    for (let n = 0; n < 3; n += 1) {
      await letLeasesEnd(app);
      app.clock.set(new Date(Date.now() + HOUR + 60_000));
      await app.app.get(FileUpkeep).run(); // what was broken off more often than it is tried
      app.clock.set(null);
      await runJobs(app);
      await work.tell();
    }
    const end = await figures(app, post, KILLS);
    return {
      kills: KILLS,
      killsAtWork: atWork,
      files: end.files,
      mailsExpected: KILLS * TOLD.length,
      ...{ preparedWhileKilled: whileKilled.prepared, mailedWhileKilled: whileKilled.mails },
      lostPreviews: end.previewsMissing,
      lostMails: end.mailsMissing,
      /** The same Message-ID once more: mail programs keep one of them. */
      mailsComeAgain: post.copies() - post.ids(),
      mailsAsTwo: end.mailsAsTwo,
      keysBeyond: end.keysBeyond,
      missed: missedOf({
        atWork: atWork >= KILLS * 0.9 && whileKilled.prepared > 0 && whileKilled.mails > 0,
        lost: end.previewsMissing === 0 && end.mailsMissing === 0 && end.prepared === KILLS,
        twice: end.mailsAsTwo === 0 && end.files === KILLS && end.keysBeyond === 0,
      }),
    };
  } finally {
    await app.close();
    post.stop();
  }
}

/** New work for each kill: a picture, and a post that tells three people by mail. */
function workOf(app: TestApp) {
  const talk = fileTalk(app);
  const mentions = TOLD.map((who) => `[@${who}](person:${toId('Person', PERSON[who])})`).join(' ');
  const active = async () =>
    (
      await app.db.owner.query(`select from pgboss.job where state = 'active' and name = 'file.preparation'
        and started_on > now() - interval '5 minutes' limit 1`)
    ).rowCount! > 0;
  return {
    async upload(n: number): Promise<string> {
      const background = { r: n % 256, g: 90, b: 160 };
      const bytes = await sharp({ create: { width: 1600 + n, height: 1200, channels: 3, background } })
        .jpeg()
        .toBuffer();
      return talk.upload('contributor', 'private', `${n}.jpg`, bytes);
    },
    async publish(n: number, fileId: string): Promise<void> {
      const { data } = await app.ask(
        PERSON.contributor,
        `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
        { input: { groupId: toId('Group', GROUP.private), body: `${mentions} numéro ${n}`, fileIds: [fileId] } },
      );
      if (!data.postPublish.post) throw new Error(`Not published: ${JSON.stringify(data.postPublish.userErrors)}`);
    },
    /** Whether a mail or a picture is in its hands; it takes some two seconds to come up. */
    async hasBegun(post: PostOffice): Promise<boolean> {
      const before = post.begun();
      for (const end = Date.now() + 15_000; Date.now() < end; await sleep(20))
        if (post.begun() > before || (await active())) return true;
      return false;
    },
    async tell(): Promise<void> {
      const { NotificationsJobs } = await import('../../libs/notifications/src/notifications.jobs.js');
      await app.app.get(NotificationsJobs).tell();
    },
  };
}

/** What a dead worker had taken counts as taken for minutes: here those are over. */
async function letLeasesEnd(app: TestApp): Promise<void> {
  await app.db.owner
    .query(`update notifications set claimed_at = claimed_at - interval '6 minutes' where claimed_at is not null;
    update pgboss.job set started_on = started_on - interval '20 minutes' where state = 'active';
    update pgboss.job set start_after = now() where state = 'retry'`);
}

/** A real mail server. What it took is written down when it has said so. */
async function postOffice(app: TestApp) {
  const taken: { id: string; to: string; subject: string; number: string }[] = [];
  let begun = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      begun += 1;
      let raw = '';
      stream.on('data', (part: Buffer) => (raw += part.toString()));
      stream.on('end', () => {
        const header = (name: string) => new RegExp(`^${name}: (.+)$`, 'im').exec(raw)?.[1]?.trim() ?? '';
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        const number = /num(?:=C3=A9|é)ro (\d+)/.exec(raw)?.[1] ?? '';
        taken.push({ id: header('Message-ID'), to, subject: header('Subject'), number });
        setTimeout(done, SMTP_MS);
      });
    },
  });
  server.on('error', () => undefined); // a client that was killed
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await app.db.owner.query(`update network set smtp_url = $1`, [
    `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
  ]);
  await app.db.owner.query(`delete from notification_settings;
    insert into notification_settings (person_id, quiet_from, quiet_until, days_off) select id, 0, 0, '{}' from persons`);
  return {
    begun: () => begun,
    copies: () => taken.length,
    ids: () => new Set(taken.map(({ id }) => id)).size,
    /** Of each of whom and of which post: under how many ids it came. */
    idsOfEach: () => {
      const each = new Map<string, Set<string>>();
      for (const { id, to, number } of taken)
        each.set(`${to} ${number}`, (each.get(`${to} ${number}`) ?? new Set()).add(id));
      return each;
    },
    stop: () => server.close(),
  };
}
type PostOffice = Awaited<ReturnType<typeof postOffice>>;

async function figures(app: TestApp, post: PostOffice, files: number) {
  const { rows } = await app.db.owner.query<{ hash: string; preview: boolean; done: boolean }>(
    'select hash, has_preview as preview, prepared_at is not null as done from file_versions',
  );
  const store = app.app.get(FileStore);
  let previewsMissing = 0;
  for (const { hash, preview } of rows)
    for (const kind of PREVIEWS) if (!preview || !(await store.stat(derivedKey(hash, kind)))) previewsMissing += 1;
  const keys = new Set<string>();
  for await (const key of store.keys()) keys.add(key);
  const each = post.idsOfEach();
  return {
    files: rows.length,
    prepared: rows.filter(({ done }) => done).length,
    mails: each.size,
    previewsMissing,
    mailsMissing: files * TOLD.length - each.size,
    mailsAsTwo: [...each.values()].filter((ids) => ids.size > 1).length,
    keysBeyond: Math.max(0, keys.size - files * (1 + PREVIEWS.length)),
  };
}
