import { type Actor, type Catalogue, DomainError, type MembershipRole, can, notFound, refusal } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { PartnerOrganisation } from '#people';
import { removeExternals } from './externals-removal.query.js';
import { Group } from './group.entity.js';
import {
  type ListedMembershipRow,
  type MemberFilter,
  type MemberPage,
  type MembershipRow,
  memberCount,
  membersSorted,
  membershipByKey,
} from './member.query.js';
import { endsOf, keepMember } from './member-review.query.js';
import { type Ending, endMembership, oneAtATime, openMembership } from './membership-change.query.js';

/** The memberships of others: who is listed, and what managers and moderators do to them. */
@Injectable()
export class Members {
  constructor(private readonly records: Records) {}

  /** Of a group that the viewer may know of; its row is put into each. */
  async list(actor: Actor, group: Group, page: Omit<MemberPage, 'groupId'>): Promise<ListedMembershipRow[]> {
    const rows = await this.records.query(actor, membersSorted(actor, { ...page, ...foundIn(group, page) }));
    for (const row of rows) row.group = group;
    return rows;
  }

  /** How many of them the viewer may list. */
  async count(actor: Actor, group: Group, filter: Omit<MemberFilter, 'groupId'>): Promise<number> {
    const [row] = await this.records.query(actor, memberCount(actor, { ...filter, ...foundIn(group, filter) }));
    return row!.count;
  }

  /** Throws what an act on a membership of this group would throw for the group's sake. */
  async mayKnowOf(actor: Actor, groupId: string): Promise<void> {
    await this.records.load(actor, 'discover', Group, groupId);
  }

  /** A request becomes a membership. */
  async acceptRequest(actor: Actor, groupId: string, membershipId: string): Promise<void> {
    await this.decide(actor, groupId, membershipId, ({ personId, person }) =>
      openMembership(actor, {
        action: 'group.requestAccept',
        groupId,
        personId,
        kind: person.kind,
        role: null,
        state: 'ACTIVE',
        because: 'ANSWERED',
        closes: ['REQUESTED'],
        found: null,
        needsOne: true,
      }),
    );
  }

  async declineRequest(actor: Actor, groupId: string, membershipId: string): Promise<void> {
    await this.decide(actor, groupId, membershipId, (row) =>
      endMembership(actor, { ...ending(row), action: 'group.requestDecline', because: 'DECLINED' }),
    );
  }

  /** The last manager stays one; an external is reader or contributor, never more. */
  async changeRole(actor: Actor, groupId: string, membershipId: string, role: MembershipRole): Promise<void> {
    await this.act(actor, 'changeRole', groupId, membershipId, (row) => {
      if (row.person.kind !== 'EMPLOYEE' && role !== 'READER' && role !== 'CONTRIBUTOR')
        throw new DomainError('ROLE_FOR_EMPLOYEES', ['role']);
      if (row.role === role) return null;
      return {
        ...ending(row),
        action: 'group.memberRoleChange',
        because: 'ROLE_CHANGED',
        next: { role, state: 'ACTIVE' },
      };
    });
  }

  /** Ends a membership, or takes an invitation back. */
  async remove(actor: Actor, groupId: string, membershipId: string): Promise<void> {
    await this.act(actor, 'remove', groupId, membershipId, (row) => ({
      ...ending(row),
      action: 'group.memberRemove',
      because: 'REMOVED',
    }));
  }

  async ban(actor: Actor, groupId: string, membershipId: string): Promise<void> {
    await this.act(actor, 'ban', groupId, membershipId, (row) => ({
      ...ending(row),
      action: 'group.memberBan',
      because: 'BANNED',
      next: { role: 'READER', state: 'BANNED' },
    }));
  }

  /** Whoever comes back afterwards is a new member. */
  async unban(actor: Actor, groupId: string, membershipId: string): Promise<void> {
    await this.act(actor, 'unban', groupId, membershipId, (row) => ({
      ...ending(row),
      action: 'group.memberUnban',
      because: 'UNBANNED',
    }));
  }

