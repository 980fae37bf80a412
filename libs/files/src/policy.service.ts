import { recordBySystem } from '#people';
import { type Actor, DomainError, forbidden, mightEver } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';

/** How large files may be, in bytes. */
export interface FilePolicy {
  readonly mostFileBytes: number;
  /** All of them together; null for no limit. */
  readonly quotaBytes: number | null;
  readonly groupQuotaBytes: number | null;
}
export interface FilePolicyChange {
  readonly mostFileBytes?: number | null;
  readonly quotaBytes?: number | null;
  readonly groupQuotaBytes?: number | null;
}

/** A megabyte, a terabyte. */
const LEAST = 2 ** 20;
const MOST = 2 ** 40;

/** What the network allows of files. */
@Injectable()
export class FilePolicies {
  constructor(@Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase) {}

  async current(): Promise<FilePolicy> {
    const [policy] = await this.system.queryWithoutViewer(sql<FilePolicy>`
      select most_file_bytes::float8 as "mostFileBytes", file_quota_bytes::float8 as "quotaBytes",
        group_file_quota_bytes::float8 as "groupQuotaBytes" from network`);
    return policy;
  }

  /** What is not given stays; a quota is taken away by null. What is there already stays, however much it is. */
  async update(actor: Actor, change: FilePolicyChange): Promise<FilePolicy> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    for (const [field, bytes] of Object.entries(change))
      if (bytes !== null && bytes !== undefined && !(Number.isInteger(bytes) && bytes >= LEAST && bytes <= MOST))
        throw new DomainError('FILE_POLICY', [field]);
    const { mostFileBytes = null, quotaBytes, groupQuotaBytes } = change;
    await this.system.writeWithoutViewer(async (tx) => {
      await tx.query(sql`update network set most_file_bytes = coalesce(${mostFileBytes}::bigint, most_file_bytes),
        file_quota_bytes = case when ${quotaBytes !== undefined} then ${quotaBytes ?? null}::bigint else file_quota_bytes end,
        group_file_quota_bytes = case when ${groupQuotaBytes !== undefined} then ${groupQuotaBytes ?? null}::bigint else group_file_quota_bytes end`);
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'network.update',
        data: { fields: Object.keys(change).filter((name) => change[name as keyof FilePolicyChange] !== undefined) },
      });
    });
    return this.current();
  }
}
