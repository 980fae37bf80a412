import type { Actor, JoinPolicy, Visibility } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, type PartnerRow, bylineJson, bylineOf } from '#people';
import { tellOfWidening } from './events.js';
import type { Group } from './group.entity.js';
import { groupColumns } from './group.query.js';
import { audit } from './membership-change.query.js';
import type { WideningReply } from './widening-answer.entity.js';
import type { WideningState } from './widening.entity.js';

/** A proposal as its viewer sees it, with what decides rights on it. */
export interface WideningRow {
  readonly id: string;
  readonly groupId: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly reason: string;
  readonly effectiveAt: Date;
  readonly visibility: Visibility | null;
  readonly joinPolicy: JoinPolicy | null;
  readonly allowsExternals: boolean;
  readonly partnerId: string | null;
  readonly putsWallsUp: boolean;
  readonly takesWallsDown: boolean;
  readonly tellsExternals: boolean;
  readonly state: WideningState;
  readonly objectedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly proposer: BylineRow;
  readonly partner: PartnerRow | null;
  /** Without the proposer. */
  readonly agreedCount: number;
  readonly hasSecondManager: boolean;
  readonly viewerAnswer: WideningReply | null;
  readonly group: Group;
}

const columns = (actor: Actor) => sql`
  w.id, w.group_id as "groupId", w.proposed_by as "proposedBy", w.proposed_at as "proposedAt", w.reason, w.effective_at as "effectiveAt",
  w.visibility, w.join_policy as "joinPolicy", w.allows_externals as "allowsExternals", w.partner_id as "partnerId",
  w.puts_walls_up as "putsWallsUp", w.takes_walls_down as "takesWallsDown", w.tells_externals as "tellsExternals", w.state, w.objected_at as "objectedAt", w.approved_at as "approvedAt",
  ${bylineOf(actor, 'w.proposed_by')} as proposer,
  (select json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'domains', o.domains) from partner_organisations o where o.id = w.partner_id) as partner,
  (select count(*)::int from widening_answers n where n.widening_id = w.id and n.answer = 'AGREED') as "agreedCount",
  app_has_second_manager(w.group_id, w.proposed_by) as "hasSecondManager",
  (select n.answer from widening_answers n where n.widening_id = w.id and n.person_id = ${actor.personId}) as "viewerAnswer",
  (select row_to_json(x) from (select ${groupColumns('g')}) x) as "group"`;

/** The open proposals of these groups, as far as the viewer may know of them. */
export const wideningsOf = (actor: Actor, groupIds: readonly string[]): Statement<WideningRow> => sql<WideningRow>`
  select ${columns(actor)} from widenings w join groups g on g.id = w.group_id
  where w.group_id = any (${groupIds}::uuid[]) and w.state = 'OPEN' and ${accessible(actor, 'see', 'Widening', 'w', { group: 'g' })}`;

export const wideningByKey = (actor: Actor, id: string): Statement<WideningRow> => sql<WideningRow>`
  select ${columns(actor)} from widenings w join groups g on g.id = w.group_id
  where w.id = ${id} and ${accessible(actor, 'see', 'Widening', 'w', { group: 'g' })}`;

export interface ObjectionRow {
  readonly byline: BylineRow;
  readonly reason: string | null;
  readonly at: Date;
}
/** Who objects, and why: for the managers. */
export const objectionsTo = (actor: Actor, id: string): Statement<ObjectionRow> => sql<ObjectionRow>`
  select ${bylineJson(actor, 'b')} as byline, n.reason, n.at from widening_answers n
    join widenings w on w.id = n.widening_id join groups g on g.id = w.group_id join bylines b on b.id = n.person_id
  where n.widening_id = ${id} and n.answer = 'OBJECTED' and ${accessible(actor, 'cancel', 'Widening', 'w', { group: 'g' })}
  order by n.at, n.person_id limit 200`;

/** What a proposal is measured against, besides the group itself. */
export interface WideningStanding {
  readonly hours: number;
  /** Of the organisation to come: null where the viewer sees none such. */
  readonly partner: { readonly isNamed: boolean; readonly others: number } | null;
}
export const wideningStanding = (
  actor: Actor,
  groupId: string,
  partnerId: string | null,
): Statement<WideningStanding> => sql<WideningStanding>`
  select n.widening_hours as hours, (select json_build_object(
      'isNamed', exists (select from group_partners p where p.group_id = ${groupId} and p.partner_id = o.id),
      'others', (select count(*) from group_partners p where p.group_id = ${groupId} and p.partner_id <> o.id))
    from partner_organisations o where o.id = ${partnerId}::uuid and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}) as partner
  from network n`;

export interface NewWidening {
  readonly id: string;
  readonly groupId: string;
  readonly reason: string;
  readonly effectiveAt: Date;
  readonly visibility: Visibility | null;
  readonly joinPolicy: JoinPolicy | null;
  readonly allowsExternals: boolean;
  readonly partnerId: string | null;
  readonly putsWallsUp: boolean;
  readonly takesWallsDown: boolean;
}

