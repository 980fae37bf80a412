import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { virusIn } from '../../libs/files/src/clamd.js';
import { FileUpkeep } from '../../libs/files/src/file-upkeep.service.js';
import { Preparation } from '../../libs/files/src/preparation.service.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { GROUP, PERSON, type Who, seedCast } from '../support/cast.js';
import { type Clamd, EICAR, canScan, newClamd } from '../support/clamd.js';
import { mailsTo, runJobs } from '../support/mails.js';
import { fileTalk } from '../support/tus.js';

const isThere = canScan();
if (!isThere) console.warn('No clamd here, and none can be installed: the scan is not tried.');
const MB = 2 ** 20;
let clamd: Clamd;
let app: TestApp;
let talk: ReturnType<typeof fileTalk>;

beforeAll(async () => {
  if (!isThere) return;
  clamd = newClamd();
  await clamd.start();
  app = await startTestApp({ settings: { CLAMD_URL: clamd.url } });
  await seedCast(app.db.owner);
  talk = fileTalk(app);
}, 300_000);
afterAll(async () => {
  await app?.close();
  await clamd?.remove();
});

const DETAILS = `query ($id: ID!) { node(id: $id) { ... on File { state previewUrl versions { number state } } } }`;
const stateFor = async (who: Who, id: string) => (await app.ask(PERSON[who], DETAILS, { id })).data.node;
const post = async (fileIds: string[]) => {
  const { data } = await app.ask(
    PERSON.contributor,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
    { input: { groupId: toId('Group', GROUP.private), body: 'Voici', fileIds } },
  );
  expect(data.postPublish.userErrors).toEqual([]);
};
const upload = async (name: string, bytes: Buffer) => {
  const id = await talk.upload('contributor', 'private', name, bytes);
  await post([id]);
  return id;
};
/** In every way in which a file is given out. */
const ways = async (who: Who, id: string) => {
  const queries = ['', '?v=1', '?inline', '?preview=small', '?preview=large'];
  return Promise.all(queries.map(async (query) => talk.get(who, id, query)));
};

