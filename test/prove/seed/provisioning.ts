import { crc32 } from 'node:zlib';
import type pg from 'pg';
import { PERSON } from '../../support/cast.js';
import type { Hidden } from './hidden.js';
import { PEOPLE, type Somebody, hashed, key } from './names.js';

const bits = 'prove'.padEnd(43, '-');
/** By which a directory comes; no viewer's own, and whoever holds it here knows none of the externals that they do not know. */
export const SCIM_SECRET = `entrenous_scim_${bits}_${crc32(bits).toString(16).padStart(8, '0')}`;
export const HOLDERS: readonly (Somebody | null)[] = ['owner', 'itAdmin', 'outsider'];
export const TOKENS = [key(7001), key(7002), key(7003)] as const;
export const DIRECTORY_GROUPS = [key(7011), key(7012), key(7013)] as const;
export const IMPORT = key(7021);
const KNOWN: readonly Somebody[] = ['reader', 'contributor', 'moderator'];

/** What a directory said, was refused, and a list that waits to be done. */
export async function seedProvisioning(owner: pg.Pool): Promise<void> {
  for (const [i, id] of TOKENS.entries())
    await owner.query(
      `insert into provisioning_tokens (id, label, hint, token_hash, created_by, expires_at, revoked_at, revoked_by, last_used_at)
        values ($1, 'Annuaire ' || $2, 'entrenous_scim_prov', $3, $4::uuid, now() + interval '900 days', case when $2 = '2' then now() end,
          case when $2 = '2' then $4::uuid end, now())`,
      [id, String(i), hashed(i === 0 ? SCIM_SECRET : `another ${i}`), PERSON.itAdmin],
    );
  for (const [i, status] of [400, 409, 412, 404].entries())
    await owner.query(
      `insert into provisioning_errors (id, token_id, method, resource, status, detail) values ($1, $2, 'PATCH', 'Users', $3, 'Refused.')`,
      [key(7031 + i), TOKENS[0], status],
    );
  for (const who of KNOWN)
    await owner.query(
      `insert into directory_persons (person_id, external_id, user_name, email) values ($1, $2, $3, $3)`,
      [PEOPLE[who], `key of ${who}`, `${who}@test.example`],
    );
  for (const [i, id] of DIRECTORY_GROUPS.entries()) {
    await owner.query(`insert into directory_groups (id, display_name, external_id) values ($1, $2, $3)`, [
      id,
      `Atelier ${i}`,
      `group ${i}`,
    ]);
    for (const who of KNOWN.slice(i))
      await owner.query(`insert into directory_group_members (directory_group_id, person_id) values ($1, $2)`, [
        id,
        PEOPLE[who],
      ]);
  }
  await owner.query(
    `insert into people_imports (id, file_name, created_by, line_count, create_count, change_count, same_count, bad_count, ended_at)
      values ($1, 'liste.csv', $2, 4, 1, 1, 1, 1, now())`,
    [IMPORT, PERSON.itAdmin],
  );
  for (const [i, [outcome, code, email]] of (
    [
      ['CREATE', null, 'nouvelle@test.example'],
      ['CHANGE', null, 'reader@test.example'],
      ['SAME', null, 'contributor@test.example'],
      ['BAD', 'LINE_ADDRESS', 'x'],
    ] as const
  ).entries())
    await owner.query(
      `insert into people_import_lines (import_id, line, outcome, code, person) values ($1, $2, $3, $4, $5)`,
      [
        IMPORT,
        i + 2,
        outcome,
        code,
        { email, givenName: 'Nina', familyName: 'Liste', title: null, department: null, site: null, phone: null },
      ],
    );
}

/** What only IT admins see of directories and lists; its groups also who holds a token. */
export const HIDDEN_PROVISIONING: readonly Hidden[] = [
  {
    name: 'Δ9 tokens of directories, what they were refused, and lists of people',
    isHiddenFrom: ({ who }) => who !== 'itAdmin',
    async put(run) {
      await run(
        `insert into provisioning_tokens (id, label, hint, token_hash, created_by, expires_at)
          values ($1, 'ombre-mot', 'entrenous_scim_ombr', $2, $3, now() + interval '900 days')`,
        [key(7004), hashed('ombre'), PERSON.itAdmin],
      );
      await run(
        `insert into provisioning_errors (id, token_id, method, resource, status, detail) values ($1, $2, 'POST', 'Users', 409, 'ombre-mot')`,
        [key(7036), key(7004)],
      );
      await run(
        `insert into people_imports (id, file_name, state, created_by) values ($1, 'ombre-mot.csv', 'DONE', $2)`,
        [key(7022), PERSON.itAdmin],
      );
      await run(
        `insert into people_import_lines (import_id, line, outcome, person) values ($1, 2, 'CREATED', '{"email":"ombre-mot@test.example"}')`,
        [key(7022)],
      );
    },
  },
  {
    name: 'Δ9 groups of a directory, and what it says of employees',
    isHiddenFrom: ({ who }) => !HOLDERS.includes(who),
    async put(run, { personId }) {
      await run(`insert into directory_groups (id, display_name) values ($1, 'ombre-mot')`, [key(7014)]);
      await run(
        `insert into directory_group_members (directory_group_id, person_id) values ($1, $2), ($1, $3) on conflict do nothing`,
        [key(7014), PERSON.reader, PEOPLE.contributor],
      );
      await run(
        `insert into directory_persons (person_id, external_id, user_name, email)
          select id, 'ombre-mot', 'ombre-mot', email from persons where id = any ($1) and id <> $2 on conflict do nothing`,
        [[PERSON.manager], personId],
      );
    },
  },
];
