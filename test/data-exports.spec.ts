import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { Jobs } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase, newId } from '#persistence';
import { type Entry, fromBuffer } from 'yauzl';
import { dataExportUpkeep } from '../libs/custody/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';
import { fileTalk } from './support/tus.js';
import { until } from './support/until.js';

let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  talk = fileTalk(app);
});
afterAll(() => app?.close());
afterEach(async () => {
  app.clock.set(null);
  await app.db.owner.query('delete from throttle');
});

const group = (which: Which) => toId('Group', GROUP[which]);
const FIELDS = 'id state isOfGroup group { id } readyAt expiresAt bytes sha256 itemCount fileCount url';
async function act(who: Who, mutation: string, input: object, fields: string, type?: string) {
  const named = type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation ($input: ${named}!) { ${mutation}(input: $input) { ${fields} userErrors { code } } }`,
    { input },
  );
  const codes = errors?.map((e) => e.extensions.code) ?? data[mutation].userErrors.map((e: { code: string }) => e.code);
  return { ...data?.[mutation], codes } as Record<string, unknown> & { codes: string[] };
}
const request = async (who: Who, which?: Which) => {
  const answer = await act(
    who,
    'dataExportRequest',
    which ? { groupId: group(which) } : {},
    `dataExport { ${FIELDS} }`,
  );
  return { made: answer['dataExport'] as Copy | null, codes: answer.codes };
};
interface Copy {
  id: string;
  state: string;
  url: string;
  sha256: string;
  bytes: number;
  itemCount: number;
  fileCount: number;
}
const open = (who: Who, dataExportId: string) =>
  act(who, 'dataExportOpen', { dataExportId }, `dataExport { ${FIELDS} }`, 'DataExportInput');
const remove = (who: Who, dataExportId: string) =>
  act(who, 'dataExportRemove', { dataExportId }, 'removedDataExportId', 'DataExportInput');
const list = async (who: Who): Promise<Copy[]> =>
  (
    await app.ask(PERSON[who], `{ viewer { dataExports { edges { node { ${FIELDS} } } } } }`)
  ).data.viewer.dataExports.edges.map(({ node }: { node: Copy }) => node);
const publish = async (who: Who, which: Which, body: string, more: object = {}): Promise<string> =>
  ((await act(who, 'postPublish', { groupId: group(which), body, ...more }, 'post { id }'))['post'] as { id: string })
    .id;
const comment = async (who: Who, postId: string, body: string): Promise<string> =>
  ((await act(who, 'commentAdd', { postId, body }, 'comment { id }'))['comment'] as { id: string }).id;
const onDisk = () => {
  const folder = join(app.app.get<{ home: string }>('CONFIG').home, 'exports');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** Made, opened and downloaded. */
async function copyOf(who: Who, which?: Which): Promise<{ made: Copy; files: Map<string, Buffer> }> {
  const { made, codes } = await request(who, which);
  expect(codes).toEqual([]);
  await runJobs(app);
  expect((await open(who, made!.id)).codes).toEqual([]);
  const [ready] = await list(who);
  const { status, body, headers } = await talk.reach(who, ready!.url);
  expect(status).toBe(200);
  expect(createHash('sha256').update(body).digest('hex')).toBe(ready!.sha256);
  expect(Number(headers.get('content-length'))).toBe(ready!.bytes);
  return { made: ready!, files: await unzip(body) };
}

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry: Entry) =>
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        }),
      );
      zip.on('end', resolve);
      zip.readEntry();
    });
  });
  return files;
}
const rowsIn = (files: Map<string, Buffer>, name: string): Record<string, unknown>[] =>
  files
    .get(`data/${name}.jsonl`)!
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const all = (files: Map<string, Buffer>) => Buffer.concat([...files.values()]).toString();

describe('one’s own things', () => {
  test('all that one wrote and may read, with documents, checksums and pages; of others nothing', async () => {
    const file = await talk.upload('karim', 'mixed', 'plan.txt', Buffer.from('le contenu du plan'));
    const postId = await publish('karim', 'mixed', 'Mon texte <b>à moi</b>', { fileIds: [file], title: 'Un titre' });
    const foreign = await publish('manager', 'mixed', 'Le texte de la cheffe');
    const commentId = await comment('karim', foreign, 'Ma réponse');
    await act('karim', 'reactionSet', { targetId: foreign, kind: 'THANKS' }, 'post { id }');
    const { made, files } = await copyOf('karim');
    expect(made).toMatchObject({ itemCount: 2, fileCount: 1 });
    expect(rowsIn(files, 'account')).toEqual([
      expect.objectContaining({
        id: toId('Person', PERSON.karim),
        kind: 'EXTERNAL',
        email: 'karim@test.example',
        company: 'Mécaform',
      }),
    ]);
    expect(rowsIn(files, 'posts')).toEqual([
      expect.objectContaining({
        id: postId,
        group: 'mixed',
        title: 'Un titre',
        body: 'Mon texte <b>à moi</b>',
        fileIds: [fromId('File', file)],
      }),
    ]);
    expect(rowsIn(files, 'comments')).toEqual([
      expect.objectContaining({ id: commentId, postId: foreign, body: 'Ma réponse' }),
    ]);
    expect(
      rowsIn(files, 'groups')
        .map(({ group }) => group)
        .sort(),
    ).toEqual(['mixed', 'walled']);
    expect(rowsIn(files, 'sessions').length).toBeGreaterThan(0);
    expect(files.get(`files/${fromId('File', file)}/plan.txt`)!.toString()).toBe('le contenu du plan');
    expect(files.get('pages/posts-1.html')!.toString()).toContain('Mon texte &lt;b&gt;');
    expect(all(files)).not.toContain('cheffe');
    const sums = files.get('SHA256SUMS')!.toString().trim().split('\n');
    expect(sums).toHaveLength(files.size - 1);
    for (const line of sums) {
      const [sum, name] = line.split('  ') as [string, string];
      expect({ name, sum }).toEqual({ name, sum: createHash('sha256').update(files.get(name)!).digest('hex') });
    }
    const [mail] = mailsTo(app, 'karim@test.example').slice(-1);
    expect(mail!.subject).toBe('Votre copie est prête');
    const { rows } = await app.db.owner.query(
      `select action from audit_outbox where action like 'account.export%' order by at`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['account.exportRequest', 'account.exportOpen']);
  });

  test('nothing of a group that one left, nor what was deleted or hidden', async () => {
    await publish('contributor', 'private', 'Avant-départ');
    const gone = await publish('contributor', 'private', 'Supprimé-depuis');
    await act('contributor', 'postDelete', { postId: gone }, 'post { id }', 'PostInput');
    const hidden = await publish('contributor', 'private', 'Masqué-depuis');
    await act('moderator', 'postHide', { postId: hidden, reason: 'Parce que' }, 'post { id }', 'PostReasonInput');
    const before = all((await copyOf('contributor')).files);
    expect(before).toContain('Avant-départ');
    for (const word of ['Supprimé-depuis', 'Masqué-depuis']) expect(before).not.toContain(word);
    const [earlier] = await list('contributor');
    await act('contributor', 'groupLeave', { groupId: group('private') }, 'group { id }', 'GroupInput');
    expect(await talk.reach('contributor', earlier!.url)).toMatchObject({ status: 410, code: 'EXPORT_OUTDATED' });
    expect(all((await copyOf('contributor')).files)).not.toContain('Avant-départ');
  });

  test('asking again while one is under way is the same request', async () => {
    const [one, other] = [await request('outsider'), await request('outsider')];
    expect(other.made!.id).toBe(one.made!.id);
    expect(one.made!.state).toBe('UNDER_WAY');
    expect((await open('outsider', one.made!.id)).codes).toEqual(['EXPORT_UNDER_WAY']);
    await runJobs(app);
    expect((await list('outsider'))[0]).toMatchObject({ id: one.made!.id, state: 'READY' });
  });

  test('whoever has not proved to be who they are asks for none, and takes none', async () => {
    const [ready] = await list('outsider');
    expect(await talk.reach('outsider', ready!.url)).toMatchObject({ status: 403, code: 'PROOF_REQUIRED' });
    await app.db.owner.query(`update sessions set proved_at = now() - interval '1 hour' where person_id = $1`, [
      PERSON.outsider,
    ]);
    expect((await request('outsider')).codes).toEqual(['PROOF_REQUIRED']);
    expect((await open('outsider', ready!.id)).codes).toEqual(['PROOF_REQUIRED']);
    await app.db.owner.query(`update sessions set proved_at = now() where person_id = $1`, [PERSON.outsider]);
    expect((await open('outsider', ready!.id)).codes).toEqual([]);
    expect((await talk.reach('outsider', ready!.url)).status).toBe(200);
  });

  test('nobody else learns that it is there', async () => {
    const [ready] = await list('outsider');
    const nowhere = toId('DataExport', newId());
    for (const who of ['owner', 'itAdmin', 'manager', 'karim'] as const) {
      for (const id of [ready!.id, nowhere]) {
        expect((await open(who, id)).codes).toEqual(['NOT_FOUND']);
        expect((await remove(who, id)).codes).toEqual(['NOT_FOUND']);
        expect(await talk.reach(who, `/exports/data/${id}`)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
        expect((await app.ask(PERSON[who], 'query ($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
      }
      expect((await list(who)).map(({ id }) => id)).not.toContain(ready!.id);
    }
    expect((await talk.reach(null, ready!.url)).status).toBe(401);
  });

  test('and who asks for what is not there holds no connection to the database', async () => {
    const idle = `select from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
    const nowhere = toId('DataExport', newId());
    for (let n = 0; n < 5; n += 1) await talk.reach('karim', `/exports/data/${nowhere}`);
    await until('every read has ended', async () => (await app.db.owner.query(idle)).rowCount === 0, 3_000);
  });

  test('a download that broke off goes on, of the same bytes only', async () => {
    const [ready] = await list('outsider');
    const whole = await talk.reach('outsider', ready!.url);
    const etag = whole.headers.get('etag')!;
    const rest = await talk.reach('outsider', ready!.url, { headers: { range: 'bytes=100-', 'if-range': etag } });
    expect([rest.status, rest.headers.get('content-range')]).toEqual([
      206,
      `bytes 100-${ready!.bytes - 1}/${ready!.bytes}`,
    ]);
    expect(rest.body.equals(whole.body.subarray(100))).toBe(true);
    const other = await talk.reach('outsider', ready!.url, { headers: { range: 'bytes=100-', 'if-range': '"x"' } });
    expect(other.status).toBe(200);
    expect((await talk.reach('outsider', ready!.url, { headers: { range: 'bytes=99999999-' } })).status).toBe(416);
    const head = await talk.reach('outsider', ready!.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(ready!.bytes)]);
  });

  test('it ends after a week, and its bytes go; so they do when it is taken away', async () => {
    const [ready] = await list('outsider');
    app.clock.set(new Date(Date.now() + 8 * 86_400_000));
    expect((await list('outsider'))[0]!.state).toBe('ENDED');
    const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
    await system.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, dataExportUpkeep, {}));
    await runJobs(app);
    expect(onDisk().filter((name) => name.startsWith(fromId('DataExport', ready!.id)))).toEqual([]);
    app.clock.set(null);
    const { made } = await request('reader');
    await runJobs(app);
    const uuid = fromId('DataExport', made!.id);
    expect(onDisk()).toEqual(expect.arrayContaining([`${uuid}.zip`, `${uuid}.keys`]));
    expect((await remove('reader', made!.id)).codes).toEqual([]);
    expect(onDisk().filter((name) => name.startsWith(uuid))).toEqual([]);
    expect(await list('reader')).toEqual([]);
  });

  test('who is suspended before it is made gets nothing', async () => {
    const { made } = await request('reader');
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
    await runJobs(app);
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
    expect((await list('reader'))[0]).toMatchObject({ id: made!.id, state: 'FAILED' });
  });
});

