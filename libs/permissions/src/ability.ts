import { type RuleOf, createMongoAbility } from '@casl/ability';
import type { Actor } from './actor.js';
import type { AppAbility, Catalogue, Subject } from './catalogue.js';
import { RuleSet, strictMatcher } from './rule-set.js';
import { ALL_RULES } from './rules/index.js';

const cache = new WeakMap<Actor, AppAbility>();
/** By all facts that rights depend on, the person's key among them: a changed fact is another ability, nobody gets another's. */
const byFacts = new Map<string, AppAbility>();
const MOST_KEPT = 1000;

export function abilityFor(actor: Actor): AppAbility {
  let ability = cache.get(actor);
  if (!ability) cache.set(actor, (ability = ofFacts(actor)));
  return ability;
}

function ofFacts({ personId, kind, partnerId, networkRoles, memberships }: Actor): AppAbility {
  const facts = { personId, kind, partnerId, networkRoles, memberships };
  const key = JSON.stringify(facts);
  let ability = byFacts.get(key);
  if (ability) byFacts.delete(key);
  else ability = abilityOf(new RuleSet(facts, ALL_RULES));
  byFacts.set(key, ability); // the one used last stands last
  if (byFacts.size > MOST_KEPT) byFacts.delete(byFacts.keys().next().value!);
  return ability;
}

/** No word stands for every action or every subject: CASL's `manage` and `all` are turned off. */
export const abilityOf = ({ rules }: RuleSet): AppAbility =>
  createMongoAbility<AppAbility>(rules as never, {
    anyAction: '<no such action>',
    anySubjectType: '<no such subject>',
    conditionsMatcher: strictMatcher as never,
  });

/** Whether the actor may do this to this row. The row must hold every column that the rules look at. */
export function can<S extends Subject>(actor: Actor, action: Catalogue[S], subject: S, row: object): boolean {
  const rule = decidingRule(abilityFor(actor), action, subject, row);
  return rule !== undefined && !rule.inverted;
}

/** Whether there is anything of this kind to which the actor might do this: the coarse question, asked before rows are known. */
export function mightEver<S extends Subject>(actor: Actor, action: Catalogue[S], subject: S): boolean {
  return abilityFor(actor).can(action as never, subject as never);
}

/** Why not, as a stable code; FORBIDDEN where no rule says more. */
export function refusal<S extends Subject>(actor: Actor, action: Catalogue[S], subject: S, row: object): string {
  return decidingRule(abilityFor(actor), action, subject, row)?.reason ?? 'FORBIDDEN';
}

/**
 * The rule that decides: the last one that matches. The subject is named by the caller and never written on the row, as
 * CASL's `subject()` does: one row can be two subjects (a person and an account).
 */
export function decidingRule(
  ability: AppAbility,
  action: string,
  subject: Subject,
  row: object,
): RuleOf<AppAbility> | undefined {
  return ability.rulesFor(action as never, subject as never).find((rule) => rule.matchesConditions(row as never));
}
