import { Jobs } from '#jobs';
import { Accounts } from '#people';
import { type SystemTransaction, newId, sql } from '#persistence';
import { Injectable } from '@nestjs/common';
import { welcomeMail } from './job-kinds.js';

/** What a directory or a list may say of an employee. Never a role, a membership, or whether they are an employee at all. */
export interface EmployeeContent {
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  readonly language: 'fr' | 'en' | null;
}
export interface NewEmployee extends EmployeeContent {
  readonly email: string | null;
  readonly isActive: boolean;
  readonly welcomes: boolean;
}

export const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`.trim();

/** Accounts of employees, as they are made and ended by who is no person: in the transaction of what asks. */
@Injectable()
export class Employees {
  constructor(
    private readonly accounts: Accounts,
    private readonly jobs: Jobs,
  ) {}

  /**
   * A new employee, or the one who was imported without an account and waits under this address. An address that any other account has
   * stays with that; the new account has none then, and nothing in the answer tells.
   */
  async make(tx: SystemTransaction, one: NewEmployee): Promise<string> {
    const { givenName, familyName, title, department, site, phone, language, email } = one;
    const name = nameOf(one);
    const status = one.isActive ? 'ACTIVE' : 'SUSPENDED';
    const [claimed] = await tx.query(sql<{ id: string }>`
      update persons set status = ${status}, given_name = ${givenName}, family_name = ${familyName}, name = ${name},
        title = coalesce(${title}, title), department = coalesce(${department}, department), site = coalesce(${site}, site),
        phone = coalesce(${phone}, phone), language = coalesce(${language}, language), joined_at = coalesce(joined_at, app_now())
      where email = ${email}::text and kind = 'EMPLOYEE' and status in ('PLACEHOLDER', 'INVITED') returning id`);
    const [made] = claimed
      ? [claimed]
      : await tx.query(sql<{ id: string }>`
        insert into persons (id, kind, status, given_name, family_name, name, email, title, department, site, phone, language, joined_at)
        values (${newId()}, 'EMPLOYEE', ${status}, ${givenName}, ${familyName}, ${name},
          (select free.email from (select ${email}::text as email) free where not exists (select from persons p where p.email = free.email)),
          ${title}, ${department}, ${site}, ${phone}, ${language}, app_now()) returning id`);
    if (one.isActive && one.welcomes) await this.jobs.enqueue(tx, welcomeMail, { personId: made!.id });
    return made!.id;
  }

  async alter(tx: SystemTransaction, id: string, one: EmployeeContent): Promise<void> {
    await tx.query(sql`
      update persons set given_name = ${one.givenName}, family_name = ${one.familyName}, name = ${nameOf(one)}, title = ${one.title},
        department = ${one.department}, site = ${one.site}, phone = ${one.phone}, language = ${one.language} where id = ${id}`);
  }

  /**
   * Ends what an account can do, as a suspension by hand does, and besides every link that was sent to it or by it: none opens again when
   * the account does. What its person wrote stays, and so do memberships.
   */
  async end(tx: SystemTransaction, id: string): Promise<void> {
    await this.accounts.suspendIn(tx, null, id);
    await tx.query(sql`
      with links as (update one_time_tokens set used_at = app_now() where person_id = ${id} and used_at is null)
      update invitations i set withdrawn_at = app_now() from persons p
      where p.id = ${id} and (i.email = p.email or i.invited_by = p.id)
        and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null`);
  }

  /** Signed out, with the memberships that are still there. */
  async letIn(tx: SystemTransaction, id: string, welcomes: boolean): Promise<void> {
    await this.accounts.reactivateIn(tx, null, id);
    if (welcomes) await this.jobs.enqueue(tx, welcomeMail, { personId: id });
  }
}
