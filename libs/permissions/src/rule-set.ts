import { type MongoQuery, buildMongoQueryMatcher } from '@casl/ability';
import { FieldCondition, type FieldInstruction } from '@ucast/core';
import type { ActorFacts } from './actor.js';
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
export type Rules = (tools: { actor: ActorFacts; facts: MembershipFacts; allow: Allow; forbid: Forbid }) => void;

/** Collects rules so that the cases in which CASL says yes by omission cannot happen: the tests of this file name each. */
export class RuleSet {
  private readonly allows: RawRule[] = [];
  private readonly forbids: RawRule[] = [];

  constructor(
    private readonly actor: ActorFacts,
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
    if (!tests.some(([, test]) => matchesNothing(test))) to.push(rule);
  }
}

/** A condition on an empty list can match no row: the rule is left out, so that not even "maybe" comes of it. */
function matchesNothing(test: unknown): boolean {
  if (typeof test !== 'object' || test === null) return false;
  const { $in, $sinceJoining, $elemMatch } = test as { $in?: unknown[]; $sinceJoining?: PerGroup; $elemMatch?: object };
  if ($elemMatch) return Object.values($elemMatch).some(matchesNothing);
  return $in?.length === 0 || $sinceJoining?.groupIds.length === 0;
}

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

/** Lists of ids are asked for many rows: as sets, made once per list. */
const setOf = (values: unknown[]): Set<unknown> => {
  let set = sets.get(values);
  if (!set) sets.set(values, (set = new Set(values)));
  return set;
};
const sets = new WeakMap<unknown[], Set<unknown>>();
type ListCondition = FieldCondition<unknown[]>;
const isIn = (node: ListCondition, row: object, { get }: { get: Get }) =>
  setOf(node.value).has(get(row, node.field as string));
const isNotIn = (node: ListCondition, row: object, context: { get: Get }) => !isIn(node, row, context);

const looseMatcher = buildMongoQueryMatcher(
  { $sinceJoining } as never,
  { sinceJoining, in: isIn, nin: isNotIn } as never,
);

/** Refuses to judge a row whose deciding column was not loaded: a missing column must never read as "no". */
export const strictMatcher: typeof looseMatcher = ((conditions: MongoQuery) => {
  const matches = looseMatcher(conditions as never);
  const needs = neededBy(conditions as object);
  const strict = (row: object) => {
    assertLoaded(needs, row);
    return matches(row as never);
  };
  return Object.assign(strict, { ast: matches.ast });
}) as never;

/** A column that conditions look at, by its path, and what they look at in the rows behind it. */
interface Need {
  readonly path: readonly string[];
  readonly inner: readonly Need[];
}

const neededBy = (conditions: object): Need[] =>
  Object.entries(conditions).map(([path, test]) => ({
    path: path.split('.'),
    inner: neededBy((test as { $elemMatch?: object } | null)?.$elemMatch ?? {}),
  }));

function assertLoaded(needs: readonly Need[], row: object): void {
  for (const { path, inner } of needs) {
    let value: unknown = row;
    for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
    if (value === undefined) throw new Error(`${path.join('.')} is not loaded, so access cannot be decided`);
    if (inner.length > 0) for (const element of value as object[]) assertLoaded(inner, element);
  }
}
