import { NOW, type World } from './random-world.js';

type Person = World['persons'][number];
type Group = World['groups'][number];
type Membership = World['memberships'][number];
type Widening = World['widenings'][number];
type Post = World['posts'][number];
type Comment = World['comments'][number];
type Partner = World['partner_organisations'][number];
type Image = World['images'][number];
type Entry = World['audit_log'][number];
type Case = World['report_cases'][number];
type Hiding = World['hidings'][number];
type Conversation = World['conversations'][number];
type Request = World['advice_requests'][number];

/** The specification of rights once more, in other words and without looking at the rules: slow, direct, one sentence each. */
export class RightsModel {
  constructor(
    private readonly world: World,
    private readonly me: Person,
    /** By the database's clock. */
    private readonly now: Date = NOW,
  ) {}

  isAlive = (p: Person): boolean => {
    const lives = p.status === 'ACTIVE' && !(p.access_until && p.access_until <= this.now);
    const answerable = p.kind === 'EXTERNAL' ? p.sponsor_id : p.responsible_id;
    return lives && (p.kind === 'EMPLOYEE' || this.isAlive(this.person(answerable!)));
  };

  group(action: string, g: Group): boolean {
    const [staff, m] = [this.isStaff, this.current(this.me, g)];
    const [member, manager, moderator] = [
      this.isMember(this.me, g),
      this.leads(g, ['MANAGER']),
      this.leads(g, ['MANAGER', 'MODERATOR']),
    ];
    const invited = this.isInvited(g);
    const requested = m?.state === 'REQUESTED';
    if (g.deleted_at) return ['discover', 'restore'].includes(action) && manager && g.deleted_at > this.ago(30);
    const open = g.visibility !== 'SECRET' && g.kind === 'GROUP' && staff;
    const frozen = g.archived_at !== null;
    const real = g.kind === 'GROUP';
    switch (action) {
      case 'discover':
      case 'seeManagers':
        return member || invited || open;
      case 'seeSize':
        return member || (invited && staff) || open;
      case 'read':
      case 'listMembers':
        return member || (open && g.visibility === 'PUBLIC');
      case 'seeWalls':
        return member && staff;
      case 'leave':
        return member && real;
      case 'react':
        return member && !frozen && (real || this.writes(g));
      case 'post':
        return member && this.writes(g) && !frozen;
      case 'join':
        return open && g.join_policy === 'OPEN' && !member && !invited && m?.state !== 'BANNED' && !frozen;
      case 'request':
        return (
          open &&
          g.join_policy === 'ON_REQUEST' &&
          !member &&
          !invited &&
          !requested &&
          m?.state !== 'BANNED' &&
          !frozen
        );
      case 'withdrawRequest':
        return requested && staff && open;
      case 'answerInvitation':
        return invited && !frozen;
      case 'moderate':
      case 'decideRequests':
        return moderator && !frozen;
      case 'inviteEmployees':
        return moderator && !frozen && real;
      case 'inviteExternals':
        return manager && g.externals_allowed && !frozen && real;
      case 'changeSettings':
      case 'archive':
        return manager && !frozen && real;
      case 'proposeWidening':
        return manager && !frozen && real && !g.left_public_at && !this.openWidening(g);
      case 'seeWidening':
        return this.isTold(g, this.openWidening(g));
      case 'unarchive':
        return manager && frozen && real;
      case 'delete':
      case 'export':
      case 'explain':
        return manager && real;
      // Duties of the network open no content: bytes, and a call to elect.
      case 'seeStorage':
        return open && this.holds('IT_ADMIN');
      case 'seeBreakGlass':
        return member;
      case 'seeElection':
        return member && staff && real;
      case 'callElection':
        return ((member && staff && real) || (open && this.holds('COMMUNITY_LEAD'))) && !frozen;
      default:
        return false;
    }
  }

  widening(action: string, w: Widening): boolean {
    const g = this.groupOf(w);
    const manager = this.leads(g, ['MANAGER']);
    if (g.deleted_at || this.current(this.me, g)?.state === 'BANNED') return false;
    if (w.state !== 'OPEN') return action === 'see' && manager;
    const own = w.proposed_by === this.me.id;
    const told = this.isStaff || w.tells_externals;
    switch (action) {
      case 'see':
        return this.isTold(g, w);
      case 'answer':
        return this.isMember(this.me, g) && told && !own && this.me.kind !== 'SERVICE';
      case 'cancel':
        return manager;
      default:
        return manager && !own && w.objected_at !== null && w.approved_at === null;
    }
  }

