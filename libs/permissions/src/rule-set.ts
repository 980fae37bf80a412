import type { MongoQuery } from '@casl/ability';
import type { ActorFacts } from './actor.js';
import type { Catalogue, Subject } from './catalogue.js';
import { type MembershipFacts, membershipFacts } from './membership-facts.js';
import type { PerGroup } from './per-group.js';
import type { RuleName } from './rule-names.js';

export interface RawRule {
  action: string[];
  subject: Subject;
  conditions?: MongoQuery;
  inverted?: boolean;
  reason?: string;
  name?: RuleName;
}
type Allow = <S extends Subject>(
  action: Catalogue[S] | readonly Catalogue[S][],
  subject: S,
  conditions?: MongoQuery,
  /** For those that people are told of: see `rule-names.ts`. */
  name?: RuleName,
) => void;
type Forbid = <S extends Subject>(
  action: Catalogue[S] | readonly Catalogue[S][],
  subject: S,
  conditions: MongoQuery,
  /** Stable code of the refusal, for who may know that the thing exists. */
  reason?: string | null,
  /** For those that people are told of: see `rule-names.ts`. */
  name?: RuleName,
) => void;
/** One file per subject: nothing but allow(...) and forbid(...). */
export type Rules = (tools: { actor: ActorFacts; facts: MembershipFacts; allow: Allow; forbid: Forbid }) => void;

/** Collects rules so that the cases in which CASL says yes by omission cannot happen: the tests of this file name each. */
export class RuleSet {
  private readonly allows: RawRule[] = [];
  private readonly forbids: RawRule[] = [];
  private readonly idle: RawRule[] = [];

  constructor(
    private readonly actor: ActorFacts,
    files: readonly Rules[],
    facts: MembershipFacts = membershipFacts(actor),
  ) {
    for (const define of files) define({ actor: this.actor, facts, allow: this.allow, forbid: this.forbid });
  }

  readonly allow: Allow = (action, subject, conditions, name) =>
    this.add(this.allows, { action: [action].flat() as string[], subject, conditions, name });

  readonly forbid: Forbid = (action, subject, conditions, reason, name) =>
    this.add(this.forbids, {
      action: [action].flat() as string[],
      subject,
      conditions,
      inverted: true,
      reason: reason ?? undefined,
      name,
    });

  /** In CASL the last matching rule wins, so every forbid stands after every allow, whatever file it came from. */
  get rules(): RawRule[] {
    return [...this.allows, ...this.forbids];
  }

  /** With those that can match no row for this actor: what they lack is the answer to “why not?”. */
  get everyRule(): RawRule[] {
    return [...this.rules, ...this.idle];
  }

  private add(to: RawRule[], rule: RawRule): void {
    const word = [...rule.action, rule.subject].find((name) => name === 'manage' || name === 'all');
    if (word) throw new Error(`To CASL the word ${word} means everything`);
    const tests = Object.entries((rule.conditions ?? { always: true }) as Record<string, unknown>);
    if (tests.length === 0) throw new Error(`Empty conditions would match every ${rule.subject}`);
    for (const [field, test] of tests) {
      if (field.startsWith('$'))
        throw new Error(`${rule.subject}: conditions stand under the name of a column, not ${field}`);
      if (test === undefined)
        throw new Error(`${rule.subject}.${field}: undefined would match a row that lacks the field`);
    }
    (tests.some(([, test]) => matchesNothing(test)) ? this.idle : to).push(rule);
  }
}

/** A condition on an empty list can match no row: the rule is left out, so that not even "maybe" comes of it. */
function matchesNothing(test: unknown): boolean {
  if (typeof test !== 'object' || test === null) return false;
  const { $in, $sinceJoining, $elemMatch } = test as { $in?: unknown[]; $sinceJoining?: PerGroup; $elemMatch?: object };
  if ($elemMatch) return Object.values($elemMatch).some(matchesNothing);
  return $in?.length === 0 || $sinceJoining?.groupIds.length === 0;
}
