import { toId } from '#graphql';
import { type Answer, type ServedNetwork } from '../policy/network.js';
import { KEYS } from './cast.js';
import { begin, strayCounts } from './network.js';

const [FIRST, SECOND, THIRD, FOURTH] = KEYS.persons as unknown as [string, string, string, string];
const [WALLED, OPEN, PRIVATE] = KEYS.groups as unknown as [string, string, string];

interface Outcome {
  readonly done: boolean;
  readonly broke: boolean;
}
/** Two at once. What must hold of them afterwards: null, or what does not. */
type Race = (at: Track) => Promise<string | null>;

/** The network as it begins, and what two people do in it at the same moment. */
class Track {
  constructor(
    readonly network: ServedNetwork,
    /** By how much the second is later, so that every order occurs. */
    private readonly delayMs: number,
  ) {}

  async act(who: string, mutation: string, input: object, type: string): Promise<Outcome> {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const { status, codes, data }: Answer = await this.network.ask(who, query, { input });
    const refusals = (data?.[mutation]?.userErrors ?? []) as { code: string }[];
    return {
      done: codes.length === 0 && refusals.length === 0,
      broke: status >= 500 || codes.includes('INTERNAL_SERVER_ERROR'),
    };
  }
  async both(one: () => Promise<Outcome>, other: () => Promise<Outcome>): Promise<[Outcome, Outcome]> {
    const late = async (): Promise<Outcome> => {
      await new Promise((resolve) => setTimeout(resolve, Math.abs(this.delayMs)));
      return this.delayMs < 0 ? one() : other();
    };
    return this.delayMs < 0 ? Promise.all([late(), other()]) : Promise.all([one(), late()]);
  }
  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.network.clone.owner.query<Row>(text, values)).rows;
  }
  async seat(group: string, person: string): Promise<{ id: string; role: string; state: string } | undefined> {
    const [row] = await this.rows<{ id: string; role: string; state: string }>(
      'select id, role, state from memberships where group_id = $1 and person_id = $2 and valid_to is null',
      [group, person],
    );
    return row;
  }
}
const group = (id: string): { groupId: string } => ({ groupId: toId('Group', id) });
const broken = (...outcomes: Outcome[]): string | null =>
  outcomes.some(({ broke }) => broke) ? 'an answer of 5xx' : null;

