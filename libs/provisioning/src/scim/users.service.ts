import { LAST_OWNER, foldAddress, isAddress, recordBySystem } from '#people';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, raw, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type EmployeeContent, Employees } from '../employees.service.js';
import type { Directory } from '../provisioning-tokens.service.js';
import { filterToSql } from './filter-to-sql.js';
import type { ListQuery } from './list.js';
import { ScimError, missing, taken } from './scim-error.js';
import { readFilter } from './scim-path.js';
import type { UserChanges } from './user-attributes.js';
import { USER_FILTERS, type UserRow, holderOf, userByKey, userCount, userToChange, usersWhere } from './user.query.js';

/** What has to hold of the row as it is, or the request is refused: If-Match. */
export type Condition = (row: UserRow) => void;
type Named = UserChanges & { userName: string };

/** One who changes at a time, so that nobody gets a name that another one is given in the same instant. */
const ONE_AT_A_TIME = sql`select pg_advisory_xact_lock(hashtext('entrenous directory'))`;
const TAKEN = {
  userName: 'This userName is held by another user.',
  externalId: 'This externalId is held by another user.',
  email: 'This e-mail address is held by another user.',
};
const UNIQUE_VIOLATION = '23505';

/** Employees as the company's directory makes, changes and ends them. */
@Injectable()
export class ScimUsers {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly employees: Employees,
  ) {}

  async list({ filter, startIndex, count }: ListQuery): Promise<{ rows: UserRow[]; total: number }> {
    const condition = filter ? filterToSql(readFilter(filter), USER_FILTERS) : raw('true');
    const [counted] = await this.database.queryWithoutViewer(userCount(condition));
    const page = { offset: startIndex - 1, limit: count };
    const rows = count > 0 ? await this.database.queryWithoutViewer(usersWhere(condition, page)) : [];
    return { rows, total: counted!.count };
  }

  async get(id: string): Promise<UserRow> {
    const [row] = await this.database.queryWithoutViewer(userByKey(id));
    if (!row) throw missing();
    return row;
  }

  /** The same once more is refused as held, and changes nothing. Whom the directory had removed comes back as the account that they had. */
  create(directory: Directory, said: Named): Promise<UserRow> {
    return this.changing(async (tx) => {
      const email = said.email ?? addressIn(said.userName);
      await requireFree(tx, { ...said, email }, null);
      const content = contentOf(said, namesOf(said));
      const isActive = said.active !== false;
      const former = await formerOf(tx, said);
      const id =
        former ?? (await this.employees.make(tx, { ...content, email, isActive, welcomes: directory.welcomes }));
      await tx.query(sql`
        insert into directory_persons (person_id, external_id, user_name, email, deactivated_at)
        values (${id}, ${said.externalId ?? null}, ${said.userName}, ${email}, case when not ${isActive}::boolean then app_now() end)
        on conflict (person_id) do update set external_id = excluded.external_id, user_name = excluded.user_name,
          email = coalesce(excluded.email, directory_persons.email), removed_at = null, changed_at = app_now()`);
      if (former) {
        await this.employees.alter(tx, id, content);
        await this.setActive(tx, directory, (await tx.query(userByKey(id)))[0]!, isActive);
      }
      await recordBySystem(tx, {
        actorId: null,
        action: 'account.provision',
        targetId: id,
        data: { tokenId: directory.tokenId },
      });
      return (await tx.query(userByKey(id)))[0]!;
    });
  }

  /** `isWhole`: a PUT, in which what is not said is taken away, as far as it can be. */
  change(
    directory: Directory,
    id: string,
    said: UserChanges,
    { isWhole, condition }: { isWhole: boolean; condition: Condition },
  ): Promise<UserRow> {
    return this.changing(async (tx) => {
      const [row] = await tx.query(userToChange(id));
      if (!row) throw missing();
      condition(row);
      const isChanged = await this.rename(tx, row, said, isWhole);
      const before = contentOf(row, row);
      const after = contentOf(isWhole ? said : { ...before, ...said }, partsOf(said, row));
      const isAltered = JSON.stringify(before) !== JSON.stringify(after);
      if (isAltered) await this.employees.alter(tx, id, after);
      if (said.active !== undefined) await this.setActive(tx, directory, row, said.active);
      if (isChanged || isAltered) await this.note(tx, directory, row, 'account.provisionChange');
      return (await tx.query(userByKey(id)))[0]!;
    });
  }

  /** The account ends as by `active: false`, and the directory knows it no more; nothing that its person wrote goes. */
  remove(directory: Directory, id: string, condition: Condition): Promise<void> {
    return this.changing(async (tx) => {
      const [row] = await tx.query(userToChange(id));
      if (!row) throw missing();
      condition(row);
      await this.setActive(tx, directory, row, false);
      await this.note(tx, directory, row, 'account.provisionRemove');
      await tx.query(sql`
        with left_groups as (delete from directory_group_members where person_id = ${id})
        update directory_persons set removed_at = app_now() where person_id = ${id}`);
    });
  }

  /**
   * Names and keys by which the directory knows them. An address becomes the account's own only before anybody came in by it, and before
   * it is in any group: whoever holds the token could open what others gave to somebody else.
   */
  private async rename(tx: SystemTransaction, row: UserRow, said: UserChanges, isWhole: boolean): Promise<boolean> {
    const userName = said.userName ?? row.userName;
    const externalId = said.externalId === undefined && !isWhole ? row.externalId : (said.externalId ?? null);
    const email = said.email ?? row.email;
    if (userName === row.userName && externalId === row.externalId && email === row.email) return false;
    await requireFree(
      tx,
      {
        ...(userName !== row.userName && { userName }),
        ...(externalId !== row.externalId && { externalId }),
        ...(email !== row.email && { email }),
      },
      row.id,
    );
    await tx.query(sql`
      with addressed as (
        update persons p set email = ${email} where p.id = ${row.id} and p.email is distinct from ${email}::text
          and not exists (select from persons other where other.email = ${email}::text)
          and not exists (select from credentials c where c.person_id = p.id)
          and not exists (select from identities i where i.person_id = p.id)
          and not exists (select from sessions s where s.person_id = p.id)
          and not exists (select from memberships m where m.person_id = p.id))
      insert into directory_persons (person_id, external_id, user_name, email) values (${row.id}, ${externalId}, ${userName}, ${email})
      on conflict (person_id) do update set external_id = excluded.external_id, user_name = excluded.user_name, email = excluded.email`);
    return true;
  }

  /** Whom somebody suspended by hand the directory does not let in again. */
  private async setActive(tx: SystemTransaction, directory: Directory, row: UserRow, active: boolean): Promise<void> {
    if (active === row.active || (active && !row.isDeactivated)) return;
    if (active) return this.employees.letIn(tx, row.id, directory.welcomes);
    await this.employees.end(tx, row.id);
    await tx.query(sql`
      insert into directory_persons (person_id, external_id, user_name, email, deactivated_at)
      values (${row.id}, ${row.externalId}, ${row.userName}, ${row.email}, app_now())
      on conflict (person_id) do update set deactivated_at = excluded.deactivated_at`);
  }

  private async note(tx: SystemTransaction, { tokenId }: Directory, row: UserRow, action: string): Promise<void> {
    await tx.query(sql`
      insert into directory_persons (person_id, external_id, user_name, email)
      values (${row.id}, ${row.externalId}, ${row.userName}, ${row.email})
      on conflict (person_id) do update set changed_at = app_now()`);
    await recordBySystem(tx, { actorId: null, action, targetId: row.id, data: { tokenId } });
  }

  /** Once more where an invitation took the address in this very moment. */
  private async changing<T>(work: (tx: SystemTransaction) => Promise<T>, isAgain = false): Promise<T> {
    try {
      return await this.database.writeWithoutViewer(async (tx) => {
        await tx.query(ONE_AT_A_TIME);
        return work(tx);
      });
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === LAST_OWNER) throw new ScimError(403, 'The last owner of the network stays.');
      if (code !== UNIQUE_VIOLATION) throw error;
      if (isAgain) throw taken(TAKEN.userName);
      return this.changing(work, true);
    }
  }
}

