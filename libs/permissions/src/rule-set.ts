import { type MongoQuery, buildMongoQueryMatcher } from '@casl/ability';
import { FieldCondition, type FieldInstruction } from '@ucast/core';
import type { Actor } from './actor.js';
import type { Catalogue, Subject } from './catalogue.js';
import { type MembershipFacts, membershipFacts } from './membership-facts.js';
import { PerGroup } from './per-group.js';

export interface RawRule {
  action: string[];
  subject: Subject;
  conditions?: MongoQuery;
  inverted?: boolean;
  reason?: string;
}
type Allow = <S extends Subject>(
  action: Catalogue[S] | readonly Catalogue[S][],
  subject: S,
  conditions?: MongoQuery,
) => void;
type Forbid = <S extends Subject>(
  action: Catalogue[S] | readonly Catalogue[S][],
  subject: S,
  conditions: MongoQuery,
  /** Stable code of the refusal, for who may know that the thing exists. */
  reason?: string,
) => void;
/** One file per subject: nothing but allow(...) and forbid(...). */
export type Rules = (tools: { actor: Actor; facts: MembershipFacts; allow: Allow; forbid: Forbid }) => void;

/** Collects rules so that the cases in which CASL says yes by omission cannot happen: the tests of this file name each. */
export class RuleSet {
  private readonly allows: RawRule[] = [];
  private readonly forbids: RawRule[] = [];

  constructor(
    private readonly actor: Actor,
    files: readonly Rules[],
  ) {
    for (const define of files) {
      define({ actor, facts: membershipFacts(this.actor), allow: this.allow, forbid: this.forbid });
    }
  }

  readonly allow: Allow = (action, subject, conditions) =>
    this.add(this.allows, { action: [action].flat() as string[], subject, conditions });

  readonly forbid: Forbid = (action, subject, conditions, reason) =>
    this.add(this.forbids, { action: [action].flat() as string[], subject, conditions, inverted: true, reason });

  /** In CASL the last matching rule wins, so every forbid stands after every allow, whatever file it came from. */
  get rules(): RawRule[] {
    return [...this.allows, ...this.forbids];
  }

  private add(to: RawRule[], rule: RawRule): void {
    const tests = Object.entries((rule.conditions ?? { always: true }) as Record<string, unknown>);
    if (tests.length === 0) throw new Error(`Empty conditions would match every ${rule.subject}`);
    for (const [field, test] of tests) {
      if (test === undefined)
        throw new Error(`${rule.subject}.${field}: undefined would match a row that lacks the field`);
    }
    if (!tests.some(([, test]) => matchesNothing(test))) to.push(rule);
  }
}

const matchesNothing = (test: unknown): boolean =>
  (test as { $in?: unknown[] } | null)?.$in?.length === 0 ||
  ((test as { $sinceJoining?: PerGroup } | null)?.$sinceJoining?.groupIds.length ?? 1) === 0;

const $sinceJoining: FieldInstruction<PerGroup> = {
  type: 'field',
  validate: (_, value) => {
    if (!(value instanceof PerGroup)) throw new Error('$sinceJoining expects a PerGroup');
  },
  parse: (instruction, value, { field }) => new FieldCondition('sinceJoining', field, value),
};
type Get = (row: object, field: string) => unknown;
const sinceJoining = (node: FieldCondition<PerGroup>, row: object, { get }: { get: Get }) =>
  node.value.includes(get(row, 'groupId') as string, get(row, node.field as string) as Date);

const looseMatcher = buildMongoQueryMatcher({ $sinceJoining } as never, { sinceJoining } as never);

/** Refuses to judge a row whose deciding column was not loaded: a missing column must never read as "no". */
export const strictMatcher: typeof looseMatcher = ((conditions: MongoQuery) => {
  const matches = looseMatcher(conditions as never);
  const fields = Object.keys(conditions as object).map((field) => field.split('.'));
  const strict = (row: Record<string, unknown>) => {
    for (const path of fields) {
      let value: unknown = row;
      for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
      if (value === undefined) throw new Error(`${path.join('.')} is not loaded, so access cannot be decided`);
    }
    return matches(row as never);
  };
  return Object.assign(strict, { ast: matches.ast });
}) as never;
