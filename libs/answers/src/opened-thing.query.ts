import type { Group } from '#groups';
import { type Statement, sql } from '#persistence';
import type { ReadableThing } from './readable.service.js';

type Stored = Readonly<Record<string, unknown>>;
interface OpenedJson {
  readonly until: string;
  readonly subject: 'Post' | 'Comment';
  readonly row: Stored;
  readonly post: Stored;
  readonly group: Stored;
}
export interface OpenedThing {
  readonly thing: ReadableThing;
  readonly until: string;
}

/** A post or comment that is open to the viewer by break-glass, without its words. */
export const openedThing = (id: string): Statement<{ opened: OpenedJson | null }> => sql<{ opened: OpenedJson | null }>`
  select app_opened_thing(${id}) as opened`;

export function toThing(id: string, { until, subject, row, post, group }: OpenedJson): OpenedThing {
  const itsGroup = camel(group) as unknown as Group;
  const hops = { group: itsGroup, ...(subject === 'Comment' ? { post: camel(post) } : {}) };
  return { until, thing: { subject, id, row: { ...camel(row), ...hops }, group: itsGroup } };
}

/** Columns of the database under the names that rules use. */
const camel = (stored: Stored): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
