import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';
import { CREATE, TestDirectory } from './support/scim.js';

let app: TestApp;
let directory: TestDirectory;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  directory = await TestDirectory.connect(app);
});
afterAll(() => app?.close());

const row = async <T>(text: string, ...values: unknown[]) => (await app.db.owner.query(text, values)).rows[0] as T;

describe('a token', () => {
  test('is made by IT admins who proved lately who they are, shown once, kept as a hash, and ends', async () => {
    const ask = (who: string, days = 30) => app.ask(who, CREATE, { label: 'Okta', days, welcomes: true });
    for (const who of [PERSON.owner, PERSON.manager, PERSON.reader, PERSON.karim])
      expect((await ask(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(PERSON.itAdmin, 366)).data.provisioningTokenCreate.userErrors).toEqual([
      { code: 'PROVISIONING_DAYS', field: ['days'] },
    ]);
    const { secret, token } = (await ask(PERSON.itAdmin)).data.provisioningTokenCreate;
    expect(secret).toMatch(/^entrenous_scim_[\w-]{43}_[0-9a-f]{8}$/);
    expect(secret.startsWith(token.hint)).toBe(true);
    const dump = await row<{ text: string }>(`select string_agg(t::text, ' ') as text from provisioning_tokens t`);
    expect(dump.text).not.toContain(secret.slice(20, 50));
    await app.db.owner.query(`update sessions set proved_at = now() - interval '1 hour' where person_id = $1`, [
      PERSON.itAdmin,
    ]);
    expect((await ask(PERSON.itAdmin)).errors?.[0]?.extensions.code).toBe('PROOF_REQUIRED');
    await app.db.owner.query('update sessions set proved_at = now()');
  });

  test('opens nothing when it is unknown, mistyped, late, revoked, or its maker is no IT admin who may act: one answer', async () => {
    const other = await TestDirectory.connect(app);
    const ask = (headers: Record<string, string>) => directory.get('/Users?count=1', headers);
    const none = await ask({ authorization: '' });
    expect(none.status).toBe(401);
    expect(none.headers.get('www-authenticate')).toBe('Bearer realm="SCIM"');
    expect(none.headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
    const wrong = `${other.secret.slice(0, -1)}${other.secret.endsWith('0') ? '1' : '0'}`;
    for (const authorization of [`Bearer ${wrong}`, 'Bearer x', `Basic ${other.secret}`])
      expect((await ask({ authorization })).text).toBe(none.text);
    const as = { authorization: `Bearer ${other.secret}` };
    const tried = async (change: string, back: string) => {
      expect((await ask(as)).status).toBe(200);
      await app.db.owner.query(change);
      expect((await ask(as)).text).toBe(none.text);
      await app.db.owner.query(back);
    };
    const token = `where id = '${fromId('ProvisioningToken', other.tokenId)}'`;
    await tried(
      `update provisioning_tokens set expires_at = now() ${token}`,
      `update provisioning_tokens set expires_at = now() + interval '1 day' ${token}`,
    );
    await tried(
      `update persons set status = 'SUSPENDED' where id = '${PERSON.itAdmin}'`,
      `update persons set status = 'ACTIVE' where id = '${PERSON.itAdmin}'`,
    );
    const REVOKE = 'mutation ($id: ID!) { provisioningTokenRevoke(input: { tokenId: $id }) { token { isValid } } }';
    const unknown = toId('ProvisioningToken', '00000000-0000-7000-8000-00000000dead');
    expect((await app.ask(PERSON.itAdmin, REVOKE, { id: unknown })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await app.ask(PERSON.reader, REVOKE, { id: other.tokenId })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    for (let twice = 0; twice < 2; twice += 1)
      expect((await app.ask(PERSON.itAdmin, REVOKE, { id: other.tokenId })).data.provisioningTokenRevoke.token).toEqual(
        {
          isValid: false,
        },
      );
    expect((await ask(as)).text).toBe(none.text);
    // A session opens no directory, and a directory nothing else.
    expect((await ask({ authorization: '', cookie: `__Host-sid=${await app.tokenOf(PERSON.itAdmin)}` })).text).toBe(
      none.text,
    );
    const graphql = await app.send(
      null,
      { query: '{ viewer { id } }' },
      { authorization: `Bearer ${directory.secret}` },
    );
    expect(((await graphql.json()) as { data: unknown }).data).toEqual({ viewer: null });
  });
});