async function requireFree(tx: SystemTransaction, one: UserChanges, except: string | null): Promise<void> {
  const [held] = await tx.query(holderOf(one, except));
  if (held) throw taken(TAKEN[held.what]);
}

/**
 * Whom the directory removed before under this name: the same person, unless the directory's own keys say otherwise. Names are given anew,
 * and nobody comes by what another one wrote.
 */
async function formerOf(tx: SystemTransaction, { userName, externalId = null }: Named): Promise<string | null> {
  const [former] = await tx.query(sql<{ id: string }>`
    select d.person_id as id from directory_persons d join persons p on p.id = d.person_id
    where d.removed_at is not null and p.kind = 'EMPLOYEE' and p.status in ('ACTIVE', 'SUSPENDED')
      and (d.external_id = ${externalId}::text
        or (lower(d.user_name) = lower(${userName}) and (d.external_id is null or ${externalId}::text is null)))
    order by d.external_id = ${externalId}::text desc nulls last, d.removed_at desc limit 1 for update of p`);
  return former?.id ?? null;
}

const addressIn = (userName: string): string | null => {
  const folded = foldAddress(userName);
  return isAddress(folded) ? folded : null;
};

type Names = { readonly givenName: string; readonly familyName: string };

/** The parts of a name, where they are said; else what is shown of it, its first word being the given one. */
function namesOf({ givenName, familyName, displayName, userName }: Named): Names {
  if (givenName || familyName) return { givenName: givenName ?? '', familyName: familyName ?? '' };
  const [first, ...rest] = (displayName ?? userName.split('@')[0]!).split(' ');
  return { givenName: [...first!].slice(0, 80).join(''), familyName: [...rest.join(' ')].slice(0, 80).join('') };
}

/** A part that is taken away stays where the name would be empty. */
function partsOf(said: UserChanges, { givenName, familyName }: Names): Names {
  const parts = { givenName: said.givenName ?? givenName, familyName: said.familyName ?? familyName };
  return parts.givenName || parts.familyName ? parts : { givenName, familyName };
}

type Said = { readonly [K in 'title' | 'department' | 'site' | 'phone' | 'language']?: string | null };

const contentOf = (
  { title, department, site, phone, language }: Said,
  { givenName, familyName }: Names,
): EmployeeContent => ({
  givenName,
  familyName,
  title: title ?? null,
  department: department ?? null,
  site: site ?? null,
  phone: phone ?? null,
  language: language === 'fr' || language === 'en' ? language : null,
});
