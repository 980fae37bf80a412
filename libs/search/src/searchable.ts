import type { Actor } from '#permissions';
import type { Fragment } from '#persistence';
import { Injectable } from '@nestjs/common';

/** A row of the index that holds what was asked: its kind, its key and when it was written. */
export interface FoundRef {
  readonly kind: string;
  readonly id: string;
  readonly at: string;
  /** The words that were looked for, as PostgreSQL writes them. */
  readonly query: string;
}

/** What is shown of something that was found, as its viewer may see it. */
export interface FoundThing {
  /** The GraphQL object. */
  readonly node: object;
  readonly title: string | null;
  /** HTML or plain words; only its words are shown. */
  readonly text: string;
}

/**
 * A family of things that can be found, and the one place that says how: to make something searchable, write its rows into `search_docs`
 * in a migration (as 1795010000000 does for posts), register an object of this form, and its type in `FOUND_TYPES`.
 */
export interface Searchable {
  /** As `search_docs` and the API's enum name them. */
  readonly kinds: readonly string[];
  /** `select kind, group_id from found f join …`: those of `found` whose compiled rule lets the viewer read them. */
  readable(actor: Actor): Fragment;
  /** The things of these references that the viewer may read, by key. */
  load(actor: Actor, refs: readonly FoundRef[]): Promise<ReadonlyMap<string, FoundThing>>;
}

/** Every family. Features that come later add theirs when their module starts. */
@Injectable()
export class Searchables {
  readonly all: Searchable[] = [];

  register(one: Searchable): void {
    this.all.push(one);
  }
}
