import { type Filter, parse } from 'scim2-parse-filter';
import { type ScimType, invalid } from './scim-error.js';

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const ENTERPRISE_SCHEMA = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const LIST_SCHEMA = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

const MOST_CHARACTERS = 2_000;
/** Comparisons in a filter, and how deep they stand in each other. */
const MOST_PARTS = 50;

/** An attribute's name as we compare it: without case, and without the schema that it is of anyway. */
export const attributeName = (name: string): string =>
  name.toLowerCase().replace(/^urn:ietf:params:scim:schemas:core:2\.0:(user|group):/, '');

/** A filter as a tree. Whatever cannot be read, or is too large to be meant, is refused alike. */
export function readFilter(text: string, scimType: ScimType = 'invalidFilter'): Filter {
  if (text.length > MOST_CHARACTERS) throw invalid('The filter is too long.', scimType);
  let filter: Filter;
  try {
    filter = parse(text);
  } catch {
    throw invalid('The filter cannot be read.', scimType);
  }
  if (sizeOf(filter) > MOST_PARTS) throw invalid('The filter has too many parts.', scimType);
  return filter;
}

function sizeOf(filter: Filter): number {
  if ('filters' in filter) return filter.filters.reduce((sum, part) => sum + sizeOf(part), 1);
  if ('filter' in filter) return 1 + sizeOf(filter.filter);
  if ('valFilter' in filter) return 1 + sizeOf(filter.valFilter);
  return 1;
}

/** Where a PATCH points: an attribute, which of its values, and what of those. */
export interface ScimPath {
  readonly attribute: string;
  readonly filter: Filter | null;
  readonly sub: string | null;
}

const VALUE_PATH = /^([^[\]]+)\[(.*)\](?:\.(\w+))?$/s;

export function readPath(text: string): ScimPath {
  const [, before, filter, sub] = VALUE_PATH.exec(text.trim()) ?? [];
  if (before !== undefined)
    return {
      attribute: attributeName(before),
      filter: readFilter(filter!, 'invalidPath'),
      sub: sub?.toLowerCase() ?? null,
    };
  const name = attributeName(text.trim());
  if (!/^[a-z$][\w$:.-]*$/.test(name)) throw invalid('The path cannot be read.', 'invalidPath');
  return { attribute: name, filter: null, sub: null };
}