  membership(action: string, m: Membership): boolean {
    const [g, p] = [this.groupOf(m), this.person(m.person_id)];
    if (m.valid_to || g.deleted_at) return false;
    const [own, active] = [p === this.me, m.state === 'ACTIVE'];
    const [manager, moderator] = [this.leads(g, ['MANAGER']), this.leads(g, ['MANAGER', 'MODERATOR'])];
    const mayChange = !g.archived_at && g.kind === 'GROUP';
    switch (action) {
      case 'list':
        return (own || moderator || !m.unlisted_at) && this.membership('count', m);
      case 'count':
        if (
          own &&
          (this.isMember(this.me, g) ||
            this.isInvited(g) ||
            (m.state === 'REQUESTED' && g.visibility !== 'SECRET' && g.kind === 'GROUP' && this.isStaff))
        )
          return true;
        if (active && this.isMember(this.me, g))
          return this.isStaff || !g.walled || p.kind === 'EMPLOYEE' || this.isColleague(p);
        if (moderator) return true;
        if (!active) return false;
        if (this.isStaff && g.kind === 'GROUP' && g.visibility === 'PUBLIC') return true;
        return (
          m.role === 'MANAGER' &&
          ((this.isStaff && g.kind === 'GROUP' && g.visibility === 'PRIVATE') || this.isInvited(g))
        );
      case 'changeRole':
        return manager && active && mayChange;
      case 'remove':
        return (
          mayChange &&
          !own &&
          ((manager && (active || m.state === 'INVITED')) ||
            (moderator && m.state === 'INVITED' && p.kind === 'EMPLOYEE'))
        );
      case 'ban':
        return manager && mayChange && !own && m.state !== 'BANNED';
      case 'unban':
        return manager && mayChange && m.state === 'BANNED';
      case 'review':
        return manager && mayChange && active && p.kind === 'EXTERNAL';
      default:
        return false;
    }
  }

  post(action: string, post: Post): boolean {
    const g = this.groupOf(post);
    const own = post.author_id === this.me.id;
    if (action === 'restore')
      return own && post.deleted_at !== null && this.reaches(post, post.dated_at) && this.mayWrite(g);
    if (!this.readsPost(post)) return false;
    switch (action) {
      case 'read':
        return true;
      case 'bookmark':
        return g.kind === 'GROUP';
      case 'react':
        return this.mayReact(g);
      case 'comment':
        return this.mayWrite(g) && g.kind === 'GROUP' && !post.closed_at && !post.hidden_at;
      case 'edit':
      case 'delete':
        return own && this.mayWrite(g);
      case 'publishAnew':
        return own && !post.hidden_at;
      case 'narrow':
        return own && this.mayWrite(g) && g.kind === 'GROUP' && this.isStaff && post.audience !== 'INTERNAL';
      case 'report':
        return this.mayReport(g, own) && !post.hidden_at;
      case 'blank':
        return this.mayBlank(g, own);
      case 'hide':
        return !own && this.leads(g, ['MANAGER', 'MODERATOR']) && !g.archived_at;
      default:
        return this.leads(g, ['MANAGER', 'MODERATOR']) && !g.archived_at;
    }
  }

  /** To those who moderate, of whom a conversation has none. */
  private mayReport = (g: Group, own: boolean) =>
    this.isMember(this.me, g) && !g.archived_at && !own && g.kind === 'GROUP';
  private mayBlank = (g: Group, own: boolean) => this.mayWrite(g) && (own || this.leads(g, ['MANAGER', 'MODERATOR']));

  /** Of those who moderate, whoever wrote the item knows nothing of it. */
  report(action: string, c: Case): boolean {
    const g = this.groupOf(c);
    const knows = this.moderatesSince(g, c.dated_at) && c.author_id !== this.me.id;
    return knows && (action === 'see' || (c.state === 'OPEN' && !g.archived_at));
  }

  hiding(action: string, h: Hiding): boolean {
    const g = this.groupOf(h);
    const own = h.author_id === this.me.id && this.isMember(this.me, g) && this.hasSince(g, h.dated_at);
    const moderates = this.moderatesSince(g, h.dated_at);
    const stands = !h.lifted_at && !g.archived_at;
    switch (action) {
      case 'see':
        return own || moderates;
      case 'readAppeal':
        return (own || moderates) && h.hidden_by !== this.me.id;
      case 'appeal':
        return own && stands && !h.appealed_at;
      case 'askAdvice':
        return own && stands && !h.asked_at && g.visibility !== 'SECRET';
      default:
        return (
          moderates &&
          stands &&
          h.author_id !== this.me.id &&
          h.hidden_by !== this.me.id &&
          h.appealed_at !== null &&
          h.decided_at === null
        );
    }
  }
  /** Theirs alone, as long as it may be read outside of its group, and never about themselves. */
  advice(action: string, r: Request): boolean {
    const g = this.groupOf(r);
    const concerns = r.author_id === this.me.id || r.hidden_by === this.me.id;
    const isOut = !r.ended_at && g.visibility !== 'SECRET' && !g.deleted_at;
    return this.holds('COMMUNITY_LEAD') && isOut && !concerns && (action === 'see' || !r.advised_at);
  }
  private moderatesSince = (g: Group, writtenAt: Date) =>
    !g.deleted_at && this.leads(g, ['MANAGER', 'MODERATOR']) && this.hasSince(g, writtenAt);
  private hasSince(g: Group, writtenAt: Date): boolean {
    const from = this.current(this.me, g)!.history_from;
    return !from || writtenAt >= from;
  }

