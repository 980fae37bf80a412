import { loaderFor } from '#graphql';
import type { Actor } from '#permissions';
import { Records, type Statement } from '#persistence';
import type { BylineRow, PartnerRow } from '#people';
import { Injectable } from '@nestjs/common';
import { type ElectionRow, electionsOf, orphansAmong } from './election.query.js';
import { type OwnMembership, managersOf, ownMemberships } from './member.query.js';
import {
  type PartnerShareRow,
  type SeenMembers,
  employeeCount,
  namedPartners,
  partnerShares,
  seenMembers,
} from './readership.query.js';
import { type WideningRow, wideningsOf } from './widening.query.js';

/** What stands beside groups in a list: each kind in one statement for all of them. */
@Injectable()
export class GroupLoaders {
  constructor(private readonly records: Records) {}

  managers(actor: Actor, groupId: string): Promise<BylineRow[]> {
    return this.many(actor, 'groups.managers', groupId, managersOf).then((rows) => rows.map(({ byline }) => byline));
  }

  /** Null where the viewer is nothing that they are told of. */
  async ownMembership(actor: Actor, groupId: string): Promise<OwnMembership | null> {
    if (!actor.memberships.some((known) => known.groupId === groupId)) return null;
    const [own] = await this.many(actor, 'groups.own', groupId, ownMemberships);
    return own ?? null;
  }

  async seenMembers(actor: Actor, groupId: string): Promise<SeenMembers> {
    const [seen] = await this.many(actor, 'groups.seen', groupId, seenMembers);
    return seen ?? { groupId, total: 0, employees: 0, externals: 0, colleagues: 0 };
  }

  partnerShares(actor: Actor, groupId: string): Promise<PartnerShareRow[]> {
    return this.many(actor, 'groups.shares', groupId, partnerShares);
  }

  partners(actor: Actor, groupId: string): Promise<PartnerRow[]> {
    return this.many(actor, 'groups.partners', groupId, namedPartners).then((rows) =>
      rows.map(({ partner }) => partner),
    );
  }
  /** Null where there is none that the viewer may know of. */
  async widening(actor: Actor, groupId: string): Promise<WideningRow | null> {
    const [open] = await this.many(actor, 'groups.widening', groupId, wideningsOf);
    return open ?? null;
  }

  /** Null where there is none. */
  async election(actor: Actor, groupId: string): Promise<ElectionRow | null> {
    const [open] = await this.many(actor, 'groups.election', groupId, electionsOf);
    return open ?? null;
  }

  async lacksManager(actor: Actor, groupId: string): Promise<boolean> {
    return (await this.many(actor, 'groups.orphans', groupId, orphansAmong)).length > 0;
  }

  async employeeCount(actor: Actor): Promise<number> {
    const loader = loaderFor(actor, 'groups.employees', async (keys) => {
      const [{ count }] = (await this.records.query(actor, employeeCount())) as [{ count: number }];
      return keys.map(() => count);
    });
    return loader.load('all');
  }

  private many<Row extends { readonly groupId: string }>(
    actor: Actor,
    name: string,
    groupId: string,
    statement: (actor: Actor, groupIds: readonly string[]) => Statement<Row>,
  ): Promise<Row[]> {
    return loaderFor<string, Row[]>(actor, name, async (groupIds) => {
      const rows = await this.records.query(actor, statement(actor, groupIds));
      const byGroup = Map.groupBy(rows, (row) => row.groupId);
      return groupIds.map((id) => byGroup.get(id) ?? []);
    }).load(groupId);
  }
}
