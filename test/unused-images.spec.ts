import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { Jobs } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { FileStore } from '#storage';
import sharp from 'sharp';
import { imageUpkeep } from '../libs/content/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { groupId } from './support/ask-groups.js';
import { PERSON, type Who, seedCast } from './support/cast.js';
import { runJobs } from './support/mails.js';

let app: TestApp;
let files: FileStore;
let folder: string;
let shade = 0;

beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  files = app.app.get(FileStore);
  folder = join(app.app.get<{ home: string }>('CONFIG').home, 'files');
});
afterAll(() => app?.close());
afterEach(() => {
  jest.restoreAllMocks();
  app.clock.set(null);
});

/** A picture like no other so far. */
const picture = (): Promise<Buffer> => {
  shade += 1;
  return sharp({ create: { width: 400, height: 300, channels: 3, background: { r: shade, g: 90, b: 160 } } })
    .png()
    .toBuffer();
};
const reach = async (who: Who, path: string, init: RequestInit = {}) =>
  fetch(`${app.url.replace('localhost', '127.0.0.1')}${path}`, {
    ...init,
    headers: { cookie: `__Host-sid=${await app.tokenOf(PERSON[who])}`, 'content-type': 'image/png' },
  });
const send = async (who: Who, query: string, bytes?: Buffer) =>
  reach(who, `/images?${query}`, { method: 'POST', body: new Uint8Array(bytes ?? (await picture())) });
const upload = async (who: Who, query: string, bytes?: Buffer): Promise<string> =>
  ((await (await send(who, query, bytes)).json()) as { id: string }).id;
const forPost = () => `purpose=post&groupId=${groupId('private')}`;
const ask = async (who: Who, mutation: string, type: string, input: object) =>
  (
    await app.ask(PERSON[who], `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`, {
      input,
    })
  ).data[mutation].userErrors;
const publish = (who: Who, imageIds: string[]) =>
  ask(who, 'postPublish', 'PostPublishInput', { groupId: groupId('private'), body: 'Photo', imageIds });

const later = (hours: number) => app.clock.set(new Date(Date.now() + hours * 3_600_000));
async function upkeep(): Promise<void> {
  const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
  await system.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, imageUpkeep, {}));
  await runJobs(app);
}
const rows = async (): Promise<string[]> =>
  (await app.db.owner.query<{ id: string }>('select id from images order by id')).rows.map(({ id }) =>
    toId('Image', id),
  );
const onDisk = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => parentPath.slice(-2) + name)
    .sort();
/** Files that no row needs, and rows whose bytes are not there. */
async function astray() {
  const { rows: kept } = await app.db.owner.query<{ hash: string }>('select distinct hash from images');
  const hashes = new Set(kept.map(({ hash }) => hash));
  const there = onDisk();
  return {
    files: there.filter((name) => !hashes.has(name.split('-')[0])),
    rows: [...hashes].filter((hash) => !there.includes(hash)),
  };
}
const NONE = { files: [], rows: [] };

describe('what nobody used', () => {
  test('goes after a day, row and bytes, with what was derived from them; what is used stays', async () => {
    const used = await upload('contributor', forPost());
    expect(await publish('contributor', [used])).toEqual([]);
    const unused = await upload('contributor', forPost());
    expect((await reach('contributor', `/images/${unused}?w=100`)).status).toBe(200);
    expect(onDisk().filter((name) => name.endsWith('-128'))).toHaveLength(1);

    later(24);
    await upkeep();
    expect(await rows()).toEqual(expect.arrayContaining([used, unused]));
    later(26);
    await upkeep();
    expect(await rows()).toEqual([used]);
    expect(onDisk()).toHaveLength(1);
    expect(await astray()).toEqual(NONE);
  });

  test('cannot be used in its last hour, so that nothing shows an image that is being removed', async () => {
    const inPost = await upload('contributor', forPost());
    const ofGroup = await upload('manager', `purpose=group&groupId=${groupId('private')}`);
    later(24.5);
    expect(await publish('contributor', [inPost])).toEqual([{ code: 'IMAGE_NOT_FOUND' }]);
    expect(
      await ask('manager', 'groupUpdate', 'GroupUpdateInput', { groupId: groupId('private'), imageId: ofGroup }),
    ).toEqual([{ code: 'IMAGE_NOT_USABLE' }]);
    later(26);
    await upkeep();
    expect(await astray()).toEqual(NONE);
  });

  test('goes when a portrait, a banner or a logo is replaced; the one that is shown stays', async () => {
    const portraits = [await upload('reader', 'purpose=profile'), await upload('reader', 'purpose=profile')];
    const banner = () => upload('manager', `purpose=group&groupId=${groupId('private')}`);
    const banners = [await banner(), await banner()];
    const logos = [await upload('itAdmin', 'purpose=network'), await upload('itAdmin', 'purpose=network')];
    for (const n of [0, 1]) {
      expect(await ask('reader', 'profileUpdate', 'ProfileUpdateInput', { photoImageId: portraits[n] })).toEqual([]);
      expect(
        await ask('manager', 'groupUpdate', 'GroupUpdateInput', { groupId: groupId('private'), imageId: banners[n] }),
      ).toEqual([]);
      expect(await ask('itAdmin', 'networkUpdate', 'NetworkUpdateInput', { logoImageId: logos[n] })).toEqual([]);
    }
    later(26);
    await upkeep();
    const left = await rows();
    expect(left).toEqual(expect.arrayContaining([portraits[1], banners[1], logos[1]]));
    for (const replaced of [portraits[0], banners[0], logos[0]]) expect(left).not.toContain(replaced);
    expect(await astray()).toEqual(NONE);
  });

  test('bytes that two images share go with the second', async () => {
    const bytes = await picture();
    const first = await upload('contributor', forPost(), bytes);
    expect(await publish('contributor', [first])).toEqual([]);
    const second = await upload('moderator', forPost(), bytes);
    later(26);
    await upkeep();
    expect(await rows()).not.toContain(second);
    expect((await reach('contributor', `/images/${first}`)).status).toBe(200);
    expect(await astray()).toEqual(NONE);
  });
});

