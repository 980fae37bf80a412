import { Warnings } from '../warnings.js';
import type { World, WorldGroup, WorldMembership } from '../world.js';
import { RoomReader } from './messages.js';
import { type Names, plainTextOf } from './mrkdwn.js';
import { SlackPeople, dateOfTs } from './people.js';
import type { SlackExport, SlackRoom } from './read-export.js';

/**
 * A Slack workspace as groups. A channel comes in as PRIVATE whatever it was, a private one as SECRET: only who was in it
 * reads it, and nothing is ever wider than it was. `now` is the instant of the import, from which guests have no access.
 */
export function slackWorld(export_: SlackExport, now: Date): { world: World; warnings: Warnings } {
  const warnings = new Warnings();
  const people = new SlackPeople(export_, now, warnings);
  const reader = new RoomReader(people, namesIn(export_, people), warnings);
  warnings.add('CONVERSATIONS_LEFT', undefined, export_.conversations);
  for (const folder of export_.unknownFolders) warnings.add('FOLDERS_UNKNOWN', folder);

  const parts = export_.rooms.map((room) => {
    const managerKey = managerOf(room, people, warnings);
    const content = reader.read(room, managerKey);
    const authors = [...content.posts, ...content.comments];
    return {
      group: groupOf(room, people, managerKey),
      content,
      memberships: membershipsOf(room, people, managerKey, authors),
    };
  });
  const world = {
    partners: people.partners,
    people: people.people,
    groups: parts.flatMap(({ group }) => (group ? [group] : [])),
    memberships: parts.flatMap(({ memberships }) => memberships),
    posts: parts.flatMap(({ content }) => content.posts),
    comments: parts.flatMap(({ content }) => content.comments),
    reactions: parts.flatMap(({ content }) => content.reactions),
    contacts: [],
  };
  return { world, warnings };
}

function groupOf(
  { channel, isPrivate, messages }: SlackRoom,
  people: SlackPeople,
  managerKey: string | undefined,
): WorldGroup | undefined {
  const createdByKey = people.get(channel.creator) ? channel.creator : (managerKey ?? people.people[0]?.key);
  if (createdByKey === undefined) return undefined;
  const last = messages.at(-1);
  const said = channel.purpose?.value || channel.topic?.value || '';
  return {
    key: channel.id,
    name: channel.name,
    purpose: plainTextOf(said, { mention: () => undefined, channel: (_, label) => `#${label}` }),
    visibility: isPrivate ? 'SECRET' : 'PRIVATE',
    joinPolicy: isPrivate ? 'INVITE_ONLY' : 'ON_REQUEST',
    externalsAllowed: false,
    createdAt: new Date(channel.created * 1000),
    createdByKey,
    archivedAt: channel.is_archived ? (last ? dateOfTs(last.ts) : new Date(channel.created * 1000)) : undefined,
  };
}

/** The creator if they are still a member, else the member who is there longest: a group needs somebody who lets people in. */
function managerOf({ channel, messages }: SlackRoom, people: SlackPeople, warnings: Warnings): string | undefined {
  const present = (channel.members ?? []).filter((key) => people.isPresent(key));
  if (present.includes(channel.creator)) return channel.creator;
  const chosen = messages.find(({ user }) => present.includes(user))?.user ?? present[0];
  warnings.add(chosen === undefined ? 'GROUP_WITHOUT_MANAGER' : 'MANAGER_CHOSEN', channel.name);
  return chosen;
}

/** Members as listed; whoever wrote and is no longer listed keeps an ended membership, which is history and gives no right. */
function membershipsOf(
  { channel, messages }: SlackRoom,
  people: SlackPeople,
  managerKey: string | undefined,
  written: readonly { authorKey: string; datedAt: Date }[],
): WorldMembership[] {
  const created = new Date(channel.created * 1000);
  const joined = new Map<string, Date>();
  const left = new Map<string, Date>();
  for (const { subtype, user, ts } of messages) {
    if (/^(channel|group)_join$/.test(subtype) && !joined.has(user)) joined.set(user, dateOfTs(ts));
    if (/^(channel|group)_leave$/.test(subtype)) left.set(user, dateOfTs(ts));
  }
  const members = new Set((channel.members ?? []).filter((key) => people.isPresent(key)));
  const active = [...members].map((personKey) => ({
    groupKey: channel.id,
    personKey,
    role: personKey === managerKey ? ('MANAGER' as const) : ('CONTRIBUTOR' as const),
    state: 'ACTIVE' as const,
    since: joined.get(personKey) ?? created,
  }));
  const first = new Map<string, Date>();
  const last = new Map<string, Date>();
  for (const { authorKey, datedAt } of written) {
    if (!(first.get(authorKey)! <= datedAt)) first.set(authorKey, datedAt);
    if (!(last.get(authorKey)! >= datedAt)) last.set(authorKey, datedAt);
  }
  const ended = [...last]
    .filter(([personKey]) => !members.has(personKey))
    .map(([personKey, lastWord]) => {
      const since = earlier(joined.get(personKey), first.get(personKey)!);
      const gone = left.get(personKey);
      const endedAt = gone && gone > lastWord ? gone : lastWord;
      return {
        groupKey: channel.id,
        personKey,
        role: 'CONTRIBUTOR' as const,
        state: 'ACTIVE' as const,
        since,
        endedAt,
      };
    });
  return [...active, ...ended];
}

const earlier = (a: Date | undefined, b: Date) => (a && a < b ? a : b);

function namesIn({ rooms }: SlackExport, people: SlackPeople): Names {
  const rooms_ = new Map(rooms.map((room) => [room.channel.id, room] as const));
  return {
    mention(userId) {
      const person = people.get(userId);
      if (!person) return undefined;
      const name = `${person.givenName} ${person.familyName}`.trim().replace(/[[\]\\]/g, '\\$&');
      return person.kind === 'SERVICE' ? `@${name}` : `[@${name}](person:${person.key})`;
    },
    channel(channelId, label) {
      const room = rooms_.get(channelId);
      if (room?.isPrivate) return '#🔒';
      return `#${room?.channel.name ?? (label || channelId)}`;
    },
  };
}
