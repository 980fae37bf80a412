import { isObject } from './patch.js';
import { invalid } from './scim-error.js';
import { LIST_SCHEMA, attributeName } from './scim-path.js';

/** What a list is asked for, in the address or in the body of a `.search`. */
export interface ListQuery {
  readonly filter: string | null;
  /** Counted from 1. */
  readonly startIndex: number;
  readonly count: number;
}
export const MOST_RESULTS = 200;
const USUAL_RESULTS = 100;

/** RFC 7644 §3.4.2.4: what is below is taken for the least that makes sense. */
export function readList(query: object): ListQuery {
  const { filter, startIndex, count } = query as Record<string, unknown>;
  if (filter !== undefined && typeof filter !== 'string') throw invalid('The filter cannot be read.', 'invalidFilter');
  return {
    filter: filter || null,
    startIndex: Math.max(1, whole(startIndex, 1)),
    count: Math.min(MOST_RESULTS, Math.max(0, whole(count, USUAL_RESULTS))),
  };
}

function whole(value: unknown, usual: number): number {
  if (value === undefined || value === '') return usual;
  const number = Number(value);
  if (!Number.isInteger(number) || Math.abs(number) > 1_000_000_000)
    throw invalid('startIndex and count are whole numbers.');
  return number;
}

export const listOf = (resources: readonly object[], totalResults: number, { startIndex }: ListQuery) => ({
  schemas: [LIST_SCHEMA],
  totalResults,
  startIndex,
  itemsPerPage: resources.length,
  Resources: resources,
});

const ALWAYS = ['schemas', 'id'];

/** Which attributes are asked for: `attributes` names them, `excludedAttributes` those that are not. Of an attribute with parts, all. */
export class Projection {
  private constructor(
    private readonly only: ReadonlySet<string> | null,
    private readonly without: ReadonlySet<string>,
  ) {}

  static of(query: object): Projection {
    const { attributes, excludedAttributes } = query as Record<string, unknown>;
    const only = namesOf(attributes);
    return new Projection(only.size > 0 ? only : null, namesOf(excludedAttributes));
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    if (ALWAYS.includes(key)) return true;
    return (!this.only || this.only.has(key)) && !this.without.has(key);
  }

  apply(resource: object): object {
    return Object.fromEntries(Object.entries(resource).filter(([name]) => this.has(name)));
  }
}

function namesOf(value: unknown): Set<string> {
  const names = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',');
  return new Set(
    names
      .map((name) => attributeName(name.trim()))
      .filter(Boolean)
      // `name.givenName` asks for `name`; the extension's own name has dots in it.
      .map((name) =>
        name.startsWith('urn:') ? name.replace(/:[a-z]+$/, (end) => (end === ':user' ? end : '')) : name.split('.')[0]!,
      ),
  );
}

export const bodyOf = (body: unknown): object => (isObject(body) ? body : {});
