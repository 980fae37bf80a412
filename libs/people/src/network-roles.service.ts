import { Jobs } from '#jobs';
import { type Actor, DomainError, type NetworkRole, can, forbidden, mightEver, notFound } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { networkRoleMail } from './job-kinds.js';
import {
  type GrantRow,
  appoint,
  grantByKey,
  grantOf,
  grants,
  isSeen,
  ownerCount,
  withdraw,
} from './network-role.query.js';

/** Who holds which duty of the network. Owners give and take them; the database does it, one after the other. */
@Injectable()
export class NetworkRoles {
  constructor(
    private readonly records: Records,
    private readonly jobs: Jobs,
  ) {}

  list(actor: Actor, page: { after: readonly string[] | null; limit: number }): Promise<GrantRow[]> {
    return this.records.query(actor, grants(actor, page.after, page.limit));
  }

  async get(actor: Actor, id: string): Promise<GrantRow> {
    const [row] = await this.records.query(actor, grantByKey(actor, id));
    if (!row) throw notFound();
    return row;
  }

  async ownerCount(actor: Actor): Promise<number> {
    const [row] = await this.records.query(actor, ownerCount(actor));
    return row!.count;
  }

  /** To an employee who may act, never to oneself. The person is told. */
  async appoint(actor: Actor, personId: string, role: NetworkRole): Promise<GrantRow> {
    if (!mightEver(actor, 'appoint', 'Network')) throw forbidden();
    return this.records.write(actor, async () => {
      const [person] = await this.records.query(actor, isSeen(actor, personId));
      if (!person) throw notFound();
      const [done] = await this.records.query(actor, appoint(personId, role));
      if (done!.outcome !== 'DONE') throw new DomainError(done!.outcome, ['personId']);
      await this.jobs.enqueue(actor, networkRoleMail, { personId, role, isGiven: true, byId: actor.personId });
      const [row] = await this.records.query(actor, grantOf(actor, personId, role));
      return row!;
    });
  }

  /** One's own too, but never the last owner's. Who loses it is told. */
  async withdraw(actor: Actor, grantId: string): Promise<void> {
    await this.records.write(actor, async () => {
      const grant = await this.get(actor, grantId);
      if (!can(actor, 'withdraw', 'NetworkRoleGrant', grant)) throw forbidden();
      const [done] = await this.records.query(actor, withdraw(grantId));
      if (done!.outcome !== 'DONE') throw new DomainError(done!.outcome);
      const { personId, role } = grant;
      if (personId !== actor.personId)
        await this.jobs.enqueue(actor, networkRoleMail, { personId, role, isGiven: false, byId: actor.personId });
    });
  }
}
