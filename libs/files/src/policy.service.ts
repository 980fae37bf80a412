import { recordBySystem } from '#people';
import { type Actor, DomainError, forbidden, mightEver } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FILE_KINDS, type FileKind } from './file-kind.js';

/** How large files may be, in bytes, and of which kinds. */
export interface FilePolicy {
  readonly mostFileBytes: number;
  /** All of them together; null for no limit. */
  readonly quotaBytes: number | null;
  readonly groupQuotaBytes: number | null;
  readonly kinds: readonly FileKind[];
}
export interface FilePolicyChange {
  readonly mostFileBytes?: number | null;
  readonly quotaBytes?: number | null;
  readonly groupQuotaBytes?: number | null;
  readonly kinds?: readonly FileKind[] | null;
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
        group_file_quota_bytes::float8 as "groupQuotaBytes",
        coalesce(file_kinds, ${FILE_KINDS}) as kinds from network`);
    return policy;
  }

  /** What is not given stays; a quota is taken away by null. What is there already stays, however much it is. */
  async update(actor: Actor, change: FilePolicyChange): Promise<FilePolicy> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    const { kinds, ...bytesOf } = change;
    for (const [field, bytes] of Object.entries(bytesOf))
      if (bytes !== null && bytes !== undefined && !(Number.isInteger(bytes) && bytes >= LEAST && bytes <= MOST))
        throw new DomainError('FILE_POLICY', [field]);
    if (kinds?.length === 0) throw new DomainError('FILE_KINDS', ['kinds']);
    // All of them is no limit: a kind that comes to be known later is taken, too.
    const taken = kinds && FILE_KINDS.filter((kind) => kinds.includes(kind));
    const fileKinds = taken && taken.length < FILE_KINDS.length ? taken : null;
    const { mostFileBytes = null, quotaBytes, groupQuotaBytes } = change;
    await this.system.writeWithoutViewer(async (tx) => {
      await tx.query(sql`update network set most_file_bytes = coalesce(${mostFileBytes}::bigint, most_file_bytes),
        file_quota_bytes = case when ${quotaBytes !== undefined} then ${quotaBytes ?? null}::bigint else file_quota_bytes end,
        group_file_quota_bytes = case when ${groupQuotaBytes !== undefined} then ${groupQuotaBytes ?? null}::bigint else group_file_quota_bytes end,
        file_kinds = case when ${Boolean(kinds)} then ${fileKinds}::text[] else file_kinds end`);
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'network.update',
        data: { fields: Object.keys(change).filter((name) => change[name as keyof FilePolicyChange] !== undefined) },
      });
    });
    return this.current();
  }
}
