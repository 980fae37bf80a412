import { SYSTEM_DATABASE, type SystemDatabase, newId, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#permissions';
import { requireProvisioner } from './provisioning-tokens.service.js';

export interface RefusedRequest {
  readonly tokenId: string;
  readonly method: string;
  /** `Users`, `Groups`…: never an id or a name. */
  readonly resource: string;
  readonly status: number;
  readonly detail: string;
}
export interface RefusedRow extends RefusedRequest {
  readonly id: string;
  readonly at: Date;
  readonly label: string;
}
export interface ProvisioningState {
  /** Employees whom the directory knows, of them those whom it deactivated. */
  readonly personCount: number;
  readonly deactivatedCount: number;
  /** The directory has another address for them than their account. */
  readonly otherAddressCount: number;
  readonly groupCount: number;
  readonly refusedCount: number;
  readonly lastUsedAt: Date | null;
}
export interface DirectoryGroupRow {
  readonly id: string;
  readonly displayName: string;
  readonly memberCount: number;
  readonly changedAt: Date;
  readonly sortName: string;
}

/** What IT admins see of what directories do: figures, and what was refused. */
@Injectable()
export class ProvisioningLog {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  async note({ tokenId, method, resource, status, detail }: RefusedRequest): Promise<void> {
    await this.database.queryWithoutViewer(sql`
      insert into provisioning_errors (id, token_id, method, resource, status, detail)
      values (${newId()}, ${tokenId}, ${method}, ${resource}, ${status}, ${detail})`);
  }

  async state(actor: Actor): Promise<ProvisioningState> {
    requireProvisioner(actor);
    const [row] = await this.database.queryWithoutViewer(sql<ProvisioningState>`
      select people.*, (select count(*)::int from directory_groups) as "groupCount",
        (select count(*)::int from provisioning_errors where at > app_now() - interval '7 days') as "refusedCount",
        (select max(last_used_at) from provisioning_tokens) as "lastUsedAt"
      from (select count(*)::int as "personCount",
          (count(*) filter (where d.deactivated_at is not null))::int as "deactivatedCount",
          (count(*) filter (where d.email is distinct from p.email))::int as "otherAddressCount"
        from directory_persons d join persons p on p.id = d.person_id where d.removed_at is null) people`);
    return row!;
  }

  refused(actor: Actor, after: string | null, limit: number): Promise<RefusedRow[]> {
    requireProvisioner(actor);
    return this.database.queryWithoutViewer(sql<RefusedRow>`
      select e.id, e.token_id as "tokenId", e.at, e.method, e.resource, e.status, e.detail, t.label
      from provisioning_errors e join provisioning_tokens t on t.id = e.token_id
      where (${after}::uuid is null or e.id < ${after}::uuid) order by e.id desc limit ${limit}`);
  }

  groups(actor: Actor, after: readonly [string, string] | null, limit: number): Promise<DirectoryGroupRow[]> {
    requireProvisioner(actor);
    return this.database.queryWithoutViewer(sql<DirectoryGroupRow>`
      select g.id, g.display_name as "displayName", g.changed_at as "changedAt", lower(g.display_name) as "sortName",
        (select count(*)::int from directory_group_members m where m.directory_group_id = g.id) as "memberCount"
      from directory_groups g
      where (${after === null}::boolean or (lower(g.display_name), g.id) > (${after?.[0] ?? null}::text, ${after?.[1] ?? null}::uuid))
      order by lower(g.display_name), g.id limit ${limit}`);
  }

  async group(actor: Actor, id: string): Promise<DirectoryGroupRow | null> {
    requireProvisioner(actor);
    const [row] = await this.database.queryWithoutViewer(sql<DirectoryGroupRow>`
      select g.id, g.display_name as "displayName", g.changed_at as "changedAt", lower(g.display_name) as "sortName",
        (select count(*)::int from directory_group_members m where m.directory_group_id = g.id) as "memberCount"
      from directory_groups g where g.id = ${id}`);
    return row ?? null;
  }
}
