import { parseId } from '#graphql';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import type { Filterables } from './filter-to-sql.js';

/** An employee as a directory sees them. */
export interface UserRow {
  readonly id: string;
  readonly userName: string;
  readonly externalId: string | null;
  readonly email: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly name: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly active: boolean;
  /** The account is suspended because the directory said so. */
  readonly isDeactivated: boolean;
  readonly isKnown: boolean;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly groups: readonly { id: string; name: string }[];
}

/**
 * Whom a directory may see and touch: employees with an account. Externals, services, who left, and who waits for an account do not exist
 * for it; nor does whom it removed.
 */
export const PROVISIONED = raw(`p.kind = 'EMPLOYEE' and p.status in ('ACTIVE', 'SUSPENDED')
  and case when d.person_id is null then p.email is not null else d.removed_at is null end`);

const COLUMNS =
  raw(`p.id, coalesce(d.user_name, p.email) as "userName", d.external_id as "externalId", coalesce(d.email, p.email) as email,
  p.given_name as "givenName", p.family_name as "familyName", p.name, p.title, p.department, p.site, p.phone, p.language,
  p.status = 'ACTIVE' as active, d.deactivated_at is not null as "isDeactivated", d.person_id is not null as "isKnown",
  coalesce(d.created_at, p.created_at) as "createdAt", coalesce(d.changed_at, p.created_at) as "changedAt",
  coalesce((select json_agg(json_build_object('id', g.id, 'name', g.display_name) order by g.id)
    from directory_group_members m join directory_groups g on g.id = m.directory_group_id where m.person_id = p.id), '[]') as groups`);
const FROM = raw('from persons p left join directory_persons d on d.person_id = p.id');

export const usersWhere = (
  condition: Fragment,
  page: { readonly offset: number; readonly limit: number },
): Statement<UserRow> => sql<UserRow>`
  select ${COLUMNS} ${FROM} where ${PROVISIONED} and ${condition} order by p.id limit ${page.limit} offset ${page.offset}`;

export const userCount = (condition: Fragment): Statement<{ count: number }> =>
  sql<{ count: number }>`select count(*)::int as count ${FROM} where ${PROVISIONED} and ${condition}`;

export const userByKey = (id: string): Statement<UserRow> =>
  sql<UserRow>`select ${COLUMNS} ${FROM} where p.id = ${id} and ${PROVISIONED}`;

/** The row, held until the transaction ends. */
export const userToChange = (id: string): Statement<UserRow> =>
  sql<UserRow>`select ${COLUMNS} ${FROM} where p.id = ${id} and ${PROVISIONED} for update of p`;

/** Of these keys, those that a directory knows. */
export const knownAmong = (ids: readonly string[]): Statement<{ id: string }> =>
  sql<{ id: string }>`select p.id ${FROM} where p.id = any (${[...ids]}::uuid[]) and ${PROVISIONED}`;

/** Whether somebody else whom a directory knows has the name, the key or the address. */
export const holderOf = (
  one: { readonly userName?: string; readonly externalId?: string | null; readonly email?: string | null },
  except: string | null,
): Statement<{ what: 'userName' | 'externalId' | 'email' }> => sql<{ what: 'userName' | 'externalId' | 'email' }>`
  with held as (
    select person_id as id, 'userName' as what from directory_persons where lower(user_name) = lower(${one.userName ?? null}::text) and removed_at is null
    union all select person_id, 'externalId' from directory_persons where external_id = ${one.externalId ?? null}::text and removed_at is null
    union all select id, 'email' from persons where email in (lower(${one.userName ?? null}::text), ${one.email ?? null}::text))
  select held.what from held join persons p on p.id = held.id left join directory_persons d on d.person_id = p.id
  where ${PROVISIONED} and p.id is distinct from ${except}::uuid order by held.what desc limit 1`;

export const keyOfPerson = (id: string): string | null => {
  const parsed = parseId(id);
  return parsed?.type === 'Person' ? parsed.uuid : null;
};

const email = raw('coalesce(d.email, p.email)');
const ofWork = (value: Fragment) => ({
  kind: 'TEXT' as const,
  column: sql`case when ${value} is not null then 'work' end`,
});
/** By what one may filter people; compared without case where the standard says so. */
export const USER_FILTERS: Filterables = {
  id: { kind: 'KEY', column: raw('p.id'), keyOf: keyOfPerson },
  externalid: { kind: 'EXACT', column: raw('d.external_id') },
  username: { kind: 'TEXT', column: raw('coalesce(d.user_name, p.email)') },
  displayname: { kind: 'TEXT', column: raw('p.name') },
  'name.givenname': { kind: 'TEXT', column: raw('p.given_name') },
  'name.familyname': { kind: 'TEXT', column: raw('p.family_name') },
  'name.formatted': { kind: 'TEXT', column: raw('p.name') },
  title: { kind: 'TEXT', column: raw('p.title') },
  active: { kind: 'BOOLEAN', column: raw(`(p.status = 'ACTIVE')`) },
  emails: { kind: 'TEXT', column: email },
  'emails.value': { kind: 'TEXT', column: email },
  'emails.type': ofWork(email),
  'phonenumbers.value': { kind: 'TEXT', column: raw('p.phone') },
  'phonenumbers.type': ofWork(raw('p.phone')),
  preferredlanguage: { kind: 'TEXT', column: raw('p.language') },
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:department': {
    kind: 'TEXT',
    column: raw('p.department'),
  },
  'meta.created': { kind: 'INSTANT', column: raw('coalesce(d.created_at, p.created_at)') },
  'meta.lastmodified': { kind: 'INSTANT', column: raw('coalesce(d.changed_at, p.created_at)') },
  groups: {
    kind: 'HAS',
    any: raw('exists (select from directory_group_members m where m.person_id = p.id)'),
    has: (key) =>
      sql`exists (select from directory_group_members m where m.person_id = p.id and m.directory_group_id = ${key}::uuid)`,
    keyOf: (id) => {
      const parsed = parseId(id);
      return parsed?.type === 'DirectoryGroup' ? parsed.uuid : null;
    },
  },
};