  /**
   * Says of an external that they are still needed. With `until`, a membership that was to end before the person's access goes
   * on until then; one that ends with the access anyway has no end of its own to move.
   */
  async keep(actor: Actor, groupId: string, membershipId: string, until: Date | null): Promise<void> {
    await this.records.write(actor, async () => {
      await this.findFor(actor, 'review', groupId, membershipId);
      const [ends] = await this.records.query(actor, endsOf(membershipId));
      const later = ends?.here ? until : null;
      if (later && later <= ends!.here!) throw new DomainError('ACCESS_NOT_LATER', ['until']);
      if (later && ends!.everywhere && later > ends!.everywhere)
        throw new DomainError('MEMBERSHIP_BEYOND_ACCESS', ['until']);
      const [kept] = await this.records.query(actor, keepMember(actor, { groupId, membershipId, until: later }));
      if (!kept) throw notFound();
    });
  }

  /** All externals of a group, or those of one organisation; how many were members. */
  async removeExternals(actor: Actor, groupId: string, partnerId: string | null): Promise<number> {
    return this.records.write(actor, async () => {
      await this.records.load(actor, 'changeSettings', Group, groupId);
      if (partnerId !== null) await this.records.load(actor, 'see', PartnerOrganisation, partnerId);
      const [done] = await this.records.query(actor, removeExternals(actor, groupId, partnerId));
      return done!.count;
    });
  }

  private async decide(
    actor: Actor,
    groupId: string,
    membershipId: string,
    change: (row: MembershipRow) => ReturnType<typeof endMembership> | ReturnType<typeof openMembership>,
  ): Promise<void> {
    await this.records.write(actor, async () => {
      await this.records.query(actor, oneAtATime(groupId));
      await this.records.load(actor, 'decideRequests', Group, groupId);
      const row = await this.find(actor, groupId, membershipId);
      if (row?.state !== 'REQUESTED') throw new DomainError('REQUEST_GONE', ['membershipId']);
      const [done] = await this.records.query(actor, change(row) as ReturnType<typeof endMembership>);
      if (!done) throw new DomainError('REQUEST_GONE', ['membershipId']);
    });
  }

  private async act(
    actor: Actor,
    action: Exclude<Catalogue['Membership'], 'list'>,
    groupId: string,
    membershipId: string,
    plan: (row: MembershipRow) => Ending | null,
  ): Promise<void> {
    await this.records.write(actor, async () => {
      const row = await this.findFor(actor, action, groupId, membershipId);
      const planned = plan(row);
      if (!planned) return;
      const [ended] = await this.records.query(actor, endMembership(actor, planned));
      if (!ended) throw new DomainError('GROUP_LAST_MANAGER');
    });
  }

  /** The membership, if this may be done to it. */
  private async findFor(
    actor: Actor,
    action: Exclude<Catalogue['Membership'], 'list'>,
    groupId: string,
    membershipId: string,
  ): Promise<MembershipRow> {
    const group = await this.records.load(actor, 'discover', Group, groupId);
    const row = await this.find(actor, groupId, membershipId);
    if (!row) throw notFound();
    row.group = group;
    if (!can(actor, action, 'Membership', row)) throw new DomainError(refusal(actor, action, 'Membership', row));
    return row;
  }

  private async find(actor: Actor, groupId: string, membershipId: string): Promise<MembershipRow | null> {
    const [row] = await this.records.query(actor, membershipByKey(actor, groupId, membershipId));
    return row ?? null;
  }
}

const foundIn = (group: Group, { search }: { search?: string | null }) => ({
  groupId: group.id,
  search: search?.trim().slice(0, 100),
});

const ending = (row: MembershipRow): Omit<Ending, 'action' | 'because'> => ({
  groupId: row.groupId,
  membershipId: row.id,
  personId: row.personId,
  kind: row.person.kind,
  role: row.role,
  state: row.state,
});
