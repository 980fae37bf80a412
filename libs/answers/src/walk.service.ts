import { Groups } from '#groups';
import { type Actor, DomainError, can, notFound } from '#permissions';
import { Records, newId } from '#persistence';
import { Injectable } from '@nestjs/common';
import {
  type Impact,
  type NewWalk,
  beginWalk,
  endWalk,
  impactOf,
  knownPartner,
  partnerOfMember,
} from './walk.query.js';

export interface WalkAsked {
  readonly groupId: string;
  readonly personId: string | null;
  readonly partnerId: string | null;
  readonly historyFrom: Date | null;
}

/** Looks of managers at their own group as an external of it. Nobody acts as anybody: a walk only reads. */
@Injectable()
export class Walks {
  constructor(
    private readonly records: Records,
    private readonly groups: Groups,
  ) {}

  /** As a member, or as somebody of this organisation who would be invited. */
  begin(
    actor: Actor,
    { groupId, personId, partnerId, historyFrom }: WalkAsked,
  ): Promise<{ id: string; expiresAt: Date }> {
    return this.records.write(actor, async () => {
      const group = await this.groups.get(actor, groupId);
      if (!can(actor, 'explain', 'Group', group)) throw new DomainError('FORBIDDEN');
      if (!group.externalsAllowed) throw new DomainError('WALK_NEEDS_EXTERNALS');
      if ((personId === null) === (partnerId === null)) throw new DomainError('BAD_USER_INPUT', ['personId']);
      const [as] = await this.records.query(
        actor,
        personId ? partnerOfMember(actor, groupId, personId) : knownPartner(actor, partnerId!),
      );
      if (!as) throw notFound();
      const walk: NewWalk = { groupId, personId, partnerId: as.partnerId, historyFrom: personId ? null : historyFrom };
      const [begun] = await this.records.query(actor, beginWalk(actor, newId(), walk));
      return begun!;
    });
  }

  async end(actor: Actor, id: string): Promise<void> {
    const [ended] = await this.records.write(actor, () => this.records.query(actor, endWalk(actor, id)));
    if (!ended) throw notFound();
  }

  /** What the group opens to the external as whom the actor walks. */
  async impact(actor: Actor): Promise<Impact> {
    const [impact] = await this.records.query(actor, impactOf(actor, actor.walk!.groupId));
    return impact!;
  }
}