describe('stopped in the middle', () => {
  test('after the row went, the bytes are found by the next sweep', async () => {
    const id = await upload('contributor', forPost());
    later(26);
    jest.spyOn(files, 'delete').mockRejectedValueOnce(new Error('the process died'));
    await expect(upkeep()).rejects.toThrow('the process died');
    expect(await rows()).not.toContain(id);
    expect((await astray()).files).toHaveLength(1);
    await upkeep();
    expect(await astray()).toEqual(NONE);
  });

  test('between the narrow copy and the whole', async () => {
    const id = await upload('contributor', forPost());
    await reach('contributor', `/images/${id}?w=100`);
    const { rows: found } = await app.db.owner.query('select hash from images where id = $1', [fromId('Image', id)]);
    const remove = files.delete.bind(files);
    jest.spyOn(files, 'delete').mockImplementation(async (key) => {
      if (key === found[0].hash) throw new Error('the process died');
      await remove(key);
    });
    later(26);
    await expect(upkeep()).rejects.toThrow('the process died');
    jest.restoreAllMocks();
    await upkeep();
    expect(await astray()).toEqual(NONE);
  });

  test('an upload that was kept but not recorded leaves bytes, which the next sweep removes', async () => {
    await app.db.owner
      .query(`create function die() returns trigger language plpgsql as $$ begin raise 'the process died'; end $$;
      create trigger die before insert on images for each row execute function die()`);
    expect((await send('contributor', forPost())).status).toBe(500);
    await app.db.owner.query('drop function die cascade');
    expect((await astray()).files).toHaveLength(1);
    await upkeep();
    expect(await astray()).toEqual(NONE);
  });

  test('an upload whose bytes were not kept leaves no row', async () => {
    const before = await rows();
    jest.spyOn(files, 'put').mockRejectedValueOnce(new Error('no space left on device'));
    expect((await send('contributor', forPost())).status).toBe(500);
    expect(await rows()).toEqual(before);
    expect(await astray()).toEqual(NONE);
  });

  test('half a file is removed an hour later, and not before: it may still be being written', async () => {
    const [shelf] = readdirSync(folder);
    const fragment = (name: string) => join(folder, shelf, `${'0'.repeat(62)}.${name}`);
    const old = new Date(Date.now() - 2 * 3_600_000);
    writeFileSync(fragment('00000000000a'), 'ha');
    writeFileSync(fragment('00000000000b'), 'ha');
    utimesSync(fragment('00000000000a'), old, old);
    await upkeep();
    expect(readdirSync(join(folder, shelf)).filter((name) => name.includes('.'))).toEqual([
      `${'0'.repeat(62)}.00000000000b`,
    ]);
    utimesSync(fragment('00000000000b'), old, old);
    await upkeep();
    expect(await astray()).toEqual(NONE);
  });
});

test('the same bytes uploaded while they are being removed are there afterwards', async () => {
  const bytes = await picture();
  await upload('contributor', forPost(), bytes);
  const remove = files.delete.bind(files);
  let again: Promise<string> | undefined;
  jest.spyOn(files, 'delete').mockImplementation(async (key) => {
    // the second upload is under way, and waits, when the bytes go
    again ??= upload('moderator', forPost(), bytes);
    await waitsForBytes();
    await remove(key);
  });
  later(26);
  await upkeep();
  const id = await again!;
  expect((await reach('moderator', `/images/${id}`)).status).toBe(200);
  expect(await astray()).toEqual(NONE);
});

/** Until somebody waits for the lock on a file's bytes. */
async function waitsForBytes(): Promise<void> {
  for (;;) {
    const { rowCount } = await app.db.owner.query(
      `select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database() where locktype = 'advisory' and not granted`,
    );
    if (rowCount) return;
  }
}