const RACES: Readonly<Record<string, Race>> = {
  async 'removing and posting'(at) {
    const seat = (await at.seat(OPEN, THIRD))!;
    const [removed, posted] = await at.both(
      () =>
        at.act(
          FIRST,
          'groupMemberRemove',
          { ...group(OPEN), membershipId: toId('Membership', seat.id) },
          'MembershipInput',
        ),
      () =>
        at.act(THIRD, 'postPublish', { ...group(OPEN), body: 'Dernier mot', audience: 'MEMBERS' }, 'PostPublishInput'),
    );
    const written = await at.rows('select id from posts where author_id = $1', [THIRD]);
    if (!removed.done || (await at.seat(OPEN, THIRD))) return 'the removal was lost';
    if (written.length !== (posted.done ? 1 : 0)) return 'what was said of the post is not so';
    return broken(removed, posted);
  },
  async 'accepting and taking back'(at) {
    await at.act(
      FIRST,
      'groupInviteEmployees',
      { ...group(WALLED), personIds: [toId('Person', FOURTH)] },
      'GroupInviteEmployeesInput',
    );
    const seat = (await at.seat(WALLED, FOURTH))!;
    const [accepted, taken] = await at.both(
      () => at.act(FOURTH, 'groupInvitationAccept', group(WALLED), 'GroupInput'),
      () =>
        at.act(
          FIRST,
          'groupMemberRemove',
          { ...group(WALLED), membershipId: toId('Membership', seat.id) },
          'MembershipInput',
        ),
    );
    const now = await at.seat(WALLED, FOURTH);
    if (now && (now.state !== 'ACTIVE' || !accepted.done || taken.done))
      return `a seat that is ${now.state}, accepted ${accepted.done}, taken back ${taken.done}`;
    if (!now && !taken.done) return 'no seat, and nobody took it';
    return broken(accepted, taken);
  },
  async 'two proposals at once'(at) {
    const propose = (visibility: string) => () =>
      at.act(
        SECOND,
        'groupWideningPropose',
        { ...group(PRIVATE), reason: 'x', ...(visibility === 'PUBLIC' ? { visibility } : { externalsAllowed: true }) },
        'GroupWideningProposeInput',
      );
    const outcomes = await at.both(propose('PUBLIC'), propose('externals'));
    const open = await at.rows(`select id from widenings where state = 'OPEN'`);
    if (open.length !== 1 || outcomes.filter(({ done }) => done).length !== 1) return `${open.length} open proposals`;
    return broken(...outcomes);
  },
  async 'the last two managers make each other less'(at) {
    await at.rows(`update memberships set role = 'MANAGER' where group_id = $1 and person_id = $2`, [WALLED, SECOND]);
    const [one, other] = [(await at.seat(WALLED, FIRST))!, (await at.seat(WALLED, SECOND))!];
    const demote =
      (by: string, { id }: { id: string }) =>
      () =>
        at.act(
          by,
          'groupMemberRoleChange',
          { ...group(WALLED), membershipId: toId('Membership', id), role: 'READER' },
          'GroupMemberRoleChangeInput',
        );
    const outcomes = await at.both(demote(FIRST, other), demote(SECOND, one));
    return (await managersLeft(at)) ?? broken(...outcomes);
  },
  async 'the last two managers leave'(at) {
    await at.rows(`update memberships set role = 'MANAGER' where group_id = $1 and person_id = $2`, [WALLED, SECOND]);
    const leave = (who: string) => () => at.act(who, 'groupLeave', group(WALLED), 'GroupInput');
    const outcomes = await at.both(leave(FIRST), leave(SECOND));
    return (await managersLeft(at)) ?? broken(...outcomes);
  },
  async 'joining and narrowing'(at) {
    const [joined, narrowed] = await at.both(
      () => at.act(FOURTH, 'groupJoin', group(OPEN), 'GroupInput'),
      () =>
        at.act(
          FIRST,
          'groupNarrow',
          { ...group(OPEN), visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' },
          'GroupNarrowInput',
        ),
    );
    const isMember = (await at.seat(OPEN, FOURTH))?.state === 'ACTIVE';
    if (!narrowed.done) return 'the narrowing was lost';
    if (isMember !== joined.done) return 'what was said of the joining is not so';
    return broken(joined, narrowed);
  },
  async 'asking and narrowing'(at) {
    const [asked, narrowed] = await at.both(
      () => at.act(FIRST, 'groupRequest', group(PRIVATE), 'GroupRequestInput'),
      () =>
        at.act(
          SECOND,
          'groupNarrow',
          { ...group(PRIVATE), visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' },
          'GroupNarrowInput',
        ),
    );
    if (!narrowed.done) return 'the narrowing was lost';
    if (await at.seat(PRIVATE, FIRST)) return 'a request to a group that nobody may ask';
    return broken(asked, narrowed);
  },
  async 'joining twice'(at) {
    const join = () => at.act(FOURTH, 'groupJoin', group(OPEN), 'GroupInput');
    const outcomes = await at.both(join, join);
    const seats = await at.rows(
      'select id from memberships where group_id = $1 and person_id = $2 and valid_to is null',
      [OPEN, FOURTH],
    );
    return seats.length === 1 ? broken(...outcomes) : `${seats.length} seats`;
  },
};

async function managersLeft(at: Track): Promise<string | null> {
  const left = await at.rows(
    `select id from memberships where group_id = $1 and role = 'MANAGER' and state = 'ACTIVE' and valid_to is null`,
    [WALLED],
  );
  return left.length > 0 ? null : 'no manager is left';
}

/** Every race so often, in every order; what did not hold. */
export async function race(network: ServedNetwork, times: number): Promise<{ races: number; lost: string[] }> {
  const lost: string[] = [];
  let races = 0;
  for (const [name, run] of Object.entries(RACES))
    for (let n = 0; n < times; n += 1) {
      await begin(network.clone.owner);
      network.forgetSessions();
      for (const person of KEYS.persons) await network.cookieOf(person);
      // From well before to well after each other, most of them at the same moment.
      const fault = await run(new Track(network, Math.round((n - times / 2) / 2)));
      races += 1;
      if (fault) lost.push(`${name}: ${fault}`);
      const stray = await strayCounts(network.clone.owner);
      if (stray.length > 0) lost.push(`${name}: ${JSON.stringify(stray[0])}`);
    }
  return { races, lost };
}
