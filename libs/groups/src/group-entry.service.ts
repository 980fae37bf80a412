import { translate } from '#i18n';
import { DomainError, type MembershipState, type PersonKind } from '#permissions';
import { type SystemTransaction, newId, sql } from '#persistence';
import type { Entry, FirstGroup, GroupEntry } from '#people';
import { Injectable } from '@nestjs/common';
import { insertGroup } from './group-change.query.js';
import { openMembership } from './membership-change.query.js';
import { PRESETS } from './presets.js';

/** What groups do when people arrive: they act for somebody who is nobody yet. */
@Injectable()
export class ArrivalInGroups implements GroupEntry {
  async enter(
    tx: SystemTransaction,
    { personId, groupId, role, invitedBy, historyFrom, accessUntil }: Entry,
  ): Promise<void> {
    const [person] = await tx.query(sql<{
      kind: PersonKind;
      state: MembershipState | null;
      since: Date | null;
      isSame: boolean;
    }>`
      select p.kind, m.state, case when a.state = 'ACTIVE' then m.history_from end as since,
        m.state = 'ACTIVE' and p.kind = 'EMPLOYEE' as "isSame"
      from persons p left join memberships m on m.person_id = p.id and m.group_id = ${groupId} and m.valid_to is null
        left join app_memberships(p.id) a on a.group_id = m.group_id
      where p.id = ${personId}`);
    if (!person || person.state === 'BANNED') throw new DomainError('INVITATION_INVALID', ['token']);
    if (person.isSame) return;
    const granted = { invitedBy, accessUntil, historyFrom: earliest(historyFrom, person.since) };
    const [opened] = await tx.query(
      openMembership(
        { personId },
        {
          action: 'group.invitationAccept',
          groupId,
          personId,
          kind: person.kind,
          role,
          state: 'ACTIVE',
          because: 'ANSWERED',
          closes: ['ACTIVE', 'INVITED', 'REQUESTED'],
          found: null,
          needsOne: false,
          granted,
        },
      ),
    );
    if (!opened) throw new DomainError('INVITATION_INVALID', ['token']); // banned meanwhile
  }

  async createFirst(tx: SystemTransaction, { ownerId, preset: key, name, language }: FirstGroup): Promise<string> {
    const preset = PRESETS.find((known) => known.key === key);
    if (!preset) throw new DomainError('PRESET_UNKNOWN', ['groupPreset']);
    const { visibility, joinPolicy, externalsAllowed, walled } = preset;
    const id = newId();
    await tx.query(
      insertGroup(
        { personId: ownerId },
        {
          id,
          name: name?.trim() || translate(`PRESET_${key}_NAME`, language),
          purpose: translate(`PRESET_${key}_PURPOSE`, language),
          rules: [],
          visibility,
          joinPolicy,
          joinQuestion: null,
          externalsAllowed,
          walled,
          imageId: null,
        },
      ),
    );
    return id;
  }
}

/** Whoever is a member and accepts a further invitation keeps what they read. */
const earliest = (granted: Date | null, known: Date | null): Date | null =>
  known && (!granted || known < granted) ? known : granted;
