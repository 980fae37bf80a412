import { useState } from 'react';

/** By which date each post was first shown: what happens to it live does not move it about the page until `forget`. */
export function useFirstDates<P extends { id: string }>(posts: readonly P[], dateOf: (post: P) => string) {
  const [dates, setDates] = useState(() => new Map<string, string>());
  for (const post of posts) if (!dates.has(post.id)) dates.set(post.id, dateOf(post));
  return {
    firstDateOf: (post: P): string => dates.get(post.id) ?? dateOf(post),
    forget: () => setDates(new Map()),
  };
}
