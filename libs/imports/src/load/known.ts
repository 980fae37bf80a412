import type { ClientBase } from 'pg';
import { importedId, sourceIdOf } from '../source-id.js';
import type { ImportSource } from '../world.js';

/** Ids of what an import writes or refers to: those of the things that are there already, and of the new ones. */
export class Ids {
  private readonly ids = new Map<string, string>();
  readonly added = new Set<string>();

  private constructor(private readonly what: string) {}

  static async of(
    client: ClientBase,
    source: ImportSource,
    table: 'partner_organisations' | 'persons' | 'groups' | 'posts' | 'comments',
    things: readonly { key: string; at: Date; order?: number }[],
  ): Promise<Ids> {
    const ids = new Ids(table);
    const { rows } = await client.query<{ id: string; source_id: string }>(
      `select id, source_id from ${table} where source_id = any ($1)`,
      [things.map(({ key }) => sourceIdOf(source, key))],
    );
    const there = new Map(rows.map(({ id, source_id }) => [source_id, id]));
    for (const { key, at, order } of things) {
      const known = there.get(sourceIdOf(source, key));
      ids.ids.set(key, known ?? importedId(source, key, at, order));
      if (known === undefined) ids.added.add(key);
    }
    return ids;
  }

  /** The thing is another that is there already. */
  replace(key: string, id: string): void {
    this.ids.set(key, id);
    this.added.delete(key);
  }

  get(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`The world speaks of an unknown key of ${this.what}: ${key}`);
    return id;
  }

  optional(key: string | undefined): string | null {
    return key === undefined ? null : this.get(key);
  }

  isNew = ({ key }: { readonly key: string }): boolean => this.added.has(key);
}
