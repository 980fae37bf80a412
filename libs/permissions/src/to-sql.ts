import type { CompoundCondition, Condition, FieldCondition } from '@ucast/core';
import { abilityFor } from './ability.js';
import type { Actor } from './actor.js';
import { type AppAbility, type Catalogue, HOPS, type Subject } from './catalogue.js';
import type { PerGroup } from './per-group.js';

/** SQL in pieces, with one parameter between each and the next. */
export interface SqlPredicate {
  readonly pieces: readonly string[];
  readonly params: readonly unknown[];
}
/** Hops that the statement has joined already, by name: the alias to use instead of an EXISTS. */
type Joined = Readonly<Record<string, string>>;

/**
 * The same rules that `can()` reads, as one SQL boolean over the row `alias`. No rule gives FALSE. A forbid becomes
 * `(…) is not true`, so that NULL never lets a row through. Unknown operators and hops throw: access is never guessed.
 */
export function accessiblePredicate<S extends Subject>(
  actor: Actor,
  action: Catalogue[S],
  subject: S,
  alias: string,
  joined: Joined = NONE,
): SqlPredicate {
  const ability = abilityFor(actor);
  let known = compiled.get(ability);
  if (!known) compiled.set(ability, (known = new Map()));
  const key = `${action}|${subject}|${alias}|${joined === NONE ? '' : JSON.stringify(joined)}`;
  let predicate = known.get(key);
  if (!predicate) known.set(key, (predicate = compile(ability, action, subject, alias, joined)));
  return predicate;
}

/** The same as text, its placeholders numbered from `firstParam`. */
export function numbered({ pieces, params }: SqlPredicate, firstParam = 1): { sql: string; params: unknown[] } {
  return { sql: pieces.reduce((text, piece, i) => `${text}$${firstParam + i - 1}${piece}`), params: [...params] };
}

const NONE: Joined = {};
const compiled = new WeakMap<AppAbility, Map<string, SqlPredicate>>();

function compile(ability: AppAbility, action: string, subject: Subject, alias: string, joined: Joined): SqlPredicate {
  const params: unknown[] = [];
  const bind = (value: unknown, type = '') => {
    params.push(value);
    return `\0${params.length - 1}\0${type}`;
  };

  const compound = (node: CompoundCondition, row: string): string | null => {
    const parts = () => node.value.map((part) => toSql(part as Condition, row));
    switch (node.operator) {
      case 'and':
        return `(${parts().join(' and ') || 'true'})`;
      case 'or':
        return `(${parts().join(' or ') || 'false'})`;
      case 'not':
        return `((${parts().join(' and ')}) is not true)`;
      default:
        return null;
    }
  };

  const toSql = (node: Condition, row: string): string => {
    const joinedParts = compound(node as CompoundCondition, row);
    if (joinedParts) return joinedParts;
    const { field, value, operator } = node as FieldCondition;
    const [hopName, rest] = (field as string).split('.');
    if (operator === 'elemMatch') return exists(hopName, row, (other) => toSql(value as Condition, other));
    if (rest !== undefined) {
      const there = (other: string) => compare(`${other}.${column(rest)}`, operator, value, other);
      return joined[hopName] ? there(joined[hopName]) : exists(hopName, row, there);
    }
    return compare(`${row}.${column(field as string)}`, operator, value, row);
  };

  const exists = (name: string, row: string, test: (other: string) => string): string => {
    const hop = HOPS[subject]?.[name];
    if (!hop) throw new Error(`${subject} has no hop ${name}`);
    const other = `${name}_of_${row}`;
    return `exists (select from ${hop.table} ${other} where ${other}.${column(hop.to)} = ${row}.${column(hop.from)} and ${test(other)})`;
  };

  const compare = (left: string, operator: string, value: unknown, row: string): string => {
    switch (operator) {
      case 'eq':
        return value === null ? `${left} is null` : `${left} = ${bind(value)}`;
      case 'ne':
        return value === null ? `${left} is not null` : `${left} is distinct from ${bind(value)}`;
      case 'in':
        return `${left} = any (${bind(value)})`;
      case 'nin':
        return `((${left} = any (${bind(value)})) is not true)`;
      case 'sinceJoining': {
        const { groupIds, instants } = value as PerGroup;
        const position = `array_position(${bind(groupIds, '::uuid[]')}, ${row}.group_id)`;
        return `${left} >= (${bind(instants, '::timestamptz[]')})[${position}]`;
      }
      default:
        throw new Error(`Operator ${operator} has no SQL translation`);
    }
  };

  const rules = ability.rulesFor(action as never, subject as never);
  const test = (rule: (typeof rules)[number]) => (rule.ast ? toSql(rule.ast as Condition, alias) : 'true');
  // PostgreSQL asks the parts of an OR in their order: what the row itself says first, other tables only where it does not.
  const allows = rules
    .filter((rule) => !rule.inverted)
    .map(test)
    .sort((one, other) => Number(one.includes('exists (')) - Number(other.includes('exists (')));
  if (allows.length === 0) return { pieces: ['false'], params: [] };
  const forbids = rules.filter((rule) => rule.inverted).map((rule) => `((${test(rule)}) is not true)`);
  // Parts were put in order after their values were bound: the values follow the text.
  const parts = `(${[`(${allows.join(' or ')})`, ...forbids].join(' and ')})`.split('\0');
  return {
    pieces: parts.filter((_, i) => i % 2 === 0),
    params: parts.filter((_, i) => i % 2 === 1).map((index) => params[Number(index)]),
  };
}

const column = (field: string): string => {
  if (!/^[a-zA-Z]+$/.test(field)) throw new Error(`Not a column: ${field}`);
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
};
