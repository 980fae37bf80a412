import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type World, loadWorld } from '#imports';
import { LocalFiles } from '#storage';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import sharp from 'sharp';
import { type TestApp, startTestApp } from './support/app.js';

const AT = new Date('2026-03-02T09:00:00Z');
const drawn = new Map<string, number>();
const picture = (key: string, red: number) => ({
  key,
  at: AT,
  alt: `Image ${key}`,
  bytes: () => {
    drawn.set(key, (drawn.get(key) ?? 0) + 1);
    return sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 0, b: 0 } } })
      .png()
      .toBuffer();
  },
});
const world = (more: Partial<World> = {}): World => ({
  partners: [],
  people: [
    { key: 'ana', kind: 'EMPLOYEE', givenName: 'Ana', familyName: 'Lys', email: 'ana@x.example', joinedAt: AT },
    { key: 'bob', kind: 'EMPLOYEE', givenName: 'Bob', familyName: 'Roc', email: 'bob@x.example', joinedAt: AT },
  ],
  groups: [
    {
      key: 'lab',
      name: 'Labo',
      purpose: 'Essais',
      visibility: 'PRIVATE',
      joinPolicy: 'ON_REQUEST',
      externalsAllowed: false,
      createdAt: AT,
      createdByKey: 'ana',
    },
  ],
  memberships: [{ groupKey: 'lab', personKey: 'ana', role: 'MANAGER', state: 'ACTIVE', since: AT }],
  posts: [{ key: 'first', groupKey: 'lab', authorKey: 'ana', datedAt: AT, body: 'Vu', audience: 'MEMBERS' }],
  comments: [],
  reactions: [],
  contacts: [],
  images: [
    { ...picture('b', 10), order: 0, postKey: 'first' },
    { ...picture('a', 20), order: 1, postKey: 'first' },
    { ...picture('sign', 30), groupKey: 'lab' },
    { ...picture('portrait', 40), personKey: 'ana' },
  ],
  ...more,
});

let app: TestApp;
let system: pg.Client;
let files: LocalFiles;
let elsewhere: string;
beforeAll(async () => {
  app = await startTestApp();
  system = new pg.Client(app.db.systemUrl);
  await system.connect();
  files = new LocalFiles(join(app.app.get<{ home: string }>('CONFIG').home, 'files'));
  elsewhere = mkdtempSync(join(tmpdir(), 'entrenous-files-'));
});
afterAll(async () => {
  await system?.end();
  await app?.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

const person = async (email: string) =>
  (await app.db.owner.query('select id from persons where email = $1', [email])).rows[0].id as string;
const read = async (who: string, url: string) =>
  fetch(`${app.url.replace('localhost', '127.0.0.1')}${url}`, {
    headers: { cookie: `__Host-sid=${await app.tokenOf(who)}` },
  });
const onDisk = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

test('a dry run draws nothing and keeps nothing', async () => {
  await loadWorld(system, world(), { source: 'slack', isDryRun: true, files: new LocalFiles(elsewhere) });
  expect(drawn.size).toBe(0);
  expect(onDisk(elsewhere)).toBe(0);
});

test('a broken picture takes the whole import back', async () => {
  const broken = { ...picture('broken', 1), postKey: 'first', bytes: () => Promise.resolve(Buffer.from('no picture')) };
  await expect(
    loadWorld(system, world({ images: [broken] }), { source: 'slack', files: new LocalFiles(elsewhere) }),
  ).rejects.toMatchObject({ code: 'IMAGE_UNSUPPORTED' });
  expect((await app.db.owner.query('select from groups')).rowCount).toBe(0);
});

test('pictures are shown where they belong, in their order, to those who may see that', async () => {
  await loadWorld(system, world(), { source: 'slack', files });
  await app.db.owner.query(`insert into network (company_name, set_up_at) values ('X', now()) on conflict do nothing`);
  const [ana, bob] = [await person('ana@x.example'), await person('bob@x.example')];
  const { data } = await app.ask(
    ana,
    `{ viewer { person { photoUrl } groups { edges { node { imageUrl } } } messages(first: 5) { edges { node { ... on Post { images { url alt width } } } } } } }`,
  );
  const [{ node: post }] = data.viewer.messages.edges;
  expect(post.images.map(({ alt, width }: { alt: string; width: number }) => [alt, width])).toEqual([
    ['Image b', 60],
    ['Image a', 60],
  ]);
  const [{ node: group }] = data.viewer.groups.edges;
  for (const url of [post.images[0].url, group.imageUrl, data.viewer.person.photoUrl]) {
    expect((await read(ana, url)).status).toBe(200);
  }
  expect((await read(bob, post.images[0].url)).status).toBe(404);
});

test('a second run draws nothing, and what was changed since stays changed', async () => {
  await app.db.owner.query('update groups set image_id = null');
  drawn.clear();
  await loadWorld(system, world(), { source: 'slack', files });
  expect(drawn.size).toBe(0);
  expect((await app.db.owner.query('select from images')).rowCount).toBe(4);
  expect((await app.db.owner.query('select from groups where image_id is not null')).rowCount).toBe(0);
});
