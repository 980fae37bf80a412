import { toId } from '#graphql';
import { Handlers } from '#jobs';
import { PARTNER } from '../../support/cast.js';
import type { ServedNetwork } from '../policy/network.js';
import { PEOPLE } from '../seed/names.js';
import type { Measured } from './measure.js';
import { Place } from './place.js';
import { PostOffice } from './post-office.js';

const silent = (channel: string, isSilent: boolean): Measured => ({
  silentAfter: new Map([[channel, isSilent ? 0 : Infinity]]),
  late: isSilent ? [] : [channel],
});

/** An invitation that is taken back opens nothing, and its mail is not sent. */
export async function invitationWithdrawn(network: ServedNetwork): Promise<Measured> {
  const place = await Place.make(network, 'SECRET');
  const who = await place.admit('EMPLOYEE', 'CONTRIBUTOR', 'INVITED');
  const id = toId('Group', place.groupId);
  const sees = async () =>
    (await network.ask(who.personId, 'query ($id: ID!) { group(id: $id) { id } }', { id })).data.group !== null;
  if (!(await sees())) throw new Error('who is invited does not see to what');
  const seat = { groupId: id, membershipId: toId('Membership', who.membershipId) };
  await PostOffice.of(network).hold(async () => {
    const invite = network.api.app.get(Handlers).works.get('group.invited')!;
    await invite({ membershipIds: [who.membershipId], message: null }, { id: who.membershipId });
    await place.act(PEOPLE.manager, 'groupMemberRemove', seat, 'MembershipInput');
  });
  const isSeen = await sees();
  const accepted = await place.act(who.personId, 'groupInvitationAccept', { groupId: id }, 'GroupInput').then(
    () => true,
    () => false,
  );
  const isMailed = await PostOffice.of(network).hasReached(who.address);
  return silent('invitation', !isSeen && !accepted && !isMailed);
}

/** Who may not look as an external any more does not go on looking. */
export async function walkEnded(network: ServedNetwork): Promise<Measured> {
  const place = await Place.make(network, 'SECRET');
  const walker = await place.admit('EMPLOYEE', 'MANAGER');
  const groupId = toId('Group', place.groupId);
  const begun = await network.ask(
    walker.personId,
    'mutation ($input: WalkBeginInput!) { walkBegin(input: $input) { walk { id } userErrors { code } } }',
    { input: { groupId, partnerId: toId('PartnerOrganisation', PARTNER.mecaform) } },
  );
  const walk = begun.data?.walkBegin?.walk?.id as string | undefined;
  if (!walk) throw new Error(`no walk begins: ${JSON.stringify(begun)}`);
  const looks = async (): Promise<boolean> => {
    const response = await fetch(`${network.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: await network.cookieOf(walker.personId),
        'x-walk': walk,
      },
      body: JSON.stringify({ query: 'query ($id: ID!) { group(id: $id) { id } }', variables: { id: groupId } }),
    });
    const { data } = (await response.json()) as { data?: { group: object | null } };
    return Boolean(data?.group);
  };
  if (!(await looks())) throw new Error('nothing is seen on the walk');
  const seat = { groupId, membershipId: toId('Membership', walker.membershipId), role: 'CONTRIBUTOR' };
  await place.act(PEOPLE.manager, 'groupMemberRoleChange', seat, 'GroupMemberRoleChangeInput');
  return silent('walk', !(await looks()));
}
