import { createHash, randomBytes } from 'node:crypto';
import { parseId, toId } from '#graphql';
import { facetsOf, type LdbcEvent } from '#imports';
import type { SettableClock } from '#persistence';
import type { ClientBase } from 'pg';
import { type ApiClient, Refused } from './api-client.js';
import { contactDeed, type Ledger } from './ledger.js';

type EventOf<Op extends LdbcEvent['op']> = Extract<LdbcEvent, { op: Op }>;

export interface ReplayReport {
  played: number;
  alreadyThere: number;
  /** Posts whose topics beyond the product's most were left out. */
  topicsCut: number;
  readonly refused: { where: string; op: string; code: string }[];
}

/** As many topics as the product's posts bear. */
const MOST_TOPICS = 8;

/**
 * Plays the writes of LDBC's streams through the API's mutations, each as its author and at its own instant. A join is an
 * invitation by the group's manager and its acceptance, a friendship a request and its acceptance, a person an admin's
 * invitation by mail and its acceptance.
 */
export class Replayer {
  readonly report: ReplayReport = { played: 0, alreadyThere: 0, topicsCut: 0, refused: [] };

  constructor(
    private readonly api: ApiClient,
    private readonly ledger: Ledger,
    private readonly clock: SettableClock,
    private readonly system: ClientBase,
    private readonly adminKey: string,
  ) {}

  /** Plays one write; a refusal is noted, anything else that goes wrong is thrown. */
  async play(event: LdbcEvent): Promise<void> {
    this.clock.set(event.at);
    try {
      this.report[(await this.perform(event)) ? 'played' : 'alreadyThere']++;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.report.refused.push({ where: event.where, op: event.op, code: error.code });
    }
  }

  /** Whether there was anything to do. */
  private perform(event: LdbcEvent): Promise<boolean> {
    switch (event.op) {
      case 'addPerson':
        return this.addPerson(event);
      case 'like':
        return this.like(event);
      case 'addForum':
        return this.addForum(event);
      case 'join':
        return this.join(event);
      case 'addPost':
        return this.addPost(event);
      case 'addComment':
        return this.addComment(event);
      case 'addFriendship':
        return this.befriend(event.personIds.map((id) => this.ledger.key('persons', id)) as [string, string]);
    }
  }

  private async addPerson({ id, givenName, familyName, languages, email }: EventOf<'addPerson'>): Promise<boolean> {
    if (this.ledger.has('persons', id)) return false;
    const language = languages.includes('fr') ? 'fr' : 'en';
    await this.system.query('delete from throttle'); // a year of invitations passes in a minute
    await this.api.mutate(this.adminKey, 'employeesInvite', { addresses: email, language }, 'results { outcome }');
    const password = randomBytes(18).toString('base64url');
    const token = await this.invitationToken(email);
    await this.api.mutate(null, 'invitationAccept', { token, givenName, familyName, password }, 'viewer { id }');
    const { rows } = await this.system.query<{ id: string }>('select id from persons where email = $1', [email]);
    this.ledger.note('persons', id, rows[0]!.id);
    return true;
  }

  /** Stands in for the mail: only its addressee ever sees the token, so the replay gives the invitation one of its own. */
  private async invitationToken(email: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const { rowCount } = await this.system.query(
      `update invitations set token_hash = $1 where email = $2 and accepted_at is null and withdrawn_at is null and declined_at is null`,
      [createHash('sha256').update(token).digest(), email],
    );
    if (rowCount !== 1) throw new Refused('INVITATION_MISSING');
    return token;
  }

  private async like({ personId, messageId, target }: EventOf<'like'>): Promise<boolean> {
    const person = this.ledger.key('persons', personId);
    const key = this.ledger.key(target === 'post' ? 'posts' : 'comments', messageId);
    const deed = `like:${key}:${person}`;
    if (this.ledger.isDone(deed)) return false;
    const targetId = toId(target === 'post' ? 'Post' : 'Comment', key);
    await this.api.mutate(person, 'reactionSet', { targetId, kind: 'USEFUL' }, 'post { id }');
    this.ledger.noteDeed(deed);
    return true;
  }

