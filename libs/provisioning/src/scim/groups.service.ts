import { recordBySystem } from '#people';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, newId, raw, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Directory } from '../provisioning-tokens.service.js';
import { filterToSql } from './filter-to-sql.js';
import type { GroupChange, MemberChange } from './group-attributes.js';
import { GROUP_FILTERS, type GroupRow, groupByKey, groupCount, groupsWhere } from './group.query.js';
import type { ListQuery } from './list.js';
import { invalid, missing, taken } from './scim-error.js';
import { readFilter } from './scim-path.js';
import { keyOfPerson, knownAmong } from './user.query.js';

export type GroupCondition = (row: GroupRow) => void;
const UNIQUE_VIOLATION = '23505';

/** Groups of the company's directory: kept as it says, and a membership of nothing here. */
@Injectable()
export class ScimGroups {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  async list(
    { filter, startIndex, count }: ListQuery,
    withMembers: boolean,
  ): Promise<{ rows: GroupRow[]; total: number }> {
    const condition = filter ? filterToSql(readFilter(filter), GROUP_FILTERS) : raw('true');
    const [counted] = await this.database.queryWithoutViewer(groupCount(condition));
    const page = { offset: startIndex - 1, limit: count, withMembers };
    const rows = count > 0 ? await this.database.queryWithoutViewer(groupsWhere(condition, page)) : [];
    return { rows, total: counted!.count };
  }

  async get(id: string): Promise<GroupRow> {
    const [row] = await this.database.queryWithoutViewer(groupByKey(id));
    if (!row) throw missing();
    return row;
  }

  create(directory: Directory, said: GroupChange): Promise<GroupRow> {
    return this.changing(async (tx) => {
      const id = newId();
      await tx.query(sql`
        insert into directory_groups (id, display_name, external_id) values (${id}, ${said.displayName}, ${said.externalId ?? null})`);
      const { added } = await changeMembers(tx, id, said.members);
      await record(tx, directory, 'network.directoryGroupCreate', { directoryGroupId: id, added });
      return (await tx.query(groupByKey(id)))[0]!;
    });
  }

  /** `said` is made of the row as it is when nobody else changes it. */
  change(directory: Directory, id: string, said: GroupChange, condition: GroupCondition): Promise<GroupRow> {
    return this.changing(async (tx) => {
      const [row] = await tx.query(groupByKey(id, true));
      if (!row) throw missing();
      condition(row);
      const displayName = said.displayName ?? row.displayName;
      const externalId = said.externalId === undefined ? row.externalId : said.externalId;
      const isRenamed = displayName !== row.displayName || externalId !== row.externalId;
      const { added, removed } = await changeMembers(tx, id, said.members);
      if (isRenamed || added || removed) {
        await tx.query(sql`
          update directory_groups set display_name = ${displayName}, external_id = ${externalId}, changed_at = app_now() where id = ${id}`);
        await record(tx, directory, 'network.directoryGroupChange', { directoryGroupId: id, added, removed });
      }
      return (await tx.query(groupByKey(id)))[0]!;
    });
  }

  async remove(directory: Directory, id: string, condition: GroupCondition): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      const [row] = await tx.query(groupByKey(id, true));
      if (!row) throw missing();
      condition(row);
      await tx.query(sql`delete from directory_groups where id = ${id}`);
      await record(tx, directory, 'network.directoryGroupRemove', {
        directoryGroupId: id,
        removed: row.members.length,
      });
    });
  }

  private async changing(work: (tx: SystemTransaction) => Promise<GroupRow>): Promise<GroupRow> {
    try {
      return await this.database.writeWithoutViewer(work);
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
      throw taken('This displayName is held by another group.');
    }
  }
}

const record = (tx: SystemTransaction, { tokenId }: Directory, action: string, data: object) =>
  recordBySystem(tx, { actorId: null, action, data: { tokenId, ...data } });

/** One after the other; how many came and went by it. */
async function changeMembers(
  tx: SystemTransaction,
  groupId: string,
  changes: readonly MemberChange[],
): Promise<{ added: number; removed: number }> {
  let [added, removed] = [0, 0];
  for (const { op, ids } of changes) {
    const keys =
      ids && (op === 'remove' ? ids.map(keyOfPerson).filter((key) => key !== null) : await knownKeys(tx, ids));
    if (op !== 'add')
      removed += (
        await tx.query(sql`
          delete from directory_group_members where directory_group_id = ${groupId}
            and (${keys === null}::boolean or (person_id = any (${keys ?? []}::uuid[])) = (${op} = 'remove')) returning person_id`)
      ).length;
    if (op !== 'remove')
      added += (
        await tx.query(sql`
          insert into directory_group_members (directory_group_id, person_id) select ${groupId}::uuid, unnest(${keys ?? []}::uuid[])
          on conflict do nothing returning person_id`)
      ).length;
  }
  return { added, removed };
}

/** Whom the directory may not know is answered like who is nobody. */
async function knownKeys(tx: SystemTransaction, ids: readonly string[]): Promise<string[]> {
  const keys = [...new Set(ids.map(keyOfPerson))].sort();
  const known = await tx.query(knownAmong(keys.filter((key) => key !== null)));
  if (known.length !== keys.length) throw invalid('A member is no user of this directory.');
  return keys as string[];
}