(isThere ? describe : describe.skip)('with a clamd', () => {
  test('what carries the string is found, what does not is not, and no answer is no leave', async () => {
    expect(await virusIn(Readable.from([Buffer.from(EICAR)]), clamd.url)).toMatch(/Own\.Eicar/);
    expect(await virusIn(Readable.from([Buffer.alloc(5 * MB, 65)]), clamd.url)).toBeNull();
    await expect(virusIn(Readable.from([Buffer.alloc(40 * MB, 65)]), clamd.url)).rejects.toThrow();
    await expect(virusIn(Readable.from(['x']), `${clamd.url}.nobody`)).rejects.toThrow();
  }, 60_000);

  test('a clean file is given once it was looked at, and not before', async () => {
    const bytes = Buffer.from('rien de mal');
    const id = await upload('propre.txt', bytes);
    for (const who of ['contributor', 'reader'] as const) {
      expect((await talk.get(who, id)).code).toBe('FILE_BEING_CHECKED');
      expect((await stateFor(who, id)).state).toBe('CHECKING');
    }
    await runJobs(app);
    expect((await stateFor('reader', id)).state).toBe('READY');
    expect((await talk.get('reader', id)).body).toEqual(bytes);
  }, 60_000);

  test('an infected one is given to nobody in no way, and whoever sees it is told, its author first', async () => {
    const events: { kind: string }[] = [];
    const listening = await app.db.owner.connect();
    listening.on('notification', ({ payload }) => events.push(JSON.parse(payload ?? '{}')));
    await listening.query('listen entrenous');
    const id = await upload('facture.txt', Buffer.from(`Bonjour\n${EICAR}\n`));
    events.length = 0;
    await runJobs(app);
    await listening.query('select'); // what was told meanwhile has come
    listening.release(true);
    expect(events.map(({ kind }) => kind)).toContain('POST_CHANGED');
    for (const who of ['contributor', 'reader'] as const) {
      const found = await stateFor(who, id);
      expect(found).toEqual({ state: 'INFECTED', previewUrl: null, versions: [{ number: 1, state: 'INFECTED' }] });
      for (const answer of await ways(who, id)) {
        expect([answer.status, answer.code]).toEqual([422, 'FILE_INFECTED']);
        expect(answer.body.includes('EICAR')).toBe(false);
        expect(JSON.parse(answer.body.toString()).error.message).toMatch(/virus/);
      }
    }
    expect((await talk.get('outsider', id)).code).toBe('NOT_FOUND');
    // Its author, the manager of the group and the IT admin are told by mail, each what is theirs to know.
    await runJobs(app);
    const told = (who: string) =>
      mailsTo(app, `${who.toLowerCase()}@test.example`).filter(({ subject }) => /virus/.test(subject));
    const [[own], [manager], [admin]] = [told('contributor'), told('manager'), told('itAdmin')];
    expect(own!.text).toMatch(/« facture\.txt »/);
    expect(manager!.text).toMatch(/dont vous êtes responsable/);
    expect(admin!.text).toMatch(/ni le fichier ni le groupe ne sont nommés/);
    for (const mail of [manager, admin]) expect(mail!.text).not.toMatch(/facture/);
    expect(admin!.text).not.toMatch(/\/p\/|\/g\//);
    for (const who of ['reader', 'moderator', 'outsider', 'karim']) expect(told(who)).toEqual([]);
    const log = await app.db.owner.query(`select group_id, data from audit_outbox where action = 'group.holdFile'`);
    expect(log.rows).toEqual([{ group_id: GROUP.private, data: { fileId: fromId('File', id) } }]);
    const { rows } = await app.db.owner.query('select from file_texts where version_id = $1', [fromId('File', id)]);
    expect(rows).toEqual([]); // nor found by a word in it
  }, 60_000);

  test('an infected version keeps the one before it for who asks for that', async () => {
    const id = await upload('contrat.txt', Buffer.from('première'));
    await runJobs(app);
    const next = await talk.upload('contributor', 'private', 'contrat.txt', Buffer.from(EICAR));
    const { data } = await app.ask(
      PERSON.contributor,
      `mutation ($input: FileAddVersionInput!) { fileAddVersion(input: $input) { file { state } userErrors { code } } }`,
      { input: { fileId: id, uploadId: next } },
    );
    expect(data.fileAddVersion).toEqual({ file: { state: 'CHECKING' }, userErrors: [] });
    await runJobs(app);
    expect((await talk.get('reader', id)).code).toBe('FILE_INFECTED');
    expect((await talk.get('reader', id, '?v=1')).body.toString()).toBe('première');
  }, 60_000);

  test('while clamd is away nothing new is given, and it is looked at when clamd is back', async () => {
    await clamd.stop();
    const id = await upload('attend.txt', Buffer.from('patience'));
    const preparation = app.app.get(Preparation);
    await expect(preparation.run(fromId('File', id))).rejects.toThrow();
    expect((await stateFor('contributor', id)).state).toBe('CHECKING');
    for (const who of ['contributor', 'reader'] as const)
      expect((await talk.get(who, id)).code).toBe('FILE_BEING_CHECKED');
    await clamd.start();
    app.clock.set(new Date(Date.now() + 2 * 3_600_000)); // its tries are over: the upkeep of the hour asks again
    await app.db.owner.query(`delete from pgboss.job where name = 'file.preparation'`);
    await app.app.get(FileUpkeep).run();
    app.clock.set(null);
    await runJobs(app);
    expect((await stateFor('reader', id)).state).toBe('READY');
    expect((await talk.get('reader', id)).body.toString()).toBe('patience');
  }, 120_000);

  test('what is larger than clamd takes stays held, and says so', async () => {
    const id = await upload('grand.bin', Buffer.alloc(31 * MB, 65));
    await expect(app.app.get(Preparation).run(fromId('File', id))).rejects.toThrow(/clamd says/);
    expect((await talk.get('contributor', id)).code).toBe('FILE_BEING_CHECKED');
  }, 60_000);
});
