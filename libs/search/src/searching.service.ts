import type { Actor } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Asked } from './asked.js';
import { type FoundThing, Searchables } from './searchable.js';
import { type HitRow, type Place, type SearchFilter, type TallyRow, newestHits, tallyOf } from './search.query.js';

/** After which row a page begins: by date, its instant and key; by relevance, its nearness besides, in the stretch that begins at a place. */
export type AfterNewest = readonly [at: string, id: string];
export type AfterNearest = readonly [placeAt: string, placeId: string, nearness: number, at: string, id: string];

export interface Hit<After> {
  readonly thing: FoundThing;
  readonly query: string;
  readonly cursor: After;
}
/** What is asked, once for all that is answered. */
export interface Question {
  readonly asked: Asked;
  readonly filter: SearchFilter;
}

export interface Tallies {
  readonly ofKinds: readonly TallyRow[];
  readonly ofGroups: readonly TallyRow[];
  readonly isComplete: boolean;
}

/** By relevance, so many of the newest are put in order at a time: what is old comes late, and the price has an end. */
const STRETCH = 300;
const COUNTED = 500;
const FIRST_KEY = '00000000-0000-0000-0000-000000000000';

/** What holds the words that somebody asks for, as they may read it. */
@Injectable()
export class Searching {
  constructor(
    private readonly records: Records,
    private readonly searchables: Searchables,
  ) {}

  async newest(
    actor: Actor,
    { asked, filter }: Question,
    after: AfterNewest | null,
    rows: number,
  ): Promise<Hit<AfterNewest>[]> {
    if (asked.words.length === 0) return [];
    const found = await this.records.query(actor, newestHits(asked, filter, after, rows));
    return this.withThings(actor, found, (row) => [row.at, row.id]);
  }

  async nearest(
    actor: Actor,
    { asked, filter }: Question,
    after: AfterNearest | null,
    rows: number,
  ): Promise<Hit<AfterNearest>[]> {
    if (asked.words.length === 0) return [];
    const chosen: { readonly row: HitRow; readonly place: NonNullable<Place> }[] = [];
    let place: Place = after && [after[0], after[1]];
    let isAfter = after ? isFurther(after) : () => true;
    for (;;) {
      const stretch = await this.records.query(actor, newestHits(asked, filter, place, STRETCH));
      // What is written meanwhile does not move a stretch that has begun.
      const begin: NonNullable<Place> = place ?? [stretch[0]?.at ?? '', FIRST_KEY];
      const rest = stretch.toSorted(byNearness).filter((row) => isAfter(row));
      chosen.push(...rest.map((row) => ({ row, place: begin })));
      const last = stretch.at(-1);
      if (!last || stretch.length < STRETCH || chosen.length >= rows) break;
      place = [last.at, last.id];
      isAfter = () => true;
    }
    const places = new Map(chosen.map(({ row, place: begin }) => [row.id, begin]));
    const page = chosen.slice(0, rows).map(({ row }) => row);
    return this.withThings(actor, page, (row) => [...places.get(row.id)!, row.nearness, row.at, row.id]);
  }

  /**
   * Of the newest 500, by kind whatever kinds are asked for, and by group whichever is: what one would find by choosing another.
   * Whether these are all.
   */
  async tallies(actor: Actor, { asked, filter }: Question): Promise<Tallies> {
    if (asked.words.length === 0) return { ofKinds: [], ofGroups: [], isComplete: true };
    const { kinds, groupId } = filter;
    const ofKinds = await this.tally(actor, { asked, filter: { ...filter, kinds: null } });
    const ofGroups =
      groupId || kinds?.length ? await this.tally(actor, { asked, filter: { ...filter, groupId: null } }) : ofKinds;
    return { ofKinds, ofGroups, isComplete: isAll(ofKinds) && isAll(ofGroups) };
  }

  private tally(actor: Actor, { asked, filter }: Question): Promise<TallyRow[]> {
    const readable = this.searchables.all.map((one) => one.readable(actor));
    return this.records.query(actor, tallyOf(asked, filter, readable, COUNTED));
  }

  /** Each kind is read by its own rule, once for all that was found of it. */
  private async withThings<After>(
    actor: Actor,
    found: readonly HitRow[],
    cursor: (row: HitRow) => After,
  ): Promise<Hit<After>[]> {
    const things = new Map<string, FoundThing>();
    for (const searchable of this.searchables.all) {
      const refs = found.filter(({ kind }) => searchable.kinds.includes(kind));
      if (refs.length > 0) for (const [id, thing] of await searchable.load(actor, refs)) things.set(id, thing);
    }
    return found.flatMap((row) => {
      const thing = things.get(row.id);
      return thing ? { thing, query: row.query, cursor: cursor(row) } : [];
    });
  }
}

const isAll = (rows: readonly TallyRow[]): boolean => rows.reduce((sum, { count }) => sum + count, 0) < COUNTED;

type Ranked = Pick<HitRow, 'nearness' | 'at' | 'id'>;
/** The nearest first; of those as near, the newest. Instants are written alike, so that they compare as text. */
function byNearness(one: Ranked, other: Ranked): number {
  if (one.nearness !== other.nearness) return other.nearness - one.nearness;
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
const isFurther =
  ([, , nearness, at, id]: AfterNearest) =>
  (row: HitRow): boolean =>
    row.id !== id && byNearness({ nearness, at, id }, row) < 0;