/** Who is outside could see it: externals of the group are told. */
const tellsExternals = ({ visibility, joinPolicy, takesWallsDown }: NewWidening): boolean =>
  visibility !== null || joinPolicy !== null || takesWallsDown;

/** No row when there is an open one already. */
export const insertWidening = (actor: Actor, w: NewWidening): Statement<{ id: string }> => sql<{ id: string }>`
  with proposed as (
    insert into widenings (id, group_id, proposed_by, reason, effective_at, visibility, join_policy, allows_externals, partner_id, puts_walls_up, takes_walls_down, tells_externals)
    values (${w.id}, ${w.groupId}, ${actor.personId}, ${w.reason}, ${w.effectiveAt}, ${w.visibility}, ${w.joinPolicy}, ${w.allowsExternals},
      ${w.partnerId}, ${w.putsWallsUp}, ${w.takesWallsDown}, ${tellsExternals(w)})
    on conflict (group_id) where state = 'OPEN' do nothing returning id),
  logged as (${audit(
    actor,
    'group.wideningPropose',
    w.groupId,
    sql`select id, json_strip_nulls(json_build_object('visibility', ${w.visibility}::text, 'joinPolicy', ${w.joinPolicy}::text,
      'externalsAllowed', nullif(${w.allowsExternals}::boolean, false), 'partnerId', ${w.partnerId}::uuid, 'walled', ${w.takesWallsDown ? false : w.putsWallsUp || null}::boolean,
      'effectiveAt', ${w.effectiveAt}::timestamptz)) from proposed`,
  )})
  select id, ${tellOfWidening(w.groupId, sql`${tellsExternals(w)}::boolean`)} as told from proposed`;

/** Still to be decided: before its date, or where a member objected. */
const isUndecided = raw(`w.state = 'OPEN' and (w.effective_at > app_now() or w.objected_at is not null)`);

/** No row when it is too late. `isDue`: it may take effect by this answer. */
export const agree = (actor: Actor, id: string, groupId: string): Statement<{ isDue: boolean }> => sql<{
  isDue: boolean;
}>`
  with answered as (
    insert into widening_answers as n (widening_id, person_id, answer)
    select w.id, ${actor.personId}::uuid, 'AGREED' from widenings w where w.id = ${id} and ${isUndecided}
    on conflict (widening_id, person_id) do update set answer = 'AGREED', reason = null, at = app_now() returning widening_id),
  logged as (${audit(actor, 'group.wideningAgree', groupId, sql`select widening_id, '{}'::json from answered`)})
  select w.effective_at <= app_now() as "isDue", ${tellOfWidening(groupId, raw('w.tells_externals'))} as told from answered a join widenings w on w.id = a.widening_id`;

/** No row when its date has come. `isFirst`: nobody objected before. */
export const object = (
  actor: Actor,
  id: string,
  groupId: string,
  reason: string | null,
): Statement<{ isFirst: boolean }> => sql<{ isFirst: boolean }>`
  with before as (select w.objected_at, w.tells_externals from widenings w where w.id = ${id}),
  sent as (
    update widenings w set objected_at = app_now(), approved_at = null, approved_by = null
    where w.id = ${id} and w.state = 'OPEN' and w.effective_at > app_now() returning w.id),
  answered as (
    insert into widening_answers as n (widening_id, person_id, answer, reason) select s.id, ${actor.personId}::uuid, 'OBJECTED', ${reason} from sent s
    on conflict (widening_id, person_id) do update set answer = 'OBJECTED', reason = excluded.reason, at = app_now()),
  logged as (${audit(actor, 'group.wideningObject', groupId, sql`select id, '{}'::json from sent`)})
  select b.objected_at is null as "isFirst", ${tellOfWidening(groupId, raw('b.tells_externals'))} as told from sent, before b`;

/** By any manager, until it takes effect. No row when it has, or may at this moment. */
export const cancel = (actor: Actor, id: string, groupId: string): Statement<{ id: string }> => sql<{ id: string }>`
  with cancelled as (
    update widenings w set state = 'CANCELLED', ended_at = app_now(), ended_by = ${actor.personId}
    where w.id = ${id} and ${isUndecided} returning w.id, w.tells_externals),
  logged as (${audit(actor, 'group.wideningCancel', groupId, sql`select id, '{}'::json from cancelled`)})
  select id, ${tellOfWidening(groupId, raw('tells_externals'))} as told from cancelled`;

/** The second manager's yes, until a further objection. */
export const approve = (actor: Actor, id: string, groupId: string): Statement<{ id: string }> => sql<{ id: string }>`
  with approved as (
    update widenings w set approved_at = app_now(), approved_by = ${actor.personId}
    where w.id = ${id} and w.state = 'OPEN' and w.objected_at is not null returning w.id, w.tells_externals),
  logged as (${audit(actor, 'group.wideningApprove', groupId, sql`select id, '{}'::json from approved`)})
  select id, ${tellOfWidening(groupId, raw('tells_externals'))} as told from approved`;
