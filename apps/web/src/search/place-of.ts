interface Found {
  readonly thread: { readonly id: string };
  readonly conversationId?: string | null | undefined;
}
type Place =
  | { to: '/messages/$conversationId'; params: { conversationId: string } }
  | { to: '/p/$postId'; params: { postId: string } };

/** Where a message that was found is read: its thread, or the direct conversation that it is part of. */
export const placeOf = ({ thread, conversationId }: Found): Place =>
  conversationId
    ? { to: '/messages/$conversationId', params: { conversationId } }
    : { to: '/p/$postId', params: { postId: thread.id } };
