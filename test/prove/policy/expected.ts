import type { World } from '../../support/random-world.js';
import type { RightsModel } from '../../support/rights-model.js';

type Person = World['persons'][number];
type Group = World['groups'][number];
type Post = World['posts'][number];

/** What each channel must show one viewer, said by the model alone. */
export class Expected {
  constructor(
    private readonly world: World,
    private readonly model: RightsModel,
    private readonly viewer: Person,
    private readonly modelOf: (person: Person) => RightsModel,
  ) {}

  private readonly name = (id: string): string => this.world.persons.find((p) => p.id === id)!.name;

  /** Shown where things are listed to be read: what was hidden is reached by its address alone. */
  private readonly isListed = (post: Post): boolean => this.model.post('read', post) && !post.hidden_at;
  private readonly current = (g: Group) =>
    this.world.memberships.filter((m) => m.group_id === g.id && !m.valid_to && m.state === 'ACTIVE');

  groups = (): Group[] =>
    this.world.groups.filter((g) => g.kind === 'GROUP' && !g.deleted_at && this.model.group('discover', g));

  /** Employees, and the externals whom one may see; an external has none. Whoever has left is in no directory. */
  directory = (): Person[] =>
    this.viewer.kind === 'EMPLOYEE' ? this.found().filter((p) => this.model.person_('see', p)) : [];
  private found = (): Person[] => this.world.persons.filter(({ status }) => status === 'ACTIVE');
  quickPeople = (): Person[] => this.found().filter((p) => p !== this.viewer && this.model.person_('see', p));

  members(g: Group): string[] | null {
    if (!this.model.group('listMembers', g)) return null;
    return this.current(g)
      .filter((m) => this.model.membership('list', m) && this.isIn(m.person_id, g))
      .filter((m) => !this.isOwnBehindWall(m.person_id, g))
      .map((m) => this.name(m.person_id));
  }
  /** The facet table: behind walls a service sees the employees only. */
  private readonly isOwnBehindWall = (personId: string, g: Group): boolean =>
    g.walled && personId === this.viewer.id && this.viewer.kind === 'SERVICE';

  managers = (g: Group): string[] =>
    this.current(g)
      .filter((m) => m.role === 'MANAGER' && this.model.membership('list', m) && this.isIn(m.person_id, g))
      .map((m) => this.name(m.person_id));

  /** Of all members for employees; for others of those whom they see. */
  size(g: Group): number | null {
    if (!this.model.group('seeSize', g)) return null;
    if (this.viewer.kind === 'EMPLOYEE') return this.current(g).length;
    return this.current(g).filter(
      (m) =>
        this.model.membership('list', m) &&
        (this.isEmployee(m.person_id) || this.isIn(m.person_id, g)) &&
        !this.isOwnBehindWall(m.person_id, g),
    ).length;
  }

  feed = (g: Group): Post[] =>
    this.world.posts.filter((p) => p.group_id === g.id && this.isListed(p) && !this.isLeftOut(p, g));
  /** Known gap: what was written for the network before a member's history is read by its address, and stands in none of their feeds. */
  private isLeftOut(post: Post, g: Group): boolean {
    const from = this.current(g).find((m) => m.person_id === this.viewer.id)?.history_from;
    return this.model.belongs(this.viewer, g) && Boolean(from && post.dated_at < from);
  }
  home = (): Post[] =>
    this.ownGroups()
      .filter(({ kind }) => kind === 'GROUP')
      .flatMap((g) => this.feed(g));
  /** What is said directly stands in its conversation alone. */
  private readonly isOfGroup = ({ group_id }: { group_id: string }): boolean =>
    this.world.groups.some(({ id, kind }) => id === group_id && kind === 'GROUP');
  /** Everything that may be read in groups, wherever: posts and comments. */
  messages = (): string[] => [
    ...this.world.posts.filter((post) => this.isOfGroup(post) && this.isListed(post)).map(({ id }) => id),
    ...this.world.comments
      .filter((c) => this.isOfGroup(c) && this.model.comment('read', c) && !c.hidden_at && !this.postOf(c).hidden_at)
      .map(({ id }) => id),
  ];
  comments = (post: Post): string[] =>
    this.world.comments.filter((c) => c.post_id === post.id && this.model.comment('read', c)).map(({ id }) => id);
  commentCount = (post: Post): number =>
    this.world.comments.filter((c) => c.post_id === post.id && !c.hidden_at && this.model.comment('read', c)).length;

  /** Of others, since joining: nobody has read anything yet. */
  unread(g: Group): number {
    const own = this.current(g).find((m) => m.person_id === this.viewer.id)!;
    return this.feed(g).filter((p) => p.author_id !== this.viewer.id && p.dated_at > own.since).length;
  }
  ownGroups = (): Group[] => this.world.groups.filter((g) => this.model.group('react', { ...g, archived_at: null }));
  topics = (): string[] => this.home().map(({ id }) => id.slice(-3));

  /** Those who may read what is written here for its members, and whom all who may read it may see. */
  mentionable(g: Group): string[] {
    if (!this.model.group('read', g)) return [];
    const item = {
      ...this.world.posts[0]!,
      id: 'new',
      group_id: g.id,
      author_id: this.viewer.id,
      audience: 'MEMBERS',
      partner_id: this.viewer.kind === 'EXTERNAL' ? this.viewer.partner_id : null,
      dated_at: this.now,
      hidden_at: null,
      deleted_at: null,
    } as Post;
    const readers = this.world.persons.filter((p) => this.modelOf(p).isAlive(p) && this.modelOf(p).post('read', item));
    return (
      readers
        .filter((p) => p !== this.viewer && p.kind !== 'SERVICE' && p.status === 'ACTIVE')
        // Behind walls what is for all names employees only: externals of two organisations do not see each other.
        .filter((p) => p.kind === 'EMPLOYEE' || !g.walled || item.partner_id !== null)
        // Who stands in no list is not named as one of the group.
        .filter((p) => this.current(g).some((m) => m.person_id === p.id && !m.unlisted_at))
        // The people of a conversation know each other there, whatever profiles they may open.
        .filter((p) =>
          (g.kind === 'GROUP' ? readers : [this.viewer]).every((reader) => this.modelOf(reader).person_('see', p)),
        )
        .map(({ name }) => name)
    );
  }
  private readonly now = new Date();

  /** By the profile, an item or a list that bears it, or as one's sponsor's. */
  photo = (p: Person): boolean =>
    p === this.viewer ||
    p.id === this.viewer.sponsor_id ||
    this.model.person_('see', p) ||
    this.world.memberships.some((m) => m.person_id === p.id && this.model.membership('list', m)) ||
    this.world.posts.some((post) => post.author_id === p.id && this.isListed(post)) ||
    this.world.comments.some((c) => c.author_id === p.id && !c.hidden_at && this.model.comment('read', c));

  private readonly postOf = (comment: World['comments'][number]): Post =>
    this.world.posts.find(({ id }) => id === comment.post_id)!;
  private readonly isEmployee = (id: string): boolean =>
    this.world.persons.find((p) => p.id === id)!.kind === 'EMPLOYEE';
  private readonly isIn = (personId: string, g: Group): boolean => {
    const person = this.world.persons.find((p) => p.id === personId)!;
    return this.model.belongs(person, g);
  };
}
