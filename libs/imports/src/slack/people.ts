import type { Warnings } from '../warnings.js';
import type { WorldPartner, WorldPerson } from '../world.js';
import type { SlackExport } from './read-export.js';
import type { SlackMessage, SlackUser } from './shapes.js';

const GUESTS_PARTNER = 'guests';

/**
 * Who wrote and who was there. A user is a placeholder that the owner of the address can claim; whoever was deactivated has
 * left; a bot is a service without access; a guest never becomes an employee: they come as an external who has left, and
 * whoever invites their address, with an organisation, a sponsor and an end date, invites a new account.
 */
export class SlackPeople {
  readonly people: WorldPerson[] = [];
  readonly partners: WorldPartner[] = [];
  private readonly byKey = new Map<string, WorldPerson>();
  private readonly userOfBot = new Map<string, string>();
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    export_: SlackExport,
    private readonly now: Date,
    private readonly warnings: Warnings,
  ) {
    const firstSeen = firstSeenIn(export_);
    this.names = botNamesIn(export_);
    const sponsor = sponsorIn(export_);
    for (const user of export_.users) {
      this.add(this.personOf(user, firstSeen.get(user.id) ?? earliest(export_, now), sponsor));
      if (user.profile?.bot_id) this.userOfBot.set(user.profile.bot_id, user.id);
    }
  }

  get(key: string): WorldPerson | undefined {
    return this.byKey.get(key);
  }

  /** Whether the person may be an active member of a group: neither gone, nor a guest, nor a bot. */
  isPresent(key: string): boolean {
    const person = this.byKey.get(key);
    return person?.kind === 'EMPLOYEE' && !person.hasLeft;
  }

  /** The author's key, made up for those whom users.json does not name. */
  authorOf(message: SlackMessage, at: Date, responsibleKey: string | undefined): string {
    if (message.user && (this.byKey.has(message.user) || !message.bot_id)) {
      if (!this.byKey.has(message.user)) this.addUnknown(message, at);
      return message.user;
    }
    const known = this.userOfBot.get(message.bot_id);
    return known ?? this.botKey(message, at, responsibleKey);
  }

  private personOf(user: SlackUser, joinedAt: Date, sponsorKey: string | undefined): WorldPerson {
    const { profile } = user;
    const person = {
      key: user.id,
      ...namesOf(user),
      email: profile?.email.trim().toLowerCase() || undefined,
      title: profile?.title || undefined,
      phone: profile?.phone || undefined,
      joinedAt,
    };
    if (user.is_bot || user.id === 'USLACKBOT') {
      this.warnings.add('BOTS', person.givenName);
      return { ...person, email: undefined, kind: 'SERVICE', hasLeft: true };
    }
    if (isGuest(user) && sponsorKey !== undefined) {
      this.warnings.add('GUESTS', person.givenName);
      this.addGuestsPartner();
      return {
        ...person,
        kind: 'EXTERNAL',
        partnerKey: GUESTS_PARTNER,
        sponsorKey,
        accessUntil: this.now,
        hasLeft: true,
      };
    }
    if (!person.email && !user.deleted)
      this.warnings.add('PEOPLE_WITHOUT_ADDRESS', `${person.givenName} ${person.familyName}`.trim());
    return { ...person, kind: 'EMPLOYEE', isPlaceholder: !user.deleted, hasLeft: user.deleted || isGuest(user) };
  }

  private addUnknown(message: SlackMessage, at: Date): void {
    const name =
      message.user_profile?.real_name || message.user_profile?.display_name || message.username || message.user;
    this.warnings.add('AUTHORS_UNKNOWN', name);
    this.add({ key: message.user, kind: 'EMPLOYEE', ...split(name), joinedAt: at, hasLeft: true });
  }

  private botKey(message: SlackMessage, at: Date, responsibleKey: string | undefined): string {
    const name = message.username || message.bot_profile?.name || this.names.get(message.bot_id) || 'Bot';
    const key = `bot:${message.bot_id || name}`;
    if (!this.byKey.has(key)) {
      this.warnings.add('BOTS', name);
      this.add({ key, kind: 'SERVICE', givenName: name, familyName: '', joinedAt: at, responsibleKey, hasLeft: true });
    }
    return key;
  }

  private addGuestsPartner(): void {
    if (this.partners.length === 0) this.partners.push({ key: GUESTS_PARTNER, name: 'Slack', kind: 'CONTRACTOR' });
  }

  private add(person: WorldPerson): void {
    this.people.push(person);
    this.byKey.set(person.key, person);
  }
}

const isGuest = (user: SlackUser) => user.is_restricted || user.is_ultra_restricted || user.is_stranger;

function namesOf(user: SlackUser): { givenName: string; familyName: string } {
  const { profile } = user;
  if (profile?.first_name) return { givenName: profile.first_name, familyName: profile.last_name ?? '' };
  return split(profile?.real_name || user.real_name || profile?.display_name || user.name || user.id);
}

function split(name: string): { givenName: string; familyName: string } {
  const [givenName = '', ...rest] = name.trim().split(/\s+/);
  return { givenName, familyName: rest.join(' ') };
}

export const dateOfTs = (ts: string): Date => new Date(Math.floor(Number(ts.replace('.', '')) / 1000));

function firstSeenIn({ rooms }: SlackExport): Map<string, Date> {
  const seen = new Map<string, Date>();
  const note = (key: string, at: Date) => {
    if (key && !(seen.get(key)! <= at)) seen.set(key, at);
  };
  for (const { channel, messages } of rooms) {
    note(channel.creator, new Date(channel.created * 1000));
    for (const message of messages) note(message.user, dateOfTs(message.ts));
  }
  return seen;
}

function earliest({ rooms }: SlackExport, otherwise: Date): Date {
  return rooms.reduce((first, { channel }) => {
    const at = new Date(channel.created * 1000);
    return at < first ? at : first;
  }, otherwise);
}

/** Who answers for guests: the workspace's owner, or whoever is in the list first and is no guest. */
function sponsorIn({ users }: SlackExport): string | undefined {
  const present = users.filter((user) => !user.deleted && !user.is_bot && !isGuest(user) && user.id !== 'USLACKBOT');
  return (present.find((user) => user.is_primary_owner) ?? present.find((user) => user.is_owner) ?? present[0])?.id;
}

/** Bots that sign nothing are named where they were added: `… added an integration: <…|github>`. */
function botNamesIn({ rooms }: SlackExport): Map<string, string> {
  const names = new Map<string, string>();
  for (const { messages } of rooms) {
    for (const { subtype, bot_id, text } of messages) {
      const label = /<[^<>|]*\|([^<>]+)>/.exec(text)?.[1];
      if (subtype === 'bot_add' && bot_id && label) names.set(bot_id, label);
    }
  }
  return names;
}
