interface Found {
  readonly id?: string;
  readonly thread: { readonly id: string };
  readonly conversationId?: string | null | undefined;
}
type Place =
  | { to: '/messages/$conversationId'; params: { conversationId: string } }
  | { to: '/p/$postId'; params: { postId: string }; hash?: string };

/** Where a message that was found is read: its thread, at itself if it is an answer, or the direct conversation that it is part of. */
export const placeOf = ({ id, thread, conversationId }: Found): Place =>
  conversationId
    ? { to: '/messages/$conversationId', params: { conversationId } }
    : { to: '/p/$postId', params: { postId: thread.id }, hash: id === thread.id ? undefined : id };
