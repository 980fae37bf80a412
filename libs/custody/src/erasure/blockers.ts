import type pg from 'pg';

export type BlockerKind = 'SPONSOR' | 'RESPONSIBLE' | 'LAST_MANAGER' | 'LAST_OWNER' | 'HELD';
/** Something that somebody else has to take over first. */
export interface Blocker {
  readonly kind: BlockerKind;
  readonly count: number;
}

/** What keeps a person from being erased: others who would be left without somebody. */
export async function blockersOf(client: pg.ClientBase, personId: string): Promise<Blocker[]> {
  const { rows } = await client.query<Blocker>(
    `select kind, count::int from (
      select 'SPONSOR' as kind, count(*) from persons p where p.sponsor_id = $1 and p.kind = 'EXTERNAL' and p.id <> $1 and app_active(p)
      union all select 'RESPONSIBLE', count(*) from persons p where p.responsible_id = $1 and p.kind = 'SERVICE' and app_active(p)
      union all select 'LAST_MANAGER', count(*) from active_memberships m join groups g on g.id = m.group_id
        where m.person_id = $1 and m.role = 'MANAGER' and g.kind = 'GROUP'
          and not exists (select from active_memberships o where o.group_id = m.group_id and o.role = 'MANAGER' and o.kind = 'EMPLOYEE' and o.person_id <> $1)
          and exists (select from active_memberships o where o.group_id = m.group_id and o.person_id <> $1)
      union all select 'LAST_OWNER', count(*) from network_roles r where r.person_id = $1 and r.role = 'OWNER'
          and not exists (select from network_roles o join persons p on p.id = o.person_id where o.role = 'OWNER' and o.person_id <> $1 and app_active(p))
      union all select 'HELD', count(*) from legal_holds h where h.released_at is null and (h.person_id = $1
          or exists (select from posts p where p.group_id = h.group_id and p.author_id = $1) or exists (select from comments c where c.group_id = h.group_id and c.author_id = $1))) b
    where count > 0`,
    [personId],
  );
  return rows;
}
