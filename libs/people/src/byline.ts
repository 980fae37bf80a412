import type { Actor, PersonKind } from '#permissions';
import { type Fragment, accessible, raw, sql } from '#persistence';

/** A row of the view `bylines`, with what its viewer may know besides. */
export interface BylineRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly company: string;
  readonly kind: PersonKind;
  readonly photoId: string | null;
  readonly partnerId: string | null;
  /** Whether the viewer may open the profile. */
  readonly maySee: boolean;
}

/** The columns of a `BylineRow`, for a statement in which `b` is a row of `bylines`. */
export const bylineColumns = (actor: Actor, b: string): Fragment => sql`
  ${raw(b)}.id, ${raw(b)}.name, ${raw(b)}.title, ${raw(b)}.company, ${raw(b)}.kind, ${raw(b)}.photo_id as "photoId",
  ${raw(b)}.partner_id as "partnerId",
  ${maySee(actor, b)} as "maySee"`;

/** The same as one JSON value. */
export const bylineJson = (actor: Actor, b: string): Fragment => sql`json_build_object(
  'id', ${raw(b)}.id, 'name', ${raw(b)}.name, 'title', ${raw(b)}.title, 'company', ${raw(b)}.company,
  'kind', ${raw(b)}.kind, 'photoId', ${raw(b)}.photo_id, 'partnerId', ${raw(b)}.partner_id,
  'maySee', ${maySee(actor, b)})`;

/** The byline of the person with this key, as one JSON value: null for a null key. */
export const bylineOf = (actor: Actor, key: string): Fragment =>
  sql`(select ${bylineJson(actor, 'of_key')} from bylines of_key where of_key.id = ${raw(key)})`;

/** By the rule itself, on the columns of the view: no second look at the table of persons. */
const maySee = (actor: Actor, b: string): Fragment => accessible(actor, 'see', 'Person', b);

/** At most two letters, for where there is no photo. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s'’-]+/u).filter((word) => /\p{L}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)!] : words;
  return (
    chosen.map((word) => [...word].find((letter) => /\p{L}/u.test(letter))!.toLocaleUpperCase('fr')).join('') || '?'
  );
}
