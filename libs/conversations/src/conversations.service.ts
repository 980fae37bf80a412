import { assertSame, firstMessage, idempotencyKey } from '#content';
import { withMembership } from '#groups';
import type { PersonRow } from '#people';
import { type Actor, DomainError, can, notFound, refusal } from '#permissions';
import { Audit, Records, newId } from '#persistence';
import { Injectable } from '@nestjs/common';
import { areAcquainted, candidatesByName, writableAmong } from './candidate.query.js';
import {
  type Said,
  answerRequest,
  holdKey,
  markRead,
  ownRefusal,
  ownRequestsOfADay,
  renewed,
  saidBefore,
  setArchived,
  setMuted,
  startConversation,
} from './conversation-act.query.js';
import { type ConversationList, LIMITS } from './conversation.js';
import {
  type After,
  type ConversationRow,
  conversationList,
  conversationsByKeys,
  conversationsWith,
  unreadConversations,
} from './conversation.query.js';

export interface StartInput {
  readonly personIds: readonly string[];
  readonly body: string;
  readonly idempotencyKey?: string | null;
}

/** Direct conversations. Their messages are posts of their group, and are read, written and changed as such. */
@Injectable()
export class Conversations {
  constructor(
    private readonly records: Records,
    private readonly audit: Audit,
  ) {}

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<ConversationRow> {
    const [found] = await this.records.query(actor, conversationsByKeys(actor, [id]));
    if (!found) throw notFound();
    return found.row;
  }

  async list(actor: Actor, list: ConversationList, after: After, rows: number): Promise<ConversationRow[]> {
    return (await this.records.query(actor, conversationList(actor, list, after, rows))).map(({ row }) => row);
  }

  async unread(actor: Actor): Promise<number> {
    const [row] = await this.records.query(actor, unreadConversations(actor));
    return row!.count;
  }

  /** To whom the viewer may write, by name: at most 8. */
  candidates(actor: Actor, search: string): Promise<PersonRow[]> {
    return this.records.query(actor, candidatesByName(actor, search.trim().slice(0, LIMITS.searchLength)));
  }

  /** In the order of the keys: whether the viewer may write to each. */
  async mayWriteTo(actor: Actor, personIds: readonly string[]): Promise<boolean[]> {
    const ids = new Set((await this.records.query(actor, writableAmong(actor, personIds))).map(({ id }) => id));
    return personIds.map((id) => ids.has(id));
  }

  /** In the order of the keys: the conversation of two with each. */
  async with(actor: Actor, personIds: readonly string[]): Promise<(ConversationRow | null)[]> {
    const found = await this.records.query(actor, conversationsWith(actor, personIds));
    if (found.length === 0) return personIds.map(() => null);
    const rows = await this.records.query(
      actor,
      conversationsByKeys(
        actor,
        found.map(({ id }) => id),
      ),
    );
    const byKey = new Map(rows.map(({ row }) => [row.id, row]));
    const byPerson = new Map(found.map(({ personId, id }) => [personId, byKey.get(id) ?? null]));
    return personIds.map((id) => byPerson.get(id) ?? null);
  }

  /**
   * The first message to these people, or the next one where two have a conversation already. By an external to an employee it is a
   * request: that text, and nothing more until it is accepted. Returns the conversation, and the actor as of then.
   */
  async start(actor: Actor, input: StartInput): Promise<{ id: string; actor: Actor }> {
    const others = [...new Set(input.personIds)].filter((id) => id !== actor.personId);
    if (others.length === 0) throw new DomainError('CONVERSATION_WITH_NOBODY', ['personIds']);
    if (others.length > LIMITS.others)
      throw new DomainError('CONVERSATION_TOO_MANY_PEOPLE', ['personIds'], { max: LIMITS.others + 1 });
    const message = firstMessage(input.body);
    const key = idempotencyKey(input.idempotencyKey);
    const begun = await this.records.write(actor, async () => {
      const earlier = key ? await this.saidBefore(actor, key) : undefined;
      if (earlier) {
        assertSame([earlier.body, earlier.others], [message.body, others.toSorted()]);
        return { id: earlier.groupId, mayWrite: earlier.mayWrite };
      }
      if ((await this.mayWriteTo(actor, others)).includes(false)) throw notFound();
      if (actor.kind === 'EXTERNAL') await this.assertMayAsk(actor, others);
      const [acquainted] = await this.records.query(actor, areAcquainted(actor, others));
      const [started] = acquainted!.all ? await this.records.query(actor, startConversation(newId(), others)) : [];
      if (!started) throw new DomainError('CONVERSATION_PEOPLE_APART', ['personIds']);
      const { id, isNew, mayWrite, hasExternals } = started;
      if (!isNew && !mayWrite) throw new DomainError('CONVERSATION_FROZEN');
      if (isNew)
        await this.audit.record(actor, {
          action: 'conversation.start',
          targetId: id,
          groupId: id,
          data: { people: others.length + 1, ...(actor.kind === 'EXTERNAL' && { request: true }) },
        });
      await this.records.query(actor, message.insert(actor, { groupId: id, key, countsByPartner: hasExternals }));
      return { id, mayWrite };
    });
    return { id: begun.id, actor: taking(actor, begun.id, begun.mayWrite) };
  }

