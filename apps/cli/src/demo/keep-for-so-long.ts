import type pg from 'pg';

/** How long this company keeps what is written; and a copy that somebody took of her things, and of her group, some time ago. */
export async function keepForSoLong(system: pg.Client): Promise<void> {
  await system.query(
    `insert into retention_rules (what, days, set_at, applies_at)
     select what, days, app_now() - interval '40 days', app_now() - interval '33 days' from (values ('POSTS', 1825), ('DELETED', 30)) x (what, days)`,
  );
  await system.query(
    `insert into data_exports (person_id, requested_at, ready_at, expires_at, bytes, sha256, item_count, file_count)
     select p.id, app_now() - interval '9 days', app_now() - interval '9 days', app_now() - interval '2 days', 2140000, encode(sha256('demo'), 'hex'), 37, 4
     from persons p where p.source_id = 'demo:claire'`,
  );
}
