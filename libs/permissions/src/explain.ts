import type { ActorFacts } from './actor.js';
import { factsOf } from './membership-facts.js';
import type { RuleName } from './rule-names.js';
import { type RawRule, RuleSet } from './rule-set.js';
import { ALL_RULES } from './rules/index.js';
import { failingColumns } from './to-check.js';

/** What the nearest rules would have needed, where none allows. */
export const LACKS = {
  MEMBERSHIP: 'No active membership of the group',
  PUBLIC_GROUP: 'The group is not public',
  NETWORK_AUDIENCE: 'It is for the members only',
  EMPLOYEE: 'It is for employees',
  HISTORY: 'It was written before what the membership opens',
  ORGANISATION: 'Behind walls, it belongs to another organisation',
} as const;
export type Lack = keyof typeof LACKS;

export interface Explanation {
  readonly isAllowed: boolean;
  /** Those that allow; where something is forbidden, those that forbid; none, where no rule speaks. */
  readonly rules: readonly RuleName[];
  /** Where no rule allows: what is missing. Empty otherwise. */
  readonly lacks: readonly Lack[];
}
/** Subjects whose rules of reading bear names. */
type Explained = 'Group' | 'Post' | 'Comment';

/**
 * By which rules this person reads this row, or why not: the same rules as `can()`, one by one. The person is one who is
 * spoken of: their facts may be limited to the group of the row, as rules of reading look at no other.
 */
export function explain(person: ActorFacts, subject: Explained, row: object): Explanation {
  const { everyRule } = new RuleSet(person, ALL_RULES, factsOf(person));
  const rules = everyRule
    .filter((rule) => rule.subject === subject && rule.action.includes('read'))
    .map((rule) => ({ ...rule, failing: rule.conditions ? failingColumns(rule.conditions, row as never) : [] }));
  const holding = (inverted: boolean) =>
    namesOf(rules.filter((rule) => (rule.inverted ?? false) === inverted && rule.failing.length === 0));
  const [allows, forbids] = [holding(false), holding(true)];
  const isAllowed = allows.length > 0 && forbids.length === 0;
  const lacks = allows.length > 0 ? [] : lacksOf(person, rules);
  return { isAllowed, rules: isAllowed ? allows : forbids, lacks };
}

type Judged = RawRule & { readonly failing: readonly string[] };
const namesOf = (rules: readonly Judged[]): RuleName[] => [...new Set(rules.map(({ name }) => name!))];

/** The columns by which a rule speaks of a membership. */
const MEMBERSHIP_COLUMNS = ['groupId', 'id'];

/**
 * The rules that came nearest. Whoever is a member lacks what their own rule asks besides; whoever is none lacks the membership,
 * or what the rules for all employees ask.
 */
function lacksOf(person: ActorFacts, rules: readonly Judged[]): Lack[] {
  const allows = rules.filter(({ inverted }) => !inverted);
  const isOfMembers = ({ conditions }: Judged) =>
    Object.keys(conditions ?? {}).some((column) => MEMBERSHIP_COLUMNS.includes(column));
  const asMember = allows.filter(
    (rule) => isOfMembers(rule) && !rule.failing.some((column) => MEMBERSHIP_COLUMNS.includes(column)),
  );
  if (asMember.length > 0) return toLacks(person, nearest(asMember));
  return ['MEMBERSHIP', ...toLacks(person, nearest(allows.filter((rule) => !isOfMembers(rule))))];
}

function nearest(rules: readonly Judged[]): string[] {
  const fewest = Math.min(...rules.map(({ failing }) => failing.length));
  return rules.filter(({ failing }) => failing.length === fewest).flatMap(({ failing }) => failing);
}

const OF_COLUMN: Readonly<Record<string, Lack>> = {
  datedAt: 'HISTORY',
  'post.datedAt': 'HISTORY',
  partnerId: 'ORGANISATION',
  visibility: 'PUBLIC_GROUP',
  kind: 'PUBLIC_GROUP',
  'group.visibility': 'PUBLIC_GROUP',
  'post.audience': 'NETWORK_AUDIENCE',
};

const toLacks = (person: ActorFacts, columns: readonly string[]): Lack[] => [
  ...new Set(
    columns.map((column) => {
      if (column === 'audience') return person.kind === 'EMPLOYEE' ? 'NETWORK_AUDIENCE' : 'EMPLOYEE';
      const lack = OF_COLUMN[column];
      if (!lack) throw new Error(`Nothing is said of ${column}`);
      return lack;
    }),
  ),
];