  private async saidBefore(actor: Actor, key: string): Promise<Said | undefined> {
    await this.records.query(actor, holdKey(key));
    await this.records.query(actor, renewed(actor));
    return (await this.records.query(actor, saidBefore(actor, key)))[0];
  }

  private async assertMayAsk(actor: Actor, others: readonly string[]): Promise<void> {
    if (others.length > 1) throw new DomainError('CONVERSATION_ONE_AT_A_TIME', ['personIds']);
    const [{ count }] = (await this.records.query(actor, ownRequestsOfADay(actor))) as [{ count: number }];
    if (count >= LIMITS.requestsADay)
      throw new DomainError('CONVERSATION_REQUESTS_TOO_MANY', null, { max: LIMITS.requestsADay });
  }

  /** Yes: both write from now on. No: it is gone for who said it, and whoever asked goes on waiting. */
  async answer(actor: Actor, id: string, accepts: boolean): Promise<Actor> {
    const isDone = await this.records.write(actor, async () => {
      const [refused] = await this.records.query(actor, ownRefusal(actor, id));
      if (refused && !accepts) return true;
      const found = await this.get(actor, id);
      // What was accepted before is accepted.
      if (accepts && found.openedAt && found.askedBy && found.askedBy !== actor.personId) return false;
      if (!can(actor, 'answer', 'Conversation', found))
        throw new DomainError(refusal(actor, 'answer', 'Conversation', found));
      const [row] = await this.records.query(actor, answerRequest(actor, id, accepts));
      if (!row!.isAnswered) return this.answeredMeanwhile(actor, id, accepts);
      await this.audit.record(actor, {
        action: accepts ? 'conversation.accept' : 'conversation.decline',
        targetId: id,
        groupId: id,
      });
      return true;
    });
    if (!isDone) return actor;
    return accepts ? taking(actor, id, true) : withMembership(actor, id, null);
  }

  /** In another window, at the same moment. */
  private async answeredMeanwhile(actor: Actor, id: string, accepts: boolean): Promise<boolean> {
    const [refused] = await this.records.query(actor, ownRefusal(actor, id));
    if (Boolean(refused) === accepts) throw new DomainError('CONVERSATION_ANSWERED');
    return true;
  }

  async markRead(actor: Actor, id: string, through: Date): Promise<ConversationRow> {
    return this.kept(actor, id, () => this.records.query(actor, markRead(actor, id, through)));
  }

  /** What somebody wants of it for themself; nobody else learns of it. */
  async keep(
    actor: Actor,
    id: string,
    { isMuted, isArchived }: { isMuted?: boolean | null; isArchived?: boolean | null },
  ): Promise<ConversationRow> {
    return this.kept(actor, id, async () => {
      if (typeof isMuted === 'boolean') await this.records.query(actor, setMuted(actor, id, isMuted));
      if (typeof isArchived === 'boolean') await this.records.query(actor, setArchived(actor, id, isArchived));
    });
  }

  private kept(actor: Actor, id: string, work: () => Promise<unknown>): Promise<ConversationRow> {
    return this.records.write(actor, async () => {
      await this.get(actor, id);
      await work();
      return this.get(actor, id);
    });
  }
}

/** The actor as one of its people: who may not write is a reader. */
const taking = (actor: Actor, groupId: string, mayWrite: boolean): Actor =>
  withMembership(actor, groupId, {
    groupId,
    role: mayWrite ? 'CONTRIBUTOR' : 'READER',
    state: 'ACTIVE',
    historyFrom: null,
    walled: false,
    wallsDownAt: null,
    deleted: false,
    isConversation: true,
  });
