import type { ClientBase } from 'pg';
import { importedId, sourceIdOf } from '../source-id.js';
import type { Warnings } from '../warnings.js';
import type { ImportSource, World, WorldGroup, WorldMembership } from '../world.js';
import { Ids } from './known.js';
import type { LoadedPeople } from './people.js';
import type { TableWriter } from './table-writer.js';

export interface LoadedGroups {
  readonly ids: Ids;
  readonly addedMemberships: number;
  readonly added: number;
}

/** Whoever has ever been in a group is not put back by an import: they may have left, or been removed. */
const WAS_THERE = `exists (select from memberships m where m.group_id = row.group_id and m.person_id = row.person_id
  and (m.valid_to is null or row.valid_to is null or m.id = row.id))`;

export async function loadGroups(
  client: ClientBase,
  writer: TableWriter,
  world: World,
  source: ImportSource,
  partners: Ids,
  people: LoadedPeople,
  warnings: Warnings,
): Promise<LoadedGroups> {
  const ids = await Ids.of(
    client,
    source,
    'groups',
    world.groups.map(({ key, createdAt }) => ({ key, at: createdAt })),
  );
  const fresh = world.groups.filter(ids.isNew);
  const added = await writer.insert(
    'groups',
    fresh.map((group) => groupRow(group, source, ids, people)),
  );
  await writer.insert(
    'group_partners',
    fresh.flatMap(({ key, createdAt, partnerKeys }) =>
      (partnerKeys ?? []).map((partner) => ({
        group_id: ids.get(key),
        partner_id: partners.get(partner),
        since: createdAt,
      })),
    ),
  );

  const admitting = new Set(world.groups.filter(({ externalsAllowed }) => externalsAllowed).map(({ key }) => key));
  const memberships = world.memberships.filter((membership) => {
    const mayEnter =
      people.get(membership.personKey).kind !== 'EXTERNAL' || membership.endedAt || admitting.has(membership.groupKey);
    if (!mayEnter) warnings.add('MEMBERSHIP_OF_EXTERNAL', people.get(membership.personKey).name);
    return mayEnter;
  });
  const addedMemberships = await writer.insert(
    'memberships',
    memberships.map((membership) => membershipRow(membership, source, ids, people)),
    WAS_THERE,
  );
  await subscribe(client, memberships, ids, people);
  return { ids, added, addedMemberships };
}

function groupRow(group: WorldGroup, source: ImportSource, ids: Ids, people: LoadedPeople) {
  return {
    id: ids.get(group.key),
    source_id: sourceIdOf(source, group.key),
    kind: 'GROUP',
    name: group.name,
    purpose: group.purpose,
    rules: group.rules ?? [],
    visibility: group.visibility,
    join_policy: group.joinPolicy,
    join_question: group.joinQuestion ?? null,
    externals_allowed: group.externalsAllowed,
    walled: group.walled ?? (group.partnerKeys ?? []).length > 1,
    created_by: people.id(group.createdByKey),
    created_at: group.createdAt,
    archived_at: group.archivedAt ?? null,
    member_count: 0,
    external_count: 0,
  };
}

function membershipRow(membership: WorldMembership, source: ImportSource, ids: Ids, people: LoadedPeople) {
  const { groupKey, personKey, since, endedAt } = membership;
  const isManaging = membership.role === 'MANAGER' || membership.role === 'MODERATOR';
  const isExternal = people.get(personKey).kind !== 'EMPLOYEE';
  return {
    id: importedId(source, `${groupKey}/${personKey}`, since),
    group_id: ids.get(groupKey),
    person_id: people.id(personKey),
    role: isManaging && isExternal ? 'CONTRIBUTOR' : membership.role,
    state: membership.state,
    since,
    history_from: membership.historyFrom ?? (isExternal ? since : null),
    invited_by: people.optionalId(membership.invitedByKey),
    answer: membership.answer ?? null,
    valid_from: since,
    valid_to: endedAt ?? null,
    end_reason: endedAt ? 'LEFT' : null,
  };
}

/** What was imported counts as read, unless the source says how far somebody had come. */
async function subscribe(
  client: ClientBase,
  memberships: readonly WorldMembership[],
  ids: Ids,
  people: LoadedPeople,
): Promise<void> {
  const rows = memberships
    .filter(({ state, endedAt }) => state === 'ACTIVE' && !endedAt)
    .map(({ groupKey, personKey, readThrough }) => ({
      group_id: ids.get(groupKey),
      person_id: people.id(personKey),
      read_through: readThrough ?? null,
    }));
  await client.query(
    `insert into subscriptions (group_id, person_id, read_through)
     select s.group_id, s.person_id, coalesce(s.read_through, app_now()) from jsonb_populate_recordset(null::subscriptions, $1::jsonb) s
     join memberships m on m.group_id = s.group_id and m.person_id = s.person_id and m.valid_to is null and m.state = 'ACTIVE'
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
