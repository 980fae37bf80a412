import { type Actor, membershipFacts } from '#permissions';
import type { BylineRow } from '#people';
import { Injectable } from '@nestjs/common';
import { GroupLoaders } from './group-loaders.js';
import type { Group } from './group.entity.js';
import { Groups } from './groups.service.js';

export interface GroupTask {
  readonly kind: 'JOIN_REQUESTS' | 'GROUP_INVITATION';
  readonly group: Group;
  /** Who invites. */
  readonly person: BylineRow | null;
  readonly count: number;
}

/** What waits for the viewer in groups: invitations to answer, then requests to decide, each in the order in which the groups were made. */
@Injectable()
export class Todo {
  constructor(
    private readonly groups: Groups,
    private readonly loaders: GroupLoaders,
  ) {}

  async inGroups(actor: Actor): Promise<GroupTask[]> {
    const { invitedTo, moderates } = membershipFacts(actor);
    if (invitedTo.length + moderates.length === 0) return [];
    // Memberships come in no order, and must not tell by theirs what else there is.
    const ids = [...invitedTo.toSorted(), ...moderates.toSorted()];
    const rows = (await this.groups.byKeys(actor, ids)).filter((row) => row !== null);
    const tasks = await Promise.all(
      rows.map((group) => (invitedTo.includes(group.id) ? this.invitation(actor, group) : this.requests(actor, group))),
    );
    return tasks.filter(({ count }) => count > 0);
  }

  private async invitation(actor: Actor, group: Group): Promise<GroupTask> {
    const own = await this.loaders.ownMembership(actor, group.id);
    return { kind: 'GROUP_INVITATION', group, person: own?.invitedBy ?? null, count: 1 };
  }

  private async requests(actor: Actor, group: Group): Promise<GroupTask> {
    return {
      kind: 'JOIN_REQUESTS',
      group,
      person: null,
      count: group.archivedAt ? 0 : await this.loaders.waitingRequests(actor, group.id),
    };
  }
}
