import type { Warnings } from '../warnings.js';
import type { WorldComment, WorldPost, WorldReaction } from '../world.js';
import { reactionKindOf } from './emoji.js';
import { markdownOf, type Names } from './mrkdwn.js';
import { dateOfTs, type SlackPeople } from './people.js';
import type { SlackRoom } from './read-export.js';
import type { SlackMessage } from './shapes.js';

/** What somebody said; every other subtype is a notice of the machine. */
const SAID = new Set(['', 'bot_message', 'file_share', 'file_comment', 'me_message', 'thread_broadcast']);

export interface RoomContent {
  readonly posts: WorldPost[];
  readonly comments: WorldComment[];
  readonly reactions: WorldReaction[];
}

/** A channel's messages: each top-level one is a post, the answers in its thread are its comments. */
export class RoomReader {
  constructor(
    private readonly people: SlackPeople,
    private readonly names: Names,
    private readonly warnings: Warnings,
  ) {}

  read({ channel, messages }: SlackRoom, responsibleKey: string | undefined): RoomContent {
    const content: RoomContent = { posts: [], comments: [], reactions: [] };
    const heads = new Map<string, string>();
    const pinned = new Map(channel.pins?.map((pin) => [pin.id, pin.created] as const));
    for (const message of messages) {
      const said = this.saidBy(message, responsibleKey);
      if (!said) continue;
      const key = `${channel.id}:${message.ts}`;
      const base = { key, ...said };
      const thread = message.thread_ts ?? message.ts;
      const head = heads.get(thread);
      if (thread !== message.ts && head !== undefined) content.comments.push({ ...base, postKey: head });
      else {
        if (thread !== message.ts) this.warnings.add('THREADS_WITHOUT_HEAD', channel.name);
        heads.set(thread, key);
        const pin = pinned.get(message.ts);
        const pinnedAt = pin === undefined ? undefined : pin ? new Date(pin * 1000) : said.datedAt;
        content.posts.push({ ...base, groupKey: channel.id, audience: 'MEMBERS', pinnedAt });
      }
      content.reactions.push(...this.reactionsTo(message, key, said.datedAt));
    }
    return content;
  }

  private saidBy(message: SlackMessage, responsibleKey: string | undefined) {
    if (!SAID.has(message.subtype)) {
      this.warnings.add('NOTICES_LEFT');
      return undefined;
    }
    const body = this.bodyOf(message);
    if (!body) {
      this.warnings.add('MESSAGES_EMPTY');
      return undefined;
    }
    const datedAt = dateOfTs(message.ts);
    const authorKey = this.people.authorOf(signed(message), datedAt, responsibleKey);
    return {
      authorKey,
      partnerKey: this.people.get(authorKey)?.partnerKey,
      datedAt,
      order: Number(message.ts.slice(-6)),
      body,
      editedAt: message.edited ? dateOfTs(message.edited.ts) : undefined,
    };
  }

  private bodyOf(message: SlackMessage): string {
    const files = [...(message.files ?? []), ...(message.file ? [message.file] : [])];
    const isUploadNotice = message.subtype === 'file_share' && message.file !== undefined && message.file !== null;
    const text = message.comment?.comment || (isUploadNotice ? '' : message.text) || attachmentText(message);
    if (message.subtype !== 'file_comment') this.warnings.add('FILES_BY_NAME', files[0]?.name, files.length);
    const body = message.subtype === 'me_message' ? `_${text}_` : text;
    return [markdownOf(body, this.names), ...files.map(fileNote)].filter(Boolean).join('\n\n');
  }

  /** Slack lets one person react in many ways to one message, the product in one: the first that has an equivalent. */
  private reactionsTo(message: SlackMessage, targetKey: string, at: Date): WorldReaction[] {
    const byPerson = new Map<string, WorldReaction>();
    for (const { name, users } of message.reactions ?? []) {
      const kind = reactionKindOf(name);
      for (const personKey of users ?? []) {
        if (kind === undefined || !this.people.get(personKey)) this.warnings.add('REACTIONS_LEFT', `:${name}:`);
        else if (byPerson.has(personKey)) this.warnings.add('REACTIONS_LEFT', `:${name}:`);
        else byPerson.set(personKey, { targetKey, personKey, kind, at });
      }
    }
    return [...byPerson.values()];
  }
}

/** Old exports sign a comment on a file in a part of its own. */
const signed = (message: SlackMessage): SlackMessage =>
  message.user || !message.comment?.user ? message : { ...message, user: message.comment.user };

const attachmentText = ({ attachments }: SlackMessage): string =>
  (attachments ?? [])
    .map(({ pretext, title, title_link, text, fallback }) => {
      const heading = title && title_link ? `<${title_link}|${title}>` : title;
      return [pretext, heading, text].filter(Boolean).join('\n') || fallback;
    })
    .filter(Boolean)
    .join('\n\n');

const fileNote = (file: { name: string | null; title: string | null }): string =>
  `📎 ${(file.title || file.name || '…').replace(/[\\`*_[\]<>]/g, '\\$&')}`;
