import { sourceIdOf } from '#imports';
import type { ClientBase } from 'pg';
import { Refused } from './api-client.js';

type Table = 'persons' | 'groups' | 'posts' | 'comments';
const TABLES: readonly Table[] = ['persons', 'groups', 'posts', 'comments'];
const SOURCE = 'ldbc';

/**
 * What the network knows of the data set, by LDBC's ids: filled from the import, grown by the replay. New things get their
 * source id when they are noted, so a replay that was stopped goes on where it was.
 */
export class Ledger {
  private readonly keys = new Map<string, string>();
  private readonly managers = new Map<string, string>();
  private readonly done = new Set<string>();
  private readonly pending = new Map<Table, { key: string; ldbcId: string }[]>();
  private topics = new Map<string, string>();

  private constructor(private readonly system: ClientBase) {}

  static async open(system: ClientBase): Promise<Ledger> {
    const ledger = new Ledger(system);
    for (const table of TABLES) {
      const { rows } = await system.query<{ id: string; source_id: string }>(
        `select id, source_id from ${table} where source_id like '${SOURCE}:%'`,
      );
      for (const { id, source_id } of rows) ledger.keys.set(`${table}:${source_id.slice(SOURCE.length + 1)}`, id);
    }
    const managers = await system.query<{ group_id: string; person_id: string }>(
      `select group_id, person_id from memberships where role = 'MANAGER' and state = 'ACTIVE' and valid_to is null`,
    );
    for (const { group_id, person_id } of managers.rows) ledger.managers.set(group_id, person_id);
    const done = await system.query<{ deed: string }>(
      `select 'join:' || group_id || ':' || person_id as deed from memberships where state = 'ACTIVE' and valid_to is null
       union all select 'like:' || target_id || ':' || person_id from reactions
       union all select 'know:' || least(requester_id, addressee_id) || ':' || greatest(requester_id, addressee_id) from contacts where state = 'ACCEPTED'`,
    );
    for (const { deed } of done.rows) ledger.done.add(deed);
    return ledger;
  }

  /** Names of tags by LDBC's ids. */
  setTopics(topics: Map<string, string>): void {
    this.topics = topics;
  }

  topicsNamed(ids: readonly string[]): string[] {
    return ids.map((id) => this.topics.get(id) ?? id);
  }

  has(table: Table, ldbcId: string): boolean {
    return this.keys.has(`${table}:${ldbcId}`);
  }

  /** The key of a thing. Refused where neither import nor replay has made it: what it depends on was refused. */
  key(table: Table, ldbcId: string): string {
    const key = this.keys.get(`${table}:${ldbcId}`);
    if (key === undefined) throw new Refused('MISSING_HERE');
    return key;
  }

  managerOf(groupKey: string): string {
    const manager = this.managers.get(groupKey);
    if (manager === undefined) throw new Refused('NOBODY_MANAGES');
    return manager;
  }

  isDone(deed: string): boolean {
    return this.done.has(deed);
  }

  noteDeed(deed: string): void {
    this.done.add(deed);
  }

  note(table: Table, ldbcId: string, key: string): void {
    this.keys.set(`${table}:${ldbcId}`, key);
    const list = this.pending.get(table) ?? [];
    this.pending.set(table, [...list, { key, ldbcId }]);
  }

  noteGroup(ldbcId: string, key: string, managerKey: string): void {
    this.note('groups', ldbcId, key);
    this.managers.set(key, managerKey);
    this.noteDeed(`join:${key}:${managerKey}`);
  }

  /** Writes the source ids of what was noted since the last time. */
  async save(): Promise<void> {
    for (const [table, notes] of this.pending) {
      await this.system.query(
        `update ${table} t set source_id = n.source_id from unnest($1::uuid[], $2::text[]) n (id, source_id) where t.id = n.id`,
        [notes.map(({ key }) => key), notes.map(({ ldbcId }) => sourceIdOf(SOURCE, ldbcId))],
      );
    }
    this.pending.clear();
  }
}

export const contactDeed = (a: string, b: string): string => `know:${[a, b].sort().join(':')}`;