  private async addForum({ id, title, moderatorId, tagIds, where }: EventOf<'addForum'>): Promise<boolean> {
    if (this.ledger.has('groups', id)) return false;
    const manager = this.ledger.key('persons', moderatorId);
    const input = {
      name: title,
      purpose: this.ledger.topicsNamed(tagIds).slice(0, MOST_TOPICS).join(', ') || title,
      ...facetsOf(title, where),
      externalsAllowed: false,
    };
    const { group } = await this.api.mutate(manager, 'groupCreate', input, 'group { id }');
    this.ledger.noteGroup(id, keyOf(group), manager);
    return true;
  }

  /** A manager is in already. */
  private async join({ forumId, personId }: EventOf<'join'>): Promise<boolean> {
    const group = this.ledger.key('groups', forumId);
    const person = this.ledger.key('persons', personId);
    const deed = `join:${group}:${person}`;
    if (this.ledger.isDone(deed)) return false;
    const groupId = toId('Group', group);
    const invitation = { groupId, personIds: [toId('Person', person)], role: 'CONTRIBUTOR' };
    await this.api.mutate(this.ledger.managerOf(group), 'groupInviteEmployees', invitation, 'results { outcome }');
    const accept = `mutation ($input: GroupInput!) { groupInvitationAccept(input: $input) { group { id } userErrors { code } } }`;
    await this.api.send(person, 'groupInvitationAccept', accept, { input: { groupId } });
    this.ledger.noteDeed(deed);
    return true;
  }

  private async addPost({ id, body, authorId, forumId, tagIds }: EventOf<'addPost'>): Promise<boolean> {
    if (this.ledger.has('posts', id)) return false;
    const topics = this.ledger.topicsNamed(tagIds);
    if (topics.length > MOST_TOPICS) this.report.topicsCut++;
    const input = {
      groupId: toId('Group', this.ledger.key('groups', forumId)),
      body,
      topics: topics.slice(0, MOST_TOPICS),
    };
    const { post } = await this.api.mutate(this.ledger.key('persons', authorId), 'postPublish', input, 'post { id }');
    this.ledger.note('posts', id, keyOf(post));
    return true;
  }

  private async addComment({
    id,
    body,
    authorId,
    replyToPost,
    replyToComment,
  }: EventOf<'addComment'>): Promise<boolean> {
    if (this.ledger.has('comments', id)) return false;
    const parent = replyToComment === undefined ? undefined : this.ledger.key('comments', replyToComment);
    const post = replyToPost === undefined ? await this.headOf(parent!) : this.ledger.key('posts', replyToPost);
    const input = { postId: toId('Post', post), parentId: parent && toId('Comment', parent), body };
    const { comment } = await this.api.mutate(
      this.ledger.key('persons', authorId),
      'commentAdd',
      input,
      'comment { id }',
    );
    this.ledger.note('comments', id, keyOf(comment));
    return true;
  }

  /** LDBC names only what is answered; the product also the head of its thread. */
  private async headOf(commentKey: string): Promise<string> {
    const { rows } = await this.system.query<{ post_id: string }>('select post_id from comments where id = $1', [
      commentKey,
    ]);
    return rows[0]!.post_id;
  }

  private async befriend([asking, asked]: [string, string]): Promise<boolean> {
    const deed = contactDeed(asking, asked);
    if (this.ledger.isDone(deed)) return false;
    const change = (name: string) =>
      `mutation ($input: ContactInput!) { ${name}(input: $input) { person { id } userErrors { code } } }`;
    await this.api.send(asking, 'contactRequest', change('contactRequest'), {
      input: { personId: toId('Person', asked) },
    });
    await this.api.send(asked, 'contactAccept', change('contactAccept'), {
      input: { personId: toId('Person', asking) },
    });
    this.ledger.noteDeed(deed);
    return true;
  }
}

const keyOf = (thing: unknown): string => parseId((thing as { id: string }).id)!.uuid;
