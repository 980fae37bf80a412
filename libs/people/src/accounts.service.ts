import { Jobs } from '#jobs';
import { type Actor, type Catalogue, DomainError, can, notFound, refusal } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type AccountFilter,
  type AccountPage,
  type AccountRow,
  type ListedAccountRow,
  accountByKey,
  accountCount,
  accountToChange,
  accounts,
  reactivate,
  suspend,
} from './account.query.js';
import { resetMail, sponsorMail } from './job-kinds.js';
import { Sessions } from './sessions.service.js';
import { recordBySystem } from './system-audit.js';

/** The database keeps the network's last owner (`app_keep_an_owner`). */
export const LAST_OWNER = 'EN002';

/** Accounts, for administrators. Sessions and credentials are read by the system's role: the viewers' has no right to them. */
@Injectable()
export class Accounts {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly jobs: Jobs,
    private readonly sessions: Sessions,
  ) {}

  list(actor: Actor, page: AccountPage): Promise<ListedAccountRow[]> {
    return this.database.queryWithoutViewer(accounts(actor, page));
  }

  async count(actor: Actor, filter: AccountFilter): Promise<number> {
    const [row] = await this.database.queryWithoutViewer(accountCount(actor, filter));
    return row!.count;
  }

  async get(actor: Actor, id: string): Promise<AccountRow> {
    const [row] = await this.database.queryWithoutViewer(accountByKey(actor, id));
    if (!row) throw notFound();
    return row;
  }

  /** Ends every session at once; the person's externals get another sponsor, who is told as they are, or are suspended too. */
  suspend(actor: Actor, id: string): Promise<AccountRow> {
    return this.change(actor, 'suspend', id, async (tx, account) => {
      await this.suspendIn(tx, actor.personId, id);
      return { ...account, status: 'SUSPENDED', sessionCount: 0 };
    });
  }

  /** In the transaction of who asks; `byId` is null where nobody did, but a directory. Refused by the database for the last owner. */
  async suspendIn(tx: SystemTransaction, byId: string | null, id: string): Promise<void> {
    for (const { id: personId, successor } of await tx.query(suspend(byId, id)))
      if (successor)
        for (const to of ['NEW', 'EXTERNAL'] as const)
          await this.jobs.enqueue(tx, sponsorMail, { personId, sponsorId: successor, formerId: id, to });
  }

  async reactivateIn(tx: SystemTransaction, byId: string | null, id: string): Promise<void> {
    await tx.query(reactivate(byId, id));
  }

  /** As before the suspension: the memberships are the same, the sessions are gone. */
  reactivate(actor: Actor, id: string): Promise<AccountRow> {
    return this.change(actor, 'reactivate', id, async (tx, account) => {
      await tx.query(reactivate(actor.personId, id));
      return { ...account, status: 'ACTIVE' };
    });
  }

  /** Mails a link to the person, and to nobody else; an administrator never sees or chooses a password. */
  sendReset(actor: Actor, id: string): Promise<AccountRow> {
    return this.change(actor, 'sendReset', id, async (tx, account) => {
      await this.jobs.enqueue(tx, resetMail, { email: account.email!, isByAdmin: true });
      await recordBySystem(tx, { actorId: actor.personId, action: 'account.sendReset', targetId: id });
      return account;
    });
  }

  /**
   * For who lost their second factor: the link goes to the person alone, and only whoever uses it, choosing a new password, is without
   * factors then. An administrator takes nothing away by it, and never gets in.
   */
  sendFactorsReset(actor: Actor, id: string): Promise<AccountRow> {
    return this.change(actor, 'sendFactorsReset', id, async (tx, account) => {
      await this.jobs.enqueue(tx, resetMail, { email: account.email!, isByAdmin: true, resetsFactors: true });
      await recordBySystem(tx, { actorId: actor.personId, action: 'account.sendFactorsReset', targetId: id });
      return account;
    });
  }

  /** Ends every session of the account; its person may sign in again. */
  endSessions(actor: Actor, id: string): Promise<AccountRow> {
    return this.change(actor, 'endSessions', id, async (tx, account) => {
      await this.sessions.endAll(tx, id, { except: id === actor.personId ? actor.sessionId : null });
      await recordBySystem(tx, { actorId: actor.personId, action: 'account.endSessions', targetId: id });
      return { ...account, sessionCount: id === actor.personId ? 1 : 0 };
    });
  }

  private change(
    actor: Actor,
    action: Exclude<Catalogue['Account'], 'administer'>,
    id: string,
    act: (tx: SystemTransaction, account: AccountRow) => Promise<AccountRow>,
  ): Promise<AccountRow> {
    const done = this.database.writeWithoutViewer(async (tx) => {
      const [account] = await tx.query(accountToChange(actor, id));
      if (!account) throw notFound();
      if (!can(actor, action, 'Account', account)) throw new DomainError(refusal(actor, action, 'Account', account));
      return act(tx, account);
    });
    return done.catch((error: { code?: string }) => {
      throw error.code === LAST_OWNER ? new DomainError('LAST_OWNER') : error;
    });
  }
}
