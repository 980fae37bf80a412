import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Of the directory, each with the words of the departments whose people are in it. */
const GROUPS: readonly (readonly [name: string, department: string])[] = [
  ['GRP-Qualité', '%ualit%'],
  ['GRP-Production', '%roduction%'],
  ['GRP-Achats', '%chat%'],
  ['GRP-RH', 'Ressources humaines'],
];
const REFUSED = [
  ['PATCH', 'Users', 412, 'The resource was changed meanwhile.', '2 days'],
  ['POST', 'Users', 409, 'uniqueness: This userName is held by another user.', '3 hours'],
] as const;

/** A directory that is connected, as the IT administrator finds it. Nobody holds the secret of its token. */
export async function provisionPeople(system: pg.Client): Promise<void> {
  const { rows } = await system.query<{ id: string }>(
    `insert into provisioning_tokens (label, hint, token_hash, welcomes, created_by, created_at, expires_at, last_used_at)
      select 'Entra ID', 'entrenous_scim_Xy4k', $1, false, p.id, app_now() - interval '40 days', app_now() + interval '325 days',
        app_now() - interval '12 minutes'
      from persons p join network_roles r on r.person_id = p.id and r.role = 'IT_ADMIN' where p.source_id like 'demo:%' order by p.id limit 1
      returning id`,
    [randomBytes(32)],
  );
  await system.query(
    `insert into directory_persons (person_id, external_id, user_name, email, created_at, changed_at)
      select id, gen_random_uuid()::text, email, email, app_now() - interval '40 days', app_now() - interval '40 days'
      from persons where kind = 'EMPLOYEE' and status = 'ACTIVE' and email is not null and source_id like 'demo:%'`,
  );
  for (const [name, department] of GROUPS)
    await system.query(
      `with made as (insert into directory_groups (display_name, external_id, created_at, changed_at)
          values ($1, gen_random_uuid()::text, app_now() - interval '40 days', app_now() - interval '6 days') returning id)
        insert into directory_group_members (directory_group_id, person_id)
        select made.id, d.person_id from made, directory_persons d join persons p on p.id = d.person_id where p.department like $2`,
      [name, department],
    );
  for (const [method, resource, status, detail, ago] of REFUSED)
    await system.query(
      `insert into provisioning_errors (token_id, at, method, resource, status, detail) values ($1, app_now() - $2::interval, $3, $4, $5, $6)`,
      [rows[0]!.id, ago, method, resource, status, detail],
    );
}
