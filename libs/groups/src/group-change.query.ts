import type { Actor, JoinPolicy, Visibility } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';
import { isUsable } from '#storage';
import { tellGroup, tellMembers, tellOfWalls, tellPerson } from './events.js';
import { type By, audit, watch } from './membership-change.query.js';

export interface NewGroup {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly rules: readonly string[];
  readonly visibility: Visibility;
  readonly joinPolicy: JoinPolicy;
  readonly joinQuestion: string | null;
  readonly externalsAllowed: boolean;
  readonly walled: boolean;
  readonly imageId: string | null;
}

/** The group and its first manager. */
export const insertGroup = (by: By, group: NewGroup): Statement<object> => sql`
  with made as (
    insert into groups (id, name, purpose, rules, visibility, join_policy, join_question, externals_allowed, walled, image_id, created_by, member_count)
    values (${group.id}, ${group.name}, ${group.purpose}, ${group.rules}, ${group.visibility}, ${group.joinPolicy}, ${group.joinQuestion},
      ${group.externalsAllowed}, ${group.walled}, ${group.imageId}, ${by.personId}, 1)),
  manager as (insert into memberships (group_id, person_id, role, state) values (${group.id}, ${by.personId}, 'MANAGER', 'ACTIVE')),
  watched as (${watch(by, by.personId, sql`select ${group.id}::uuid as group_id`)}),
  attached as (${attachImage(by, group.id, group.imageId)}),
  logged as (${audit(
    by,
    'group.create',
    group.id,
    sql`select ${group.id}::uuid, json_build_object('visibility', ${group.visibility}::text, 'joinPolicy',
    ${group.joinPolicy}::text, 'externalsAllowed', ${group.externalsAllowed}::boolean, 'walled', ${group.walled}::boolean)`,
  )})
  select ${tellPerson(by.personId)} as told`;

/** An image of one's own becomes the group's. */
export const attachImage = (by: By, groupId: string, imageId: string | null) => sql`
  update images set group_id = ${groupId}, attached_at = app_now()
  where id = ${imageId} and owner_id = ${by.personId} and purpose = 'GROUP' and attached_at is null`;

/** Whether the image is an upload of the viewer's own for a group, not used yet. */
export const ownImage = (actor: Actor, imageId: string): Statement<object> => sql`
  select i.id from images i where i.id = ${imageId} and i.owner_id = ${actor.personId} and i.purpose = 'GROUP' and ${raw(isUsable('i'))}`;

/** The organisations that a new group names: those of the keys that the viewer may see. */
export const insertPartners = (actor: Actor, groupId: string, partnerIds: readonly string[]): Statement<object> => sql`
  insert into group_partners (group_id, partner_id)
  select ${groupId}::uuid, o.id from partner_organisations o
  where o.id = any (${partnerIds}::uuid[]) and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}
  returning partner_id`;

export interface GroupTexts {
  readonly name: string;
  readonly purpose: string;
  readonly rules: readonly string[];
  readonly joinQuestion: string | null;
  readonly imageId: string | null;
}

/** What a group says of itself: nothing of it decides rights. */
export const updateTexts = (actor: Actor, groupId: string, texts: GroupTexts): Statement<object> => sql`
  with changed as (
    update groups set name = ${texts.name}, purpose = ${texts.purpose}, rules = ${texts.rules}, join_question = ${texts.joinQuestion},
      image_id = ${texts.imageId} where id = ${groupId}),
  attached as (${attachImage(actor, groupId, texts.imageId)}),
  logged as (${audit(actor, 'group.update', groupId, sql`select ${groupId}::uuid, '{}'::json`)})
  select ${tellGroup(groupId)} as told`;

/** Archived or deleted, or again not. */
export const updateState = (
  actor: Actor,
  action: string,
  groupId: string,
  change: 'ARCHIVE' | 'UNARCHIVE' | 'DELETE' | 'RESTORE',
): Statement<object> => sql`
  with changed as (update groups set ${CHANGES[change]}${change === 'DELETE' ? sql`, deleted_by = ${actor.personId}` : raw('')} where id = ${groupId}),
  logged as (${audit(actor, action, groupId, sql`select ${groupId}::uuid, '{}'::json`)})
  select ${tellGroup(groupId)} as told, ${tellMembers(groupId)} as told_members`;

const CHANGES = {
  ARCHIVE: raw('archived_at = app_now()'),
  UNARCHIVE: raw('archived_at = null'),
  DELETE: raw('deleted_at = app_now()'),
  RESTORE: raw('deleted_at = null, deleted_by = null'),
} as const;

export interface Narrowing {
  readonly visibility: Visibility;
  readonly joinPolicy: JoinPolicy;
  readonly externalsAllowed: boolean;
  readonly walled: boolean;
  /** Which of those who were asked, or asked, no longer fit. */
  readonly lapses: { readonly requests: boolean; readonly employees: boolean; readonly externals: boolean };
  readonly endsExternals: boolean;
  readonly leavesPublic: boolean;
  /** Nothing but walls that go up, of which the group's employees alone know. */
  readonly isWallsAlone: boolean;
}

/** Takes effect for all content and everybody at its commit. */
export const narrowGroup = (actor: Actor, groupId: string, to: Narrowing): Statement<object> => sql`
  with ended as (
    update memberships m set valid_to = app_now(), ended_by = ${actor.personId}, end_reason = 'NARROWED'
    from bylines b where b.id = m.person_id and m.group_id = ${groupId} and m.valid_to is null and (
      (m.state = 'REQUESTED' and ${to.lapses.requests}) or (m.state = 'INVITED' and b.kind = 'EMPLOYEE' and ${to.lapses.employees})
      or (m.state = 'INVITED' and b.kind <> 'EMPLOYEE' and ${to.lapses.externals})
      or (m.state = 'ACTIVE' and b.kind = 'EXTERNAL' and ${to.endsExternals}))
    returning m.person_id),
  mails as (
    update invitations i set withdrawn_at = app_now() where i.group_id = ${groupId} and i.accepted_at is null and i.declined_at is null
      and i.withdrawn_at is null and ((i.kind = 'EXTERNAL' and ${to.lapses.externals}) or (i.kind = 'EMPLOYEE' and ${to.lapses.employees}))),
  changed as (
    update groups g set visibility = ${to.visibility}, join_policy = ${to.joinPolicy}, externals_allowed = ${to.externalsAllowed}, walled = ${to.walled},
      left_public_at = case when ${to.leavesPublic} then app_now() else g.left_public_at end,
      member_count = g.member_count - case when ${to.endsExternals} then g.external_count else 0 end,
      external_count = case when ${to.endsExternals} then 0 else g.external_count end
    where g.id = ${groupId}),
  logged as (${audit(
    actor,
    'group.narrow',
    groupId,
    sql`select ${groupId}::uuid, json_build_object('visibility', ${to.visibility}::text, 'joinPolicy',
    ${to.joinPolicy}::text, 'externalsAllowed', ${to.externalsAllowed}::boolean, 'walled', ${to.walled}::boolean)`,
  )})
  select ${to.isWallsAlone ? tellOfWalls(groupId, raw('true')) : sql`${tellGroup(groupId)} as told, ${tellMembers(groupId)}`} as told_members, (select count(pg_notify('entrenous',
    json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', person_id)::text)) from ended) as told_ended`;
