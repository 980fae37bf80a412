import { toId } from '#graphql';
import type { TestApp } from './app.js';
import { GROUP, PERSON, type Which, type Who } from './cast.js';

export const groupId = (which: Which): string => toId('Group', GROUP[which]);
export const personId = (who: Who): string => toId('Person', PERSON[who]);

export interface Outcome {
  /** Codes of `userErrors`, or of the error that stopped the operation; empty = done. */
  readonly codes: string[];
  readonly fields: (string[] | null)[];
  // Payloads are picked from as they come
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly payload: any;
}

/** Asks for a mutation by name: `groupJoin` takes a `GroupInput`, unless its input is called otherwise. */
export function askGroups(app: TestApp) {
  return async (
    who: string,
    mutation: string,
    input: object,
    wanted = 'group { id state viewerMembership { role state historyFrom } }',
  ): Promise<Outcome> => {
    const type = INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${wanted} userErrors { code field message } } }`;
    const { data, errors } = await app.ask(who, document, { input });
    const payload = data?.[mutation];
    const userErrors: { code: string; field: string[] | null }[] = payload?.userErrors ?? [];
    return {
      codes: [...(errors ?? []).map(({ extensions }) => extensions.code), ...userErrors.map(({ code }) => code)],
      fields: userErrors.map(({ field }) => field),
      payload,
    };
  };
}
const OF_WIDENING = ['groupWideningAgree', 'groupWideningCancel', 'groupWideningApprove'];
const PLAIN = [
  'groupJoin',
  'groupRequestWithdraw',
  'groupInvitationAccept',
  'groupInvitationDecline',
  'groupLeave',
  'groupArchive',
  'groupUnarchive',
  'groupRestore',
];
const OF_MEMBERSHIPS = ['groupMembersRemove', 'groupRequestsAccept', 'groupRequestsDecline'];
const OF_MEMBERSHIP = [
  'groupRequestAccept',
  'groupRequestDecline',
  'groupMemberRemove',
  'groupMemberBan',
  'groupMemberUnban',
];
const INPUTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PLAIN.map((name) => [name, 'GroupInput'])),
  ...Object.fromEntries(OF_WIDENING.map((name) => [name, 'GroupWideningInput'])),
  ...Object.fromEntries(OF_MEMBERSHIP.map((name) => [name, 'MembershipInput'])),
  ...Object.fromEntries(OF_MEMBERSHIPS.map((name) => [name, 'MembershipsInput'])),
  groupMailInvitationWithdraw: 'GroupMailInvitationInput',
  bookmarkAdd: 'PostInput',
};

/** Id of somebody's current membership. */
export async function membershipId(app: TestApp, group: string, person: string): Promise<string> {
  const { rows } = await app.db.owner.query<{ id: string }>(
    'select id from memberships where group_id = $1 and person_id = $2 and valid_to is null',
    [group, person],
  );
  return toId('Membership', rows[0]!.id);
}

export interface StoredMembership {
  readonly role: string;
  readonly state: string;
  readonly history_from: Date | null;
  readonly access_until: Date | null;
  readonly end_reason: string | null;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly since: Date;
}
/** Everything that was ever stored of somebody in a group, oldest first. */
export async function historyOf(app: TestApp, group: string, person: string): Promise<StoredMembership[]> {
  const { rows } = await app.db.owner.query<StoredMembership>(
    'select * from memberships where group_id = $1 and person_id = $2 order by valid_from, valid_to nulls last, id',
    [group, person],
  );
  return rows;
}

/** Stored counts beside those counted one by one: equal in every group, whatever happened. */
export async function strayCounts(app: TestApp): Promise<object[]> {
  const { rows } = await app.db.owner.query<object>(
    `select g.name, g.member_count, g.external_count, c.members, c.externals from groups g, lateral (
       select count(*)::int as members, (count(*) filter (where p.kind = 'EXTERNAL'))::int as externals
       from memberships m join persons p on p.id = m.person_id where m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE') c
     where (g.member_count, g.external_count) is distinct from (c.members, c.externals)`,
  );
  return rows;
}
