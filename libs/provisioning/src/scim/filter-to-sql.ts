import { type Fragment, joinSql, raw, sql } from '#persistence';
import type { AttrExp, Filter } from 'scim2-parse-filter';
import { invalid } from './scim-error.js';
import { attributeName } from './scim-path.js';

/** An attribute by which one may filter; a `KEY` is compared by `keyOf`, whose null stands for what is nobody's. */
export type Filterable =
  | { readonly kind: 'TEXT' | 'EXACT' | 'BOOLEAN' | 'INSTANT'; readonly column: Fragment }
  | { readonly kind: 'KEY'; readonly column: Fragment; readonly keyOf: (id: string) => string | null }
  /** One of several values has this key. */
  | {
      readonly kind: 'HAS';
      readonly has: (key: string | null) => Fragment;
      readonly any: Fragment;
      readonly keyOf: (id: string) => string | null;
    };
export type Filterables = Readonly<Record<string, Filterable>>;

type Value = string | number | boolean | null;
const ORDERS: Readonly<Record<string, string>> = { gt: '>', ge: '>=', lt: '<', le: '<=' };
const NO_OPERATOR = () => invalid('This operator does not fit this attribute.', 'invalidFilter');

/** The filter as a condition. Names are looked up among those given, values become placeholders. */
export function filterToSql(filter: Filter, attributes: Filterables, within = ''): Fragment {
  if ('filters' in filter) {
    // The parser takes `not` between two filters for a third way to join them.
    if (filter.op !== 'and' && filter.op !== 'or') throw invalid('The filter cannot be read.', 'invalidFilter');
    const parts = filter.filters.map((part) => filterToSql(part, attributes, within));
    return sql`(${joinSql(parts, ` ${filter.op} `)})`;
  }
  if ('filter' in filter) return sql`not coalesce(${filterToSql(filter.filter, attributes, within)}, false)`;
  const name = `${within}${attributeName(filter.attrPath)}`;
  if ('valFilter' in filter) return filterToSql(filter.valFilter, attributes, `${name}.`);
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!attribute) throw invalid('One cannot filter by this attribute.', 'invalidFilter');
  return comparison(attribute, filter);
}

function comparison(attribute: Filterable, expression: AttrExp): Fragment {
  const { op } = expression;
  if (attribute.kind === 'HAS') {
    if (op === 'pr') return attribute.any;
    if (op !== 'eq') throw NO_OPERATOR();
    return attribute.has(typeof expression.compValue === 'string' ? attribute.keyOf(expression.compValue) : null);
  }
  const { column } = attribute;
  if (op === 'pr') return sql`(${column}) is not null`;
  const value = asKept(expression.compValue);
  if (value === null) {
    if (op === 'eq') return sql`(${column}) is null`;
    if (op === 'ne') return sql`(${column}) is not null`;
    throw NO_OPERATOR();
  }
  switch (attribute.kind) {
    case 'KEY':
      return equality(op, column, raw('uuid'), attribute.keyOf(String(value)));
    case 'BOOLEAN':
      return equality(op, column, raw('boolean'), /^true$/i.test(String(value)));
    case 'INSTANT':
      return ofInstant(op, column, value);
    case 'EXACT':
      return ofText(op, column, sql`${String(value)}::text`);
    case 'TEXT':
      return ofText(op, sql`lower(${column})`, sql`lower(${String(value)}::text)`);
  }
}

/** As text is kept: without NUL, which PostgreSQL refuses, and whole. */
const asKept = (value: Value): Value => (typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value);

function equality(op: string, column: Fragment, type: Fragment, value: Value): Fragment {
  if (op === 'eq') return value === null ? raw('false') : sql`${column} = ${value}::${type}`;
  if (op === 'ne') return sql`${column} is distinct from ${value}::${type}`;
  throw NO_OPERATOR();
}

function ofText(op: string, column: Fragment, value: Fragment): Fragment {
  switch (op) {
    case 'eq':
      return sql`${column} = ${value}`;
    case 'ne':
      return sql`${column} is distinct from ${value}`;
    case 'co':
      return sql`position(${value} in ${column}) > 0`;
    case 'sw':
      return sql`starts_with(${column}, ${value})`;
    case 'ew':
      return sql`right(${column}, length(${value})) = ${value}`;
    default:
      return sql`${column} ${raw(ORDERS[op]!)} ${value}`;
  }
}

function ofInstant(op: string, column: Fragment, value: Value): Fragment {
  const at = new Date(String(value));
  if (Number.isNaN(at.getTime())) throw invalid('This attribute is an instant.', 'invalidFilter');
  const instant = sql`${at.toISOString()}::timestamptz`;
  if (op === 'eq') return sql`${column} = ${instant}`;
  if (op === 'ne') return sql`${column} <> ${instant}`;
  if (!Object.hasOwn(ORDERS, op)) throw NO_OPERATOR();
  return sql`${column} ${raw(ORDERS[op]!)} ${instant}`;
}
