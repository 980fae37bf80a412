import { type Actor, DomainError } from '#permissions';
import { Records, sql } from '#persistence';
import { optionalText } from '#people';
import { Injectable } from '@nestjs/common';
import { withMembership } from './fresh-actor.js';
import { Group } from './group.entity.js';
import { type Ending, type Opening, endMembership, openMembership } from './membership-change.query.js';

const ANSWER_MOST = 1000;
/** What they were asked or asked before is replaced; who is in or was banned meanwhile stays so. */
const OF_WHOEVER_COMES = { closes: ['INVITED', 'REQUESTED'], needsOne: false } as const;

/** One's own coming and going. Each act returns the actor as of then. */
@Injectable()
export class Memberships {
  constructor(private readonly records: Records) {}

  /** Where the policy is OPEN. */
  async join(actor: Actor, groupId: string): Promise<Actor> {
    return this.open(actor, 'join', groupId, () => ({
      action: 'group.join',
      role: 'CONTRIBUTOR',
      state: 'ACTIVE',
      because: 'REPLACED',
      ...OF_WHOEVER_COMES,
    }));
  }

  /** Where the policy is ON_REQUEST; a group's question wants an answer. */
  async request(actor: Actor, groupId: string, answer: string | null): Promise<Actor> {
    const text = optionalText(answer, { field: 'answer', most: ANSWER_MOST });
    return this.open(actor, 'request', groupId, (group) => {
      if (group.joinQuestion && !text) throw new DomainError('ANSWER_REQUIRED', ['answer']);
      return {
        action: 'group.request',
        role: 'CONTRIBUTOR',
        state: 'REQUESTED',
        because: 'REPLACED',
        ...OF_WHOEVER_COMES,
        answer: text,
      };
    });
  }

  async withdrawRequest(actor: Actor, groupId: string): Promise<Actor> {
    return this.close(actor, 'withdrawRequest', groupId, 'group.requestWithdraw', 'WITHDRAWN');
  }

  async acceptInvitation(actor: Actor, groupId: string): Promise<Actor> {
    return this.open(actor, 'answerInvitation', groupId, () => ({
      action: 'group.invitationAccept',
      role: null,
      state: 'ACTIVE',
      because: 'ANSWERED',
      closes: ['INVITED'],
      needsOne: true,
    }));
  }

  async declineInvitation(actor: Actor, groupId: string): Promise<Actor> {
    return this.close(actor, 'answerInvitation', groupId, 'group.invitationDecline', 'DECLINED');
  }

  /** The last manager can't. */
  async leave(actor: Actor, groupId: string): Promise<Actor> {
    return this.close(actor, 'leave', groupId, 'group.leave', 'LEFT');
  }

  /** Everything up to this instant counts as read; a later mark is never moved back. */
  async markRead(actor: Actor, groupId: string, through: Date): Promise<void> {
    await this.records.write(actor, async () => {
      await this.records.load(actor, 'leave', Group, groupId); // what every member may, and nobody else
      await this.records.query(
        actor,
        sql`insert into subscriptions (person_id, group_id, read_through) values (${actor.personId}, ${groupId}, least(${through}::timestamptz + interval '999 microseconds', app_now()))
            on conflict (person_id, group_id) do update set read_through = greatest(subscriptions.read_through, excluded.read_through)`,
      );
    });
  }

  private async open(
    actor: Actor,
    action: 'join' | 'request' | 'answerInvitation',
    groupId: string,
    opening: (
      group: Group,
    ) => Pick<Opening, 'action' | 'role' | 'state' | 'because' | 'closes' | 'needsOne' | 'answer'>,
  ): Promise<Actor> {
    return this.records.write(actor, async () => {
      const group = await this.records.load(actor, action, Group, groupId);
      const [opened] = await this.records.query(
        actor,
        openMembership(actor, { groupId, personId: actor.personId, kind: actor.kind, found: group, ...opening(group) }),
      );
      if (!opened) throw new DomainError('GROUP_CHANGED');
      const { role, state, historyFrom } = opened;
      return withMembership(actor, groupId, {
        groupId,
        role,
        state,
        historyFrom,
        walled: group.walled,
        wallsDownAt: null,
        deleted: false,
      });
    });
  }

  private async close(
    actor: Actor,
    action: 'leave' | 'answerInvitation' | 'withdrawRequest',
    groupId: string,
    auditAction: string,
    because: Ending['because'],
  ): Promise<Actor> {
    await this.records.write(actor, async () => {
      await this.records.load(actor, action, Group, groupId);
      const { role, state } = actor.memberships.find((membership) => membership.groupId === groupId)!;
      const [ended] = await this.records.query(
        actor,
        endMembership(actor, {
          action: auditAction,
          groupId,
          membershipId: null,
          personId: actor.personId,
          kind: actor.kind,
          role,
          state,
          because,
        }),
      );
      if (!ended) throw new DomainError('GROUP_LAST_MANAGER');
    });
    return withMembership(actor, groupId, null);
  }
}
