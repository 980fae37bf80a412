import type { Actor } from '#permissions';
import { type Statement, newId } from '#persistence';
import { commentText } from './item-text.js';
import { writtenWith } from './mentions.js';
import { type NewPost, insertPost } from './posts.query.js';

/** The words with which a conversation begins: text alone, which names nobody. */
export interface FirstMessage {
  readonly body: string;
  /** For whoever may write there, as whoever began it has asked; the rules are asked before. */
  insert(actor: Actor, place: Pick<NewPost, 'groupId' | 'key' | 'countsByPartner'>): Statement<{ id: string }>;
}

/** As long as a comment at most. */
export function firstMessage(text: string): FirstMessage {
  const written = writtenWith(commentText(text), {});
  return {
    body: written.body,
    insert: (actor, place) =>
      insertPost(actor, {
        id: newId(),
        audience: 'MEMBERS',
        partnerId: actor.partnerId,
        title: null,
        ...written,
        topics: [],
        imageIds: [],
        imageAlts: [],
        fileIds: [],
        copies: new Map(),
        isAnew: false,
        ...place,
      }),
  };
}
