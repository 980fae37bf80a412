import { type Statement, sql } from '#persistence';

/** As what somebody is told that a file is held back. */
export type ToldAs = 'OWNER' | 'MANAGER' | 'ADMIN';

export interface HeldFile {
  readonly fileId: string;
  readonly name: string;
  readonly groupId: string;
  readonly postId: string | null;
  readonly commentId: string | null;
  readonly createdAt: string;
  readonly isSecret: boolean;
  readonly isConversation: boolean;
}
/** A version in which a virus was found, unless it is gone. */
export const heldFile = (versionId: string): Statement<HeldFile> => sql<HeldFile>`
  select f.id as "fileId", v.name, f.group_id as "groupId", f.post_id as "postId", f.comment_id as "commentId", v.created_at as "createdAt",
    g.visibility = 'SECRET' as "isSecret", g.kind = 'CONVERSATION' as "isConversation"
  from file_versions v join files f on f.id = v.file_id join groups g on g.id = f.group_id
  where v.id = ${versionId} and v.state = 'INFECTED' and f.removed_at is null`;

/** Each once, as the first that they are; `key` is the same however often this is asked. */
export const toldOfHeld = (versionId: string): Statement<{ personId: string; as: ToldAs; key: string }> =>
  sql<{ personId: string; as: ToldAs; key: string }>`
    select distinct on (x.id) x.id as "personId", x.told as "as", md5('held ' || ${versionId}::text || x.id::text)::uuid as key
    from file_versions v join files f on f.id = v.file_id cross join lateral (
      select v.owner_id as id, 'OWNER' as told, 1 as rank
      union all select a.person_id, 'MANAGER', 2 from active_memberships a
        where a.group_id = f.group_id and a.kind = 'EMPLOYEE' and a.role = 'MANAGER' and f.attached_at is not null
      union all select r.person_id, 'ADMIN', 3 from network_roles r where r.role = 'IT_ADMIN') x
    where v.id = ${versionId}::uuid and v.state = 'INFECTED' order by x.id, x.rank`;

export interface Addressee {
  readonly email: string;
  readonly givenName: string;
  readonly language: 'fr' | 'en';
  readonly company: string;
  readonly timeZone: string | null;
}
/** Who administers the network no more is told nothing as such. */
export const addresseeOf = (personId: string, as: ToldAs): Statement<Addressee> => sql<Addressee>`
  select p.email, p.given_name as "givenName", coalesce(p.language, n.language) as language, n.company_name as company, p.time_zone as "timeZone"
  from persons p join network n on true where p.id = ${personId} and p.email is not null and app_active(p)
    and (${as} <> 'ADMIN' or exists (select from network_roles r where r.person_id = p.id and r.role = 'IT_ADMIN'))`;
