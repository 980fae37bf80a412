/** A post or a comment, by key. */
export type Item =
  { readonly postId: string; readonly commentId: null } | { readonly postId: null; readonly commentId: string };
export const onPost = (postId: string): Item => ({ postId, commentId: null });
export const onComment = (commentId: string): Item => ({ postId: null, commentId });
export const keyOf = ({ postId, commentId }: { postId: string | null; commentId: string | null }): string =>
  (commentId ?? postId)!;

/** Lengths in characters, and how often. */
export const LIMITS = { words: 1000, reportsADay: 30 } as const;
/** No count of what waits goes further. */
export const MOST_WAITING = 100;