  comment(action: string, comment: Comment): boolean {
    const [g, post] = [this.groupOf(comment), this.world.posts.find(({ id }) => id === comment.post_id)!];
    const own = comment.author_id === this.me.id;
    // It is as old as its post, and goes with it.
    if (post.deleted_at || (post.hidden_at && !this.readsHidden(post)) || !this.reaches(post, post.dated_at))
      return false;
    if (action === 'restore')
      return own && comment.deleted_at !== null && this.reaches(comment, post.dated_at) && this.mayWrite(g);
    if (
      comment.deleted_at ||
      g.deleted_at ||
      (comment.hidden_at && !this.readsHidden(comment)) ||
      !this.reaches(comment, post.dated_at)
    )
      return false;
    switch (action) {
      case 'read':
        return true;
      case 'react':
        return this.mayReact(g);
      case 'reply':
        return this.mayWrite(g) && g.kind === 'GROUP' && !post.closed_at && !post.hidden_at && !comment.hidden_at;
      case 'edit':
      case 'delete':
        return own && this.mayWrite(g);
      case 'report':
        return this.mayReport(g, own) && !post.hidden_at && !comment.hidden_at;
      case 'blank':
        return this.mayBlank(g, own);
      default:
        return !own && this.leads(g, ['MANAGER', 'MODERATOR']) && !g.archived_at;
    }
  }

  /** Between fixed people; of whoever was asked to be written to, and said no, no more. */
  conversation(action: string, c: Conversation): boolean {
    const g = this.world.groups.find(({ id }) => id === c.id)!;
    if (!this.isMember(this.me, g)) return false;
    switch (action) {
      case 'see':
        return true;
      case 'write':
        return this.writes(g);
      default:
        return this.isStaff && c.opened_at === null && c.asked_by !== this.me.id;
    }
  }

  person_(action: string, p: Person): boolean {
    const listed = this.world.memberships.some(
      (m) =>
        m.person_id === p.id &&
        !m.valid_to &&
        this.groupOf(m).kind === 'GROUP' &&
        this.isMember(p, this.groupOf(m), false) &&
        this.seesInList(this.groupOf(m), p) &&
        (!m.unlisted_at || this.leads(this.groupOf(m), ['MANAGER', 'MODERATOR'])),
    );
    const seen =
      p.status !== 'ERASED' &&
      (p === this.me || (this.isStaff && (p.kind === 'EMPLOYEE' || p.sponsor_id === this.me.id)) || listed);
    switch (action) {
      case 'see':
        return seen;
      case 'seeDetails':
        return seen && (this.isStaff || p === this.me);
      case 'update':
        return p === this.me && p.status === 'ACTIVE';
      case 'writeTo':
        return p !== this.me && p.status === 'ACTIVE' && this.knowsAsColleague(p);
      default:
        return seen && p !== this.me && p.status === 'ACTIVE';
    }
  }

  /** Employees among each other; employees and externals where both are in a group, as its list shows. */
  private knowsAsColleague(p: Person): boolean {
    const kinds = [this.me.kind, p.kind];
    if (kinds.every((kind) => kind === 'EMPLOYEE')) return true;
    const isMixed = kinds.includes('EMPLOYEE') && kinds.includes('EXTERNAL');
    return isMixed && this.world.groups.some((g) => this.isMember(this.me, g) && this.isShownIn(g, p));
  }
  private isShownIn = (g: Group, p: Person): boolean =>
    g.kind === 'GROUP' && this.isMember(p, g, false) && !this.current(p, g)!.unlisted_at;

