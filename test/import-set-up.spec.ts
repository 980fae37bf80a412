import { hashSecret, newSecret } from '#people';
import { loadWorld } from '#imports';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { workspace, worldOf, writeZip } from './import/slack-archive.js';
import { type TestApp, startTestApp } from './support/app.js';

/** A workspace is imported before the network is set up, and its owner is somebody who wrote in it. */
let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startTestApp();
  const system = new pg.Client(app.db.systemUrl);
  await system.connect();
  const { world } = await worldOf(writeZip(workspace()));
  await loadWorld(system, world, { source: 'slack' });
  await system.end();
  token = newSecret();
  await app.db.owner.query(
    `insert into one_time_tokens (purpose, token_hash, expires_at) values ('SETUP', $1, now() + interval '7 days')`,
    [hashSecret(token)],
  );
});
afterAll(() => app?.close());

const person = async (email: string) =>
  (await app.db.owner.query('select id, kind, status, name from persons where email = $1', [email])).rows[0];
const setUp = async (ownerEmail: string) => {
  const { data } = await app.ask(
    null,
    `mutation ($input: NetworkSetUpInput!) { networkSetUp(input: $input) { viewer { email networkRoles groups { edges { node { name } } } }
       userErrors { code field message } } }`,
    {
      input: {
        token,
        ownerGivenName: 'Ana',
        ownerFamilyName: 'Lys-Moreau',
        ownerEmail,
        password: 'un pont sur la Loire, en mars',
        companyName: 'Acme',
        language: 'fr',
      },
    },
  );
  return data.networkSetUp;
};

test.each([
  ['an external', { status: 'PLACEHOLDER', kind: 'EXTERNAL', partner: 'Mécaform' }],
  ['somebody with an account', { status: 'ACTIVE', kind: 'EMPLOYEE', partner: null }],
  ['somebody suspended', { status: 'SUSPENDED', kind: 'EMPLOYEE', partner: null }],
] as const)(
  'an address of %s is refused in a sentence, and the link still works',
  async (_, { kind, status, partner }) => {
    await app.db.owner.query(
      `with firm as (insert into partner_organisations (name, kind) select $3, 'SUPPLIER' where $3::text is not null returning id)
     insert into persons (kind, status, given_name, family_name, name, email, partner_id, sponsor_id)
     select $1, $2, 'Cy', 'Lan', 'Cy Lan', $4, (select id from firm),
       (select id from persons where email = 'uana@acme.example' and $3::text is not null)`,
      [kind, status, partner, `cy.${kind}.${status}@acme.example`.toLowerCase()],
    );
    const answer = await setUp(`cy.${kind}.${status}@acme.example`);
    expect(answer).toMatchObject({
      viewer: null,
      userErrors: [{ code: 'OWNER_ADDRESS_TAKEN', field: ['ownerEmail'] }],
    });
    expect(answer.userErrors[0].message).toMatch(/adresse/);
  },
);

test('the owner is the person whom the import brought: same key, own groups and words, no second person', async () => {
  const before = await person('uana@acme.example');
  expect(before).toMatchObject({ kind: 'EMPLOYEE', status: 'PLACEHOLDER' });
  const { rows: count } = await app.db.owner.query('select count(*)::int as n from persons');
  const { viewer, userErrors } = await setUp('UAna@acme.example');
  expect(userErrors).toEqual([]);
  expect(viewer).toMatchObject({
    email: 'uana@acme.example',
    networkRoles: expect.arrayContaining(['OWNER', 'IT_ADMIN']),
  });
  expect(viewer.groups.edges.map(({ node }: { node: { name: string } }) => node.name)).toContain('general');
  expect(await person('uana@acme.example')).toEqual({ ...before, status: 'ACTIVE', name: 'Ana Lys-Moreau' });
  expect((await app.db.owner.query('select count(*)::int as n from persons')).rows).toEqual(count);
});
