/** Who reads an item: every employee, the group's members, or those of them who are employees. */
export type Audience = 'NETWORK' | 'MEMBERS' | 'INTERNAL';
/** Narrowest last. */
export const AUDIENCES: readonly Audience[] = ['NETWORK', 'MEMBERS', 'INTERNAL'];

export const REACTION_KINDS = ['USEFUL', 'THANKS', 'AGREE', 'CELEBRATE'] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];
export type ReactionCounts = Partial<Record<ReactionKind, number>>;

/** What an item may hold at most; lengths in characters. */
export const LIMITS = {
  title: 200,
  postBody: 50_000,
  commentBody: 10_000,
  topics: 8,
  topic: 60,
  images: 10,
  files: 20,
  reason: 500,
  imageAlt: 500,
} as const;

/** In `post_activity`: what is for all organisations. */
export const FOR_ALL = '00000000-0000-0000-0000-000000000000';
