import { type Statement, sql } from '#persistence';
import type { News } from './job-kinds.js';

/** Whom to tell; each is asked again, as that person, before the mail goes. `key` is the same however often this is asked. */
export const toldOf = (about: News, id: string): Statement<{ personId: string; key: string }> =>
  sql<{ personId: string; key: string }>`
    select x.id as "personId", md5(${id} || x.id::text || ${about})::uuid as key from (
      select a.person_id as id from report_cases k join active_memberships a on a.group_id = k.group_id
        where ${about} = 'REPORTED' and k.id = ${id}::uuid and a.kind = 'EMPLOYEE' and a.role in ('MANAGER', 'MODERATOR')
          and a.person_id <> k.author_id
      union all
      select a.person_id from hidings h join active_memberships a on a.group_id = h.group_id
        where ${about} = 'APPEALED' and h.id = ${id}::uuid and a.kind = 'EMPLOYEE' and a.role in ('MANAGER', 'MODERATOR')
          and a.person_id not in (h.author_id, h.hidden_by)
      union all
      select n.person_id from advice_requests r, network_roles n
        where ${about} = 'ASKED' and r.id = ${id}::uuid and n.role = 'COMMUNITY_LEAD' and n.person_id not in (r.author_id, r.hidden_by)
      union all
      select h.author_id from hidings h where ${about} in ('HIDDEN', 'LIFTED', 'UPHELD', 'ADVISED') and h.id = ${id}::uuid) x`;

export interface Addressee {
  readonly email: string;
  readonly givenName: string;
  readonly language: 'fr' | 'en';
  readonly company: string;
}
export const addressee = (personId: string): Statement<Addressee> => sql<Addressee>`
  select p.email, p.given_name as "givenName", coalesce(p.language, n.language) as language, n.company_name as company
  from persons p join network n on true where p.id = ${personId} and p.email is not null and app_active(p)`;
