import type { ActorFacts } from './actor.js';

const known = new WeakMap<ActorFacts, ActorFacts>();
/** By all facts that rights depend on, the person's key among them: a changed fact is another entry, nobody gets another's. */
const byFacts = new Map<string, ActorFacts>();
const MOST_KEPT = 1000;

/** One object for equal facts, request after request: what is derived from it alone need not be derived anew. */
export function equalFacts(actor: ActorFacts): ActorFacts {
  let facts = known.get(actor);
  if (!facts) known.set(actor, (facts = find(actor)));
  return facts;
}

function find({ personId, kind, partnerId, networkRoles, memberships }: ActorFacts): ActorFacts {
  const given = { personId, kind, partnerId, networkRoles, memberships };
  const key = JSON.stringify(given);
  const facts = byFacts.get(key) ?? given;
  known.set(facts, facts);
  byFacts.delete(key);
  byFacts.set(key, facts); // the one used last stands last
  if (byFacts.size > MOST_KEPT) byFacts.delete(byFacts.keys().next().value!);
  return facts;
}