  /** Nobody before a request is accepted; no external who sees one of the others in no group of theirs. */
  private waits(g: Group): boolean {
    const [me, c] = [this.me, this.world.conversations.find(({ id }) => id === g.id)];
    if (!c) return false;
    const others = this.world.persons.filter((p) => p !== me && this.current(p, g)?.state === 'ACTIVE');
    const sees = (p: Person, shared: Group) =>
      this.isMember(me, shared) &&
      this.isShownIn(shared, p) &&
      (!shared.walled || p.kind === 'EMPLOYEE' || p.partner_id === me.partner_id);
    const isApart = (p: Person) => !this.world.groups.some((shared) => sees(p, shared));
    return c.opened_at === null || (me.kind === 'EXTERNAL' && others.some(isApart));
  }
  private hasRefused = (p: Person, g: Group): boolean =>
    this.world.conversation_refusals.some((refusal) => refusal.id === g.id && refusal.person_id === p.id);

  /** By IT admins, of whoever is not erased. */
  account(action: string, p: Person): boolean {
    if (!this.holds('IT_ADMIN') || p.status === 'ERASED') return false;
    switch (action) {
      case 'administer':
        return true;
      case 'suspend':
        return p.status === 'ACTIVE' && p !== this.me;
      case 'reactivate':
        return p.status === 'SUSPENDED';
      case 'endSessions':
        return p.status === 'ACTIVE';
      case 'sendFactorsReset':
        return p.status === 'ACTIVE' && p.email !== null && p !== this.me;
      default:
        return p.status === 'ACTIVE' && p.email !== null;
    }
  }

  /** The access of an external: of IT admins; of the sponsor, who removes nobody; of officers, who look and review. */
  external(action: string, p: Person): boolean {
    const answers = this.isStaff && p.sponsor_id === this.me.id && action !== 'remove';
    const reviews = this.holds('COMPLIANCE_OFFICER') && ['see', 'review'].includes(action);
    if (p.kind !== 'EXTERNAL' || p.status === 'ERASED') return false;
    if (!(answers || reviews || this.holds('IT_ADMIN'))) return false;
    // A suspended one gets another sponsor before it is given back.
    return action === 'see' || action === 'handOver' || p.status === 'ACTIVE';
  }

  partner(action: string, o: Partner): boolean {
    return this.isStaff || (action === 'see' && o.id === this.me.partner_id);
  }

  /** What stands on its own: an upload that nothing bears yet, to its owner; the network's logo, to everybody. */
  image(_action: string, image: Image): boolean {
    if (image.attached_at === null) return image.owner_id === this.me.id;
    return image.purpose === 'NETWORK';
  }

  /** Of one's own account; of the network, for IT admins; of a group that one manages, as far back as one reads it; all, for officers. */
  entry(_action: string, entry: Entry): boolean {
    const [area] = entry.action.split('.') as [string];
    if (this.holds('COMPLIANCE_OFFICER')) return true;
    if (entry.group_id === null) {
      const ofAccounts = ['account', 'session', 'password'];
      if (entry.target_id === this.me.id && this.me.kind !== 'SERVICE' && ofAccounts.includes(area)) return true;
      return this.holds('IT_ADMIN') && [...ofAccounts, 'person', 'invitation', 'network'].includes(area);
    }
    const g = this.groupOf(entry as { group_id: string });
    if (g.deleted_at || !this.leads(g, ['MANAGER'])) return false;
    const from = this.current(this.me, g)!.history_from;
    return ['group', 'invitation', 'post', 'comment'].includes(area) && (!from || entry.at >= from);
  }

  /** Whose membership, account, end date and sponsor are all valid: who stands in a list of members. */
  belongs = (p: Person, g: Group): boolean => this.isMember(p, g, false);

  private ago = (n: number) => new Date(this.now.getTime() - n * 86_400_000);
  private holds = (role: string) =>
    this.isStaff && this.world.network_roles.some((held) => held.person_id === this.me.id && held.role === role);
  private openWidening = (g: Group) => this.world.widenings.find((w) => w.group_id === g.id && w.state === 'OPEN');
  /** Members and the invited, externals where it concerns them; and employees who may come in by themselves or ask to. */
  private isTold(g: Group, w: Widening | undefined): boolean {
    if (this.current(this.me, g)?.state === 'BANNED') return false;
    const inside = this.isMember(this.me, g) || this.isInvited(g);
    const tellsExternals = w?.tells_externals ?? false;
    if (!this.isStaff) return inside && tellsExternals;
    if (this.isMember(this.me, g)) return true;
    // Of walls and organisations alone, whoever is outside hears nothing.
    const tellsOutside = Boolean(w?.visibility || w?.allows_externals);
    if (!tellsOutside) return inside && tellsExternals;
    const comes =
      (g.join_policy === 'OPEN' && g.visibility === 'PUBLIC') ||
      (g.join_policy === 'ON_REQUEST' && g.visibility !== 'SECRET');
    return inside || (comes && g.kind === 'GROUP' && !g.archived_at);
  }
  private get isStaff() {
    return this.me.kind === 'EMPLOYEE';
  }
  private person = (id: string) => this.world.persons.find((p) => p.id === id)!;
  private groupOf = ({ group_id }: { group_id: string }) => this.world.groups.find((g) => g.id === group_id)!;
  private current = (p: Person, g: Group) =>
    this.world.memberships.find((m) => m.person_id === p.id && m.group_id === g.id && !m.valid_to);
  private isColleague = (p: Person) => p.partner_id !== null && p.partner_id === this.me.partner_id;
  private hasEmployee = (g: Group) =>
    this.world.persons.some((p) => p.kind === 'EMPLOYEE' && this.isAlive(p) && this.current(p, g)?.state === 'ACTIVE');

