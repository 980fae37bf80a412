import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner.query(`update network set company_name = repeat('Atelier ', 300)`); // any answer with it is long
});
afterAll(() => app?.close());

const DOCUMENTS = Object.entries(JSON.parse(readFileSync('apps/web/persisted.json', 'utf8')) as Record<string, string>);
const documentsCalled = (name: string) => DOCUMENTS.filter(([, text]) => RegExp(`^\\w+ ${name}\\b`).test(text));

/** The bytes as they come: fetch would unpack them. */
async function ask(body: object, accepted: string) {
  const headers = {
    'content-type': 'application/json',
    cookie: `__Host-sid=${await app.tokenOf(PERSON.manager)}`,
    ...(accepted && { 'accept-encoding': accepted }),
  };
  return new Promise<{ headers: Record<string, string | undefined>; bytes: Buffer }>((resolve, reject) => {
    const { port } = new URL(app.url);
    request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers as never, bytes: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end(JSON.stringify(body));
  });
}
/** A read of the client whose answer is long for anybody. */
const frame = () => ({ id: documentsCalled('shellQuery').at(-1)![0], variables: {} });

describe('what the client asks comes compressed', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('to who accepts "%s" as %s, otherwise the same', async (accepted, coding, unpack) => {
    const plain = await ask(frame(), '');
    const packed = await ask(frame(), accepted);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({
      'content-encoding': coding,
      'content-type': plain.headers['content-type'],
      'cache-control': 'private, no-store',
      'content-length': String(packed.bytes.length),
    });
    for (const { headers } of [plain, packed]) expect(headers['vary']).toMatch(/accept-encoding/i);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(JSON.parse(unpack(packed.bytes).toString())).toEqual(JSON.parse(plain.bytes.toString()));
  });

  test('with a header of another length each time, which hides what a guess would change', async () => {
    const lengths = new Set<number>();
    for (let i = 0; i < 12; i++) lengths.add((await ask(frame(), 'br')).headers['x-padding']!.length);
    expect(lengths.size).toBeGreaterThan(3);
  });
});

describe('never compressed', () => {
  test.each(['settingsQuery', 'invitationQuery', 'resetPasswordQuery'])(
    '%s, whose answer holds keys or says whether one fits',
    async (name) => {
      for (let i = 0; i < 20; i++)
        await app.db.owner.query(
          `insert into sessions (token_hash, person_id, idle_until, expires_at) values (sha256(uuidv7()::text::bytea), $1, 'infinity', 'infinity')`,
          [PERSON.manager],
        );
      const [id] = documentsCalled(name).at(-1)!;
      const { headers, bytes } = await ask({ id, variables: { token: 'x'.repeat(43), hasToken: true } }, 'br, gzip');
      expect(bytes.length).toBeGreaterThan(1_500);
      expect(headers['content-encoding']).toBeUndefined();
    },
  );

  test('a mutation, which may hand out one', async () => {
    const [[id]] = documentsCalled('accountMenuSettingsMutation');
    const { headers, bytes } = await ask({ id, variables: { input: { theme: 'DARK' } } }, 'br, gzip');
    expect(bytes.toString()).toContain('DARK');
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('a text that is not the client’s own', async () => {
    const query = 'query { network { companyName } again: network { companyName } }';
    const { headers, bytes } = await ask({ query }, 'br, gzip');
    expect(bytes.length).toBeGreaterThan(4_000);
    expect(headers['content-encoding']).toBeUndefined();
  });
});