describe('a group', () => {
  test('by who manages it: what that person reads in it', async () => {
    const forAll = await publish('sonia', 'mixed', 'De Sonia pour tous');
    await publish('manager', 'mixed', 'Entre internes', { audience: 'INTERNAL' });
    await publish('manager', 'private', 'Un autre groupe');
    await comment('karim', forAll, 'Bien reçu');
    const { files } = await copyOf('manager', 'mixed');
    expect(rowsIn(files, 'group')).toEqual([expect.objectContaining({ id: group('mixed'), name: 'mixed' })]);
    expect(rowsIn(files, 'members').length).toBeGreaterThan(4);
    const said = all(files);
    for (const word of ['De Sonia pour tous', 'Entre internes', 'Bien reçu']) expect(said).toContain(word);
    expect(said).not.toContain('Un autre groupe');
    const { rows } = await app.db.owner.query(
      `select action, group_id from audit_outbox where action like 'group.export%' order by at`,
    );
    expect(rows).toEqual(
      ['group.exportRequest', 'group.exportOpen'].map((action) => ({ action, group_id: GROUP.mixed })),
    );
  });

  test('and by nobody else; a hidden group as a missing one', async () => {
    for (const who of ['moderator', 'contributor', 'itAdmin', 'owner'] as const)
      expect((await request(who, 'public')).codes).toEqual(['FORBIDDEN']);
    for (const who of ['karim', 'lonely'] as const)
      expect((await request(who, 'private')).codes).toEqual(['NOT_FOUND']);
    for (const who of ['outsider', 'itAdmin', 'owner'] as const)
      expect((await request(who, 'secret')).codes).toEqual(['NOT_FOUND']);
  });

  test('who does not manage it any more cannot take what was made', async () => {
    const { made } = await request('manager', 'walled');
    await runJobs(app);
    await open('manager', made!.id);
    await app.db.owner.query(
      `update memberships set role = 'CONTRIBUTOR' where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.manager, GROUP.walled],
    );
    expect(await talk.reach('manager', `/exports/data/${made!.id}`)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await open('manager', made!.id)).codes).toEqual(['FORBIDDEN']);
    await app.db.owner.query(
      `update memberships set role = 'MANAGER' where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.manager, GROUP.walled],
    );
  });

  test('a text that was blanked or deleted since is not given out', async () => {
    const kept = await publish('manager', 'walled', 'Sera effacé');
    const { made } = await copyOf('manager', 'walled');
    await act('manager', 'postDelete', { postId: kept }, 'post { id }', 'PostInput');
    expect(await talk.reach('manager', `/exports/data/${made.id}`)).toMatchObject({
      status: 410,
      code: 'EXPORT_OUTDATED',
    });
  });
});
