import { useLingui } from '@lingui/react/macro';
import { Handshake, HeartHandshake, PartyPopper, ThumbsUp } from 'lucide-react';
import type { ReactionKind } from '../__generated__/reactionBar_post.graphql.js';

export interface ReactionCount {
  readonly kind: ReactionKind;
  readonly count: number;
}

export const REACTIONS: readonly ReactionKind[] = ['USEFUL', 'THANKS', 'AGREE', 'CELEBRATE'];
export const REACTION_ICONS = { USEFUL: ThumbsUp, THANKS: HeartHandshake, AGREE: Handshake, CELEBRATE: PartyPopper };

export function useReactionWords(): Record<ReactionKind, string> {
  const { t } = useLingui();
  return { USEFUL: t`Utile`, THANKS: t`Merci`, AGREE: t`D’accord`, CELEBRATE: t`Bravo` };
}

/** The counts as they will be once my reaction is `next` in place of `current`; null = none. */
export function countsAfter(
  counts: readonly ReactionCount[],
  current: ReactionKind | null,
  next: ReactionKind | null,
): ReactionCount[] {
  return REACTIONS.flatMap((kind) => {
    const before = counts.find((reaction) => reaction.kind === kind)?.count ?? 0;
    const count = before - (kind === current ? 1 : 0) + (kind === next ? 1 : 0);
    return count > 0 ? [{ kind, count }] : [];
  });
}
