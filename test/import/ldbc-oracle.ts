import { readFileSync } from 'node:fs';
import { dataPath } from './data-path.js';

export interface OracleMessage {
  id: string;
  isPost: boolean;
  forumId: string;
  authorId: string;
  at: number;
  body: string;
  /** The post at the head of the thread; itself for a post. */
  rootId: string;
  /** What it answers; none for a post. */
  answers?: string;
}

export type Visibility = 'PUBLIC' | 'PRIVATE' | 'SECRET';

/** The right answers, computed the slow way from the files themselves; it shares no code with the importer. */
export class LdbcOracle {
  readonly people = new Map<string, { givenName: string; familyName: string; at: number }>();
  readonly forums = new Map<
    string,
    { title: string; moderatorId: string; visibility: Visibility; members: Map<string, number> }
  >();
  readonly messages = new Map<string, OracleMessage>();
  readonly contacts = new Map<string, Map<string, number>>();
  /** People of organisations whose id is divisible by 7. */
  readonly externals = new Map<string, string>();

  constructor(folder = dataPath('ldbc-snb-tiny')) {
    const lines = (name: string) =>
      readFileSync(`${folder}/dynamic/${name}_0_0.csv`, 'utf8')
        .split('\n')
        .slice(1)
        .filter(Boolean)
        .map((line) => line.split('|'));
    const time = (text: string) => Date.parse(text.replace('+0000', 'Z'));
    for (const [id, givenName, familyName, , , at] of lines('person'))
      this.people.set(id!, { givenName: givenName!, familyName: familyName!, at: time(at!) });
    for (const [id, title, at, moderatorId] of lines('forum')) {
      const visibility = title!.startsWith('Group for')
        ? 'PUBLIC'
        : title!.startsWith('Wall of')
          ? 'PRIVATE'
          : 'SECRET';
      this.forums.set(id!, {
        title: title!,
        moderatorId: moderatorId!,
        visibility,
        members: new Map([[moderatorId!, time(at!)]]),
      });
    }
    for (const [forum, person, at] of lines('forum_hasMember_person')) {
      const { members } = this.forums.get(forum!)!;
      if (!members.has(person!)) members.set(person!, time(at!));
    }
    for (const [id, image, at, , , , content, , authorId, forumId] of lines('post')) {
      this.messages.set(id!, {
        id: id!,
        isPost: true,
        forumId: forumId!,
        authorId: authorId!,
        at: time(at!),
        body: content || image!,
        rootId: id!,
      });
    }
    const comments = lines('comment');
    const answered = new Map(comments.map((line) => [line[0]!, line[8] || line[9]!]));
    const rootOf = (id: string): string => (answered.has(id) ? rootOf(answered.get(id)!) : id);
    for (const [id, at, , , content, , authorId] of comments) {
      const rootId = rootOf(id!);
      const { forumId } = this.messages.get(rootId)!;
      this.messages.set(id!, {
        id: id!,
        isPost: false,
        forumId,
        authorId: authorId!,
        at: time(at!),
        body: content!,
        rootId,
        answers: answered.get(id!)!,
      });
    }
    for (const [a, b, at] of lines('person_knows_person')) {
      for (const [one, other] of [
        [a!, b!],
        [b!, a!],
      ] as const) {
        this.contacts.set(one, (this.contacts.get(one) ?? new Map<string, number>()).set(other, time(at!)));
      }
    }
    for (const [person, organisation] of lines('person_workAt_organisation')) {
      if (BigInt(organisation!) % 7n === 0n && !this.externals.has(person!)) this.externals.set(person!, organisation!);
    }
  }

  contactsOf(person: string): Map<string, number> {
    return this.contacts.get(person) ?? new Map<string, number>();
  }

  name(person: string): string {
    const { givenName, familyName } = this.people.get(person)!;
    return `${givenName} ${familyName}`;
  }

  /** Everybody an employee: PUBLIC, or moderator, or member. */
  mayRead = (viewer: string, { forumId }: OracleMessage): boolean => {
    const { visibility, members } = this.forums.get(forumId)!;
    return visibility === 'PUBLIC' || members.has(viewer);
  };

  /** The organisation that an item carries: an external's own, otherwise that of what it answers. */
  partnerOf({ authorId, answers }: OracleMessage): string | undefined {
    const own = this.externals.get(authorId);
    return own ?? (answers === undefined ? undefined : this.partnerOf(this.messages.get(answers)!));
  }

  /** Walls stand from a group's second organisation on. */
  isWalled(forumId: string): boolean {
    const { members } = this.forums.get(forumId)!;
    return new Set([...members.keys()].flatMap((person) => this.externals.get(person) ?? [])).size > 1;
  }

  /** A group whose employees are all gone freezes, and its externals lose access. */
  hasEmployee(forumId: string): boolean {
    return [...this.forums.get(forumId)!.members.keys()].some((person) => !this.externals.has(person));
  }

  /** The same when the people of `externals` are externals: their memberships only, from their joining on, behind the walls. */
  mayReadAmongExternals = (viewer: string, message: OracleMessage): boolean => {
    const partner = this.externals.get(viewer);
    if (partner === undefined) return this.mayRead(viewer, message);
    const root = this.messages.get(message.rootId)!;
    const since = this.forums.get(message.forumId)!.members.get(viewer);
    if (since === undefined || root.at < since || !this.hasEmployee(message.forumId)) return false;
    return (
      !this.isWalled(message.forumId) ||
      [root, message].every((item) => [undefined, partner].includes(this.partnerOf(item)))
    );
  };

  /** Newest first, then by id; the first `limit`. */
  newest(where: (message: OracleMessage) => boolean, limit = Infinity): OracleMessage[] {
    return [...this.messages.values()].filter(where).sort(newestFirst).slice(0, limit);
  }

  repliesTo(person: string, where: (message: OracleMessage) => boolean, limit: number): OracleMessage[] {
    return this.newest(
      (message) =>
        message.answers !== undefined && this.messages.get(message.answers)!.authorId === person && where(message),
      limit,
    );
  }

  ofContacts(
    person: string,
    until: number,
    where: (message: OracleMessage) => boolean,
    limit: number,
  ): OracleMessage[] {
    const contacts = this.contactsOf(person);
    return this.newest((message) => contacts.has(message.authorId) && message.at <= until && where(message), limit);
  }
}

const newestFirst = (a: OracleMessage, b: OracleMessage) => b.at - a.at || (BigInt(a.id) < BigInt(b.id) ? -1 : 1);
