import type { WorldComment, WorldMembership, WorldPost, WorldReaction } from '#imports';
import type { Tone } from './script.js';
import { seeded, type Seeded } from './seeded.js';

type Kind = WorldReaction['kind'];

/** How likely each kind is, by what the post is for. */
const KINDS: Record<Tone, Partial<Record<Kind, number>>> = {
  question: { USEFUL: 5, AGREE: 4, THANKS: 1 },
  decision: { AGREE: 6, USEFUL: 4, THANKS: 3 },
  news: { USEFUL: 5, THANKS: 4, CELEBRATE: 2, AGREE: 1 },
  idea: { AGREE: 8, USEFUL: 4, CELEBRATE: 1 },
  incident: { USEFUL: 6, THANKS: 4, AGREE: 1 },
  lesson: { USEFUL: 8, THANKS: 6, AGREE: 2 },
  handover: { USEFUL: 3, THANKS: 5 },
  bravo: { CELEBRATE: 10, THANKS: 2, AGREE: 1 },
  talk: { AGREE: 3, CELEBRATE: 3, THANKS: 2, USEFUL: 1 },
};

/** What share of those who can read a post leave a reaction, at most. */
const PULL: Record<Tone, number> = {
  question: 0.12,
  decision: 0.3,
  news: 0.35,
  idea: 0.4,
  incident: 0.22,
  lesson: 0.38,
  handover: 0.14,
  bravo: 0.55,
  talk: 0.28,
};

interface Audience {
  members: readonly WorldMembership[];
  partnerOf(key: string): string | undefined;
  isWalled: boolean;
  now: Date;
}

/** The reactions to a post and its comments, from members who were there and can read them. */
export function reactionsTo(
  post: WorldPost,
  comments: readonly WorldComment[],
  tone: Tone,
  audience: Audience,
): WorldReaction[] {
  const dice = seeded(`reactions ${post.key}`);
  const readers = readersOf(post, post.partnerKey, audience);
  const ceiling = Math.min(24, readers.length * PULL[tone] + comments.length * 0.6);
  const onPost = react(
    post.key,
    post,
    readers,
    Math.round(ceiling * (0.15 + dice.next() * 0.85)),
    KINDS[tone],
    dice,
    audience,
  );
  const onComments = comments.flatMap((comment) => {
    if (dice.next() > 0.42) return [];
    const able = readersOf(post, comment.partnerKey, audience);
    const wanted = Math.min(able.length, 1 + Math.floor(dice.next() ** 2 * 6));
    return react(comment.key, comment, able, wanted, { USEFUL: 5, AGREE: 5, THANKS: 4 }, dice, audience);
  });
  return [...onPost, ...onComments];
}

function readersOf(post: WorldPost, partnerKey: string | undefined, audience: Audience): WorldMembership[] {
  return audience.members.filter((member) => {
    if (member.state !== 'ACTIVE' || member.since > post.datedAt) return false;
    const own = audience.partnerOf(member.personKey);
    if (own === undefined) return true;
    if (post.audience === 'INTERNAL') return false;
    return !audience.isWalled || partnerKey === undefined || partnerKey === own;
  });
}

function react(
  targetKey: string,
  item: { authorKey: string; datedAt: Date },
  readers: readonly WorldMembership[],
  count: number,
  weights: Partial<Record<Kind, number>>,
  dice: Seeded,
  { now }: Audience,
): WorldReaction[] {
  const others = readers.filter((reader) => reader.personKey !== item.authorKey);
  const room = now.getTime() - item.datedAt.getTime();
  return dice
    .shuffled(others)
    .slice(0, count)
    .map((reader) => ({
      targetKey,
      personKey: reader.personKey,
      kind: weighted(weights, dice),
      at: new Date(item.datedAt.getTime() + Math.floor(Math.min(room * 0.9, (2 + dice.next() ** 3 * 2000) * 60_000))),
    }));
}

function weighted(weights: Partial<Record<Kind, number>>, dice: Seeded): Kind {
  const entries = Object.entries(weights) as [Kind, number][];
  let left = dice.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of entries) {
    left -= weight;
    if (left < 0) return kind;
  }
  return entries[0][0];
}
