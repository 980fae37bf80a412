import { toId } from '#graphql';
import { PEOPLE, hashed } from '../seed/names.js';
import { SCIM_SECRET } from '../seed/provisioning.js';
import type { Kind, Place, Somebody } from './place.js';

/** One way to lose access. */
export interface Revocation {
  readonly name: string;
  /** Of the group in which it happens. */
  readonly visibility: 'PUBLIC' | 'SECRET';
  readonly kind: Kind;
  /** Null: no member, but an employee who reads a public group. */
  readonly role: 'MODERATOR' | 'CONTRIBUTOR' | null;
  /** Whether the whole account loses it, and its sockets are closed. */
  readonly closes: boolean;
  /** Whether what is read is the post that stands there, hidden: it is changed, rather than new ones written. */
  readonly ofHidden: boolean;
  /** Does it; where it happens by itself, at which instant. */
  readonly revoke: (place: Place, who: Somebody) => Promise<Date | null>;
}

const group = ({ groupId }: Place): string => toId('Group', groupId);
const seat = (place: Place, { membershipId }: Somebody): object => ({
  groupId: group(place),
  membershipId: toId('Membership', membershipId),
});
const member: Pick<Revocation, 'visibility' | 'kind' | 'role' | 'closes' | 'ofHidden'> = {
  visibility: 'SECRET',
  kind: 'EMPLOYEE',
  role: 'CONTRIBUTOR',
  closes: false,
  ofHidden: false,
};
const done = async (act: Promise<unknown>): Promise<null> => {
  await act;
  return null;
};
/** As the company's directory does it (SCIM). */
async function deactivate({ network }: Place, personId: string): Promise<void> {
  await network.clone.owner.query(
    `insert into provisioning_tokens (label, hint, token_hash, created_by, expires_at) values ('Annuaire', '', $1, $2, now() + interval '1 day')
      on conflict do nothing`,
    [hashed(SCIM_SECRET), PEOPLE.itAdmin],
  );
  const answer = await fetch(
    `${network.api.url.replace('localhost', '127.0.0.1')}/scim/v2/Users/${toId('Person', personId)}`,
    {
      method: 'PATCH',
      headers: { authorization: `Bearer ${SCIM_SECRET}`, 'content-type': 'application/scim+json' },
      body: JSON.stringify({ Operations: [{ op: 'Replace', path: 'active', value: 'False' }] }),
    },
  );
  if (answer.status !== 200) throw new Error(`The directory was refused: ${await answer.text()}`);
}
/** As far ahead as it takes to begin looking. */
const SOON_MS = 400;
async function endsSoon(place: Place, statement: string, id: string): Promise<Date> {
  const at = new Date(Date.now() + SOON_MS);
  await place.network.clone.owner.query(statement, [at, id]);
  return at;
}

export const REVOCATIONS: readonly Revocation[] = [
  {
    ...member,
    name: 'leaving',
    revoke: (place, { personId }) => done(place.act(personId, 'groupLeave', { groupId: group(place) }, 'GroupInput')),
  },
  {
    ...member,
    name: 'removal',
    revoke: (place, who) => done(place.act(PEOPLE.manager, 'groupMemberRemove', seat(place, who), 'MembershipInput')),
  },
  {
    ...member,
    name: 'ban',
    kind: 'EXTERNAL',
    revoke: (place, who) => done(place.act(PEOPLE.manager, 'groupMemberBan', seat(place, who), 'MembershipInput')),
  },
  {
    ...member,
    name: 'end of a membership',
    kind: 'EXTERNAL',
    revoke: (place, { membershipId }) =>
      endsSoon(place, 'update memberships set access_until = $1 where id = $2', membershipId),
  },
  {
    ...member,
    name: 'end of an account',
    kind: 'EXTERNAL',
    closes: true,
    revoke: (place, { personId }) => endsSoon(place, 'update persons set access_until = $1 where id = $2', personId),
  },
  {
    ...member,
    name: 'suspension',
    closes: true,
    revoke: (place, { personId }) =>
      done(place.act(PEOPLE.itAdmin, 'accountSuspend', { personId: toId('Account', personId) }, 'AccountInput')),
  },
  {
    ...member,
    name: 'deactivation by a directory',
    closes: true,
    revoke: (place, { personId }) => done(deactivate(place, personId)),
  },
  {
    ...member,
    name: 'narrowing',
    visibility: 'PUBLIC',
    role: null,
    revoke: (place) =>
      done(
        place.act(
          PEOPLE.manager,
          'groupNarrow',
          { groupId: group(place), visibility: 'SECRET', joinPolicy: 'INVITE_ONLY' },
          'GroupNarrowInput',
        ),
      ),
  },
  {
    ...member,
    name: 'externals shut out',
    kind: 'EXTERNAL',
    revoke: (place) =>
      done(
        place.act(
          PEOPLE.manager,
          'groupNarrow',
          { groupId: group(place), externalsAllowed: false },
          'GroupNarrowInput',
        ),
      ),
  },
  {
    ...member,
    name: 'a smaller role',
    role: 'MODERATOR',
    ofHidden: true,
    revoke: (place, who) =>
      done(
        place.act(
          PEOPLE.manager,
          'groupMemberRoleChange',
          { ...seat(place, who), role: 'READER' },
          'GroupMemberRoleChangeInput',
        ),
      ),
  },
  {
    ...member,
    name: 'end of a session',
    closes: true,
    revoke: async (place, { personId }) => {
      const { data } = await place.network.ask(personId, '{ viewer { sessions { id } } }');
      const sessionId = (data.viewer.sessions as { id: string }[])[0]!.id;
      return done(place.act(personId, 'sessionEnd', { sessionId }, 'SessionEndInput'));
    },
  },
];
