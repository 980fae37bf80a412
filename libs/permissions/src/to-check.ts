import { type MongoQuery, buildMongoQueryMatcher } from '@casl/ability';
import { type CompoundCondition, type Condition, FieldCondition, type FieldInstruction } from '@ucast/core';
import { PerGroup } from './per-group.js';

type Row = Readonly<Record<string, unknown>>;
type Check = (row: Row) => boolean;

/**
 * A rule's conditions as a check in memory, compiled once: the same tree that `to-sql.ts` turns into SQL. Every column that it
 * names is looked at in every row, also where another part has decided: one that was not loaded must never read as "no".
 */
export const conditionsMatcher = ((conditions: MongoQuery) => {
  const { ast } = parse(conditions as never) as unknown as { ast: Condition };
  return Object.assign(toCheck(ast), { ast });
}) as unknown as typeof parse;

/** The columns whose condition does not hold for the row, of conditions that must all hold. */
export function failingColumns(conditions: MongoQuery, row: Row): string[] {
  const { ast } = parse(conditions as never) as unknown as { ast: Condition };
  const parts = ast.operator === 'and' ? ((ast as CompoundCondition).value as Condition[]) : [ast];
  return parts.filter((part) => !toCheck(part)(row)).map((part) => (part as FieldCondition).field as string);
}

const $sinceJoining: FieldInstruction<PerGroup> = {
  type: 'field',
  validate: (_, value) => {
    if (!(value instanceof PerGroup)) throw new Error('$sinceJoining expects a PerGroup');
  },
  parse: (instruction, value, { field }) => new FieldCondition('sinceJoining', field, value),
};
/** CASL's own reading of conditions; its interpreter is not used. */
const parse = buildMongoQueryMatcher({ $sinceJoining } as never, {});

function toCheck(node: Condition): Check {
  const { operator } = node;
  if (operator === 'and' || operator === 'or' || operator === 'not') {
    const parts = (node as CompoundCondition).value.map((part) => toCheck(part as Condition));
    if (operator === 'or') return (row) => count(parts, row) > 0;
    const holds: Check = (row) => count(parts, row) === parts.length;
    return operator === 'and' ? holds : (row) => !holds(row);
  }
  const { field, value } = node as FieldCondition;
  const get = reader(field as string);
  switch (operator) {
    case 'eq':
      return (row) => get(row) === value;
    case 'ne':
      return (row) => get(row) !== value;
    case 'in':
    case 'nin': {
      const among = new Set(value as unknown[]);
      return operator === 'in' ? (row) => among.has(get(row)) : (row) => !among.has(get(row));
    }
    case 'elemMatch': {
      const matches = toCheck(value as Condition);
      return (row) => (get(row) as Row[]).filter(matches).length > 0;
    }
    case 'sinceJoining':
      return (row) => (value as PerGroup).includes(groupOf(row) as string, get(row) as Date);
    default:
      throw new Error(`Operator ${operator} has no check in memory`);
  }
}

const count = (parts: readonly Check[], row: Row): number => {
  let holding = 0;
  for (const part of parts) if (part(row)) holding++;
  return holding;
};

function reader(path: string): (row: Row) => unknown {
  const [first, second] = path.split('.') as [string, string?];
  return (row) => {
    const value = second === undefined ? row[first] : (row[first] as Row | null | undefined)?.[second];
    if (value === undefined) throw new Error(`${path} is not loaded, so access cannot be decided`);
    return value;
  };
}
const groupOf = reader('groupId');
