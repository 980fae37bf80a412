import { createMongoAbility, subject as tagged } from '@casl/ability';
import type { Actor } from './actor.js';
import { type AppAbility, type Catalogue, type Subject, subjectOf } from './catalogue.js';
import { RuleSet, strictMatcher } from './rule-set.js';
import { ALL_RULES } from './rules/index.js';

const cache = new WeakMap<Actor, AppAbility>();

export function abilityFor(actor: Actor): AppAbility {
  let ability = cache.get(actor);
  if (!ability) {
    const { rules } = new RuleSet(actor, ALL_RULES);
    ability = createMongoAbility<AppAbility>(rules as never, {
      detectSubjectType: (item: object & { __caslSubjectType__?: string }) =>
        (typeof item === 'string' ? item : (item.__caslSubjectType__ ?? subjectOf(item))) as never,
      conditionsMatcher: strictMatcher,
    } as never);
    cache.set(actor, ability);
  }
  return ability;
}

/** Whether the actor may do this to this row. The row must hold every column that the rules look at. */
export function can<S extends Subject>(actor: Actor, action: Catalogue[S], subject: S, row: object): boolean {
  return abilityFor(actor).can(action as never, tagged(subject, row as never) as never);
}

/** Whether there is anything of this kind to which the actor might do this: the coarse question, asked before rows are known. */
export function mightEver<S extends Subject>(actor: Actor, action: Catalogue[S], subject: S): boolean {
  return abilityFor(actor).can(action as never, subject as never);
}

/** Why not, as a stable code; FORBIDDEN where no rule says more. */
export function refusal<S extends Subject>(actor: Actor, action: Catalogue[S], subject: S, row: object): string {
  return abilityFor(actor).relevantRuleFor(action as never, tagged(subject, row as never) as never)?.reason ?? 'FORBIDDEN';
}