  /** `lasting`: also what ends others' membership for the viewer's own rights, a frozen group. */
  private isMember(p: Person, g: Group, lasting = true): boolean {
    const m = this.current(p, g);
    if (m?.state !== 'ACTIVE' || g.deleted_at || (m.access_until && m.access_until <= this.now) || !this.isAlive(p))
      return false;
    if (lasting && this.hasRefused(p, g)) return false;
    if (p.kind === 'EMPLOYEE') return true;
    if (p.kind === 'EXTERNAL' && !g.externals_allowed) return false;
    if (!lasting) return true;
    return (
      this.hasEmployee(g) &&
      (p.kind === 'EXTERNAL' || this.current(this.person(p.responsible_id!), g)?.state === 'ACTIVE')
    );
  }
  private isInvited(g: Group): boolean {
    const m = this.current(this.me, g);
    if (m?.state !== 'INVITED' || g.deleted_at || m.since <= this.ago(14)) return false;
    if (!this.isStaff && !(g.externals_allowed && this.hasEmployee(g))) return false;
    const by = this.person(m.invited_by);
    const role = this.current(by, g)?.state === 'ACTIVE' && this.isAlive(by) ? this.current(by, g)!.role : 'READER';
    return role === 'MANAGER' || (role === 'MODERATOR' && this.isStaff);
  }
  private leads(g: Group, roles: string[]): boolean {
    const m = this.current(this.me, g);
    const counts = g.deleted_at
      ? m?.state === 'ACTIVE' && !(m.access_until && m.access_until <= this.now) && !this.hasRefused(this.me, g)
      : this.isMember(this.me, g);
    return this.isStaff && counts && !this.waits(g) && roles.includes(m!.role);
  }
  private writes(g: Group): boolean {
    const responsible = this.me.kind === 'SERVICE' ? this.current(this.person(this.me.responsible_id!), g) : null;
    const isReader = this.current(this.me, g)?.role === 'READER' || responsible?.role === 'READER';
    return this.isMember(this.me, g) && !isReader && !this.waits(g);
  }
  private mayWrite = (g: Group) => this.writes(g) && !g.archived_at;
  private mayReact = (g: Group) =>
    this.isMember(this.me, g) && !g.archived_at && (g.kind === 'GROUP' || this.writes(g));
  private readsHidden = (item: Post | Comment) =>
    item.author_id === this.me.id || this.leads(this.groupOf(item), ['MANAGER', 'MODERATOR']);
  private readsPost = (post: Post) =>
    !post.deleted_at &&
    !this.groupOf(post).deleted_at &&
    (!post.hidden_at || this.readsHidden(post)) &&
    this.reaches(post, post.dated_at);
  /** Not internal, nor another organisation's behind a wall. */
  private fits = (item: Post | Comment, g: Group, writtenAt: Date) =>
    this.isStaff ||
    (item.audience !== 'INTERNAL' &&
      (!(g.walled || (g.walls_down_at && writtenAt < g.walls_down_at)) ||
        item.partner_id === null ||
        item.partner_id === this.me.partner_id));
  private reaches(item: Post | Comment, writtenAt: Date): boolean {
    const g = this.groupOf(item);
    if (this.isStaff && item.audience === 'NETWORK' && g.visibility === 'PUBLIC') return true;
    if (!this.isMember(this.me, g)) return false;
    const from = this.current(this.me, g)!.history_from;
    return (!from || writtenAt >= from) && this.fits(item, g, writtenAt);
  }
  private seesInList(g: Group, p: Person): boolean {
    if (this.isMember(this.me, g)) return this.isStaff || !g.walled || p.kind === 'EMPLOYEE' || this.isColleague(p);
    return this.isStaff && g.visibility === 'PUBLIC';
  }
}
