import { type RuleOf, createMongoAbility } from '@casl/ability';
import type { Actor, ActorFacts } from './actor.js';
import type { AppAbility, Catalogue, Subject } from './catalogue.js';
import { equalFacts } from './equal-facts.js';
import { RuleSet } from './rule-set.js';
import { ALL_RULES } from './rules/index.js';
import { conditionsMatcher } from './to-check.js';

const cache = new WeakMap<ActorFacts, AppAbility>();

export function abilityFor(actor: ActorFacts): AppAbility {
  const facts = equalFacts(actor);
  let ability = cache.get(facts);
  if (!ability) cache.set(facts, (ability = abilityOf(new RuleSet(facts, ALL_RULES))));
  return ability;
}

/** No word stands for every action or every subject: CASL's `manage` and `all` are turned off. */
export const abilityOf = ({ rules }: RuleSet): AppAbility =>
  createMongoAbility<AppAbility>(rules as never, {
    anyAction: '<no such action>',
    anySubjectType: '<no such subject>',
    conditionsMatcher: conditionsMatcher as never,
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
