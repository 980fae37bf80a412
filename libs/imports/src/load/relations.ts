import type { World } from '../world.js';
import type { LoadedContent } from './content.js';
import type { Ids } from './known.js';
import type { LoadedPeople } from './people.js';
import type { TableWriter } from './table-writer.js';

/** Reactions to posts and comments. An external's carries their organisation, an employee's that of what it answers. */
export async function loadReactions(
  writer: TableWriter,
  world: World,
  content: LoadedContent,
  groups: Ids,
  partners: Ids,
  people: LoadedPeople,
): Promise<number> {
  const posts = new Map(world.posts.map((post) => [post.key, post]));
  const comments = new Map(world.comments.map((comment) => [comment.key, comment]));
  return writer.insert(
    'reactions',
    world.reactions.map(({ targetKey, personKey, kind, at }) => {
      const comment = comments.get(targetKey);
      const post = posts.get(comment?.postKey ?? targetKey);
      if (!post) throw new Error(`The world speaks of an unknown target of a reaction: ${targetKey}`);
      const person = people.get(personKey);
      const commentId = comment ? content.comments.get(comment.key) : null;
      const postId = content.posts.get(post.key);
      return {
        target_id: commentId ?? postId,
        person_id: person.id,
        kind,
        post_id: postId,
        comment_id: commentId,
        group_id: groups.get(post.groupKey),
        partner_id: person.kind === 'EXTERNAL' ? person.partnerId : partners.optional((comment ?? post).partnerKey),
        at,
      };
    }),
  );
}

export const loadContacts = (writer: TableWriter, world: World, people: LoadedPeople): Promise<number> =>
  writer.insert(
    'contacts',
    world.contacts
      .map(({ requesterKey, addresseeKey, state, at }) => ({
        requester_id: people.id(requesterKey),
        addressee_id: people.id(addresseeKey),
        state,
        requested_at: at,
        accepted_at: state === 'ACCEPTED' ? at : null,
      }))
      .filter(({ requester_id, addressee_id }) => requester_id !== addressee_id),
  );

export const loadBookmarks = (writer: TableWriter, world: World, posts: Ids, people: LoadedPeople): Promise<number> =>
  writer.insert(
    'bookmarks',
    (world.bookmarks ?? []).map(({ personKey, postKey, at }) => ({
      person_id: people.id(personKey),
      post_id: posts.get(postKey),
      at,
    })),
  );
