import type { RequestContext } from '#graphql';
import type { Actor, ActorMembership } from '#permissions';

/** The actor as of now, after an act of their own changed their membership of a group: null = none any more. */
export function withMembership(actor: Actor, groupId: string, membership: ActorMembership | null): Actor {
  const others = actor.memberships.filter((known) => known.groupId !== groupId);
  return { ...actor, memberships: membership ? [...others, membership] : others };
}

/** What the rest of the request's answer is computed for. */
export const continueAs = (context: RequestContext, actor: Actor): void =>
  void Object.assign(context, { actor } satisfies Partial<RequestContext>);
