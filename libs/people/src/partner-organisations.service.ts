import { type Actor, DomainError, forbidden, mightEver, notFound } from '#permissions';
import { Audit, Records, accessible, newId, raw, sql } from '#persistence';
import { Injectable } from '@nestjs/common';
import { isDomain } from './address.js';
import { type BylineRow, bylineOf } from './byline.js';
import type { PartnerKind, PartnerRow } from './partner-organisation.entity.js';
import { requiredLine } from './text-input.js';

export interface PartnerPage {
  /** Name and key of the row before the page. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}
export interface PartnerChange {
  readonly name?: string | null;
  readonly kind?: PartnerKind | null;
  readonly domains?: readonly string[] | null;
  /** Key of an active employee; null takes the one there is away. */
  readonly approverId?: string | null;
}

/** Suppliers, customers, contractors and schools. Two may bear the same name. */
@Injectable()
export class PartnerOrganisations {
  constructor(
    private readonly records: Records,
    private readonly audit: Audit,
  ) {}

  /** By name; externals see their own. */
  list(actor: Actor, { after, limit }: PartnerPage): Promise<(PartnerRow & { sortName: string })[]> {
    return this.records.query(
      actor,
      sql<PartnerRow & { sortName: string }>`
        select o.id, o.name, o.kind, o.domains, app_fold(o.name) as "sortName" from partner_organisations o
        where ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}
          ${after ? sql`and (app_fold(o.name), o.id) > (${after[0]}, ${after[1]}::uuid)` : raw('')}
        order by app_fold(o.name), o.id limit ${limit}`,
    );
  }

  async get(actor: Actor, id: string): Promise<PartnerRow> {
    const [row] = await this.records.query(
      actor,
      sql<PartnerRow>`select o.id, o.name, o.kind, o.domains from partner_organisations o
        where o.id = ${id} and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}`,
    );
    if (!row) throw notFound();
    return row;
  }

  create(
    actor: Actor,
    {
      name,
      kind,
      domains,
      approverId = null,
    }: {
      name: string;
      kind: PartnerKind;
      domains?: readonly string[] | null;
      approverId?: string | null;
    },
  ): Promise<PartnerRow> {
    if (!mightEver(actor, 'create', 'PartnerOrganisation')) throw forbidden();
    const row = { id: newId(), name: readName(name), kind, domains: readDomains(domains ?? []) };
    return this.records.write(actor, async () => {
      await this.mayApprove(actor, approverId);
      await this.records.query(
        actor,
        sql`insert into partner_organisations (id, name, kind, domains, approver_id)
          values (${row.id}, ${row.name}, ${row.kind}, ${row.domains}, ${approverId})`,
      );
      await this.audit.record(actor, { action: 'partnerOrganisation.create', targetId: row.id });
      return row;
    });
  }

  /** What is not given stays. */
  update(actor: Actor, id: string, { name, kind, domains, approverId }: PartnerChange): Promise<PartnerRow> {
    return this.records.write(actor, async () => {
      const row = await this.get(actor, id);
      if (!mightEver(actor, 'update', 'PartnerOrganisation')) throw forbidden();
      const next = {
        ...row,
        ...(typeof name === 'string' && { name: readName(name) }),
        ...(kind && { kind }),
        ...(domains && { domains: readDomains(domains) }),
      };
      await this.mayApprove(actor, approverId ?? null);
      await this.records.query(
        actor,
        sql`update partner_organisations set name = ${next.name}, kind = ${next.kind}, domains = ${next.domains},
          approver_id = ${approverId === undefined ? raw('approver_id') : sql`${approverId}::uuid`} where id = ${id}`,
      );
      await this.audit.record(actor, { action: 'partnerOrganisation.update', targetId: id });
      return next;
    });
  }

  /** Who answers for each: null where nobody does. */
  async approvers(actor: Actor, ids: readonly string[]): Promise<(BylineRow | null)[]> {
    const rows = await this.records.query(
      actor,
      sql<{ id: string; approver: BylineRow | null }>`
        select o.id, ${bylineOf(actor, 'o.approver_id')} as approver from partner_organisations o
        where o.id = any (${ids}::uuid[]) and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}`,
    );
    const known = new Map(rows.map(({ id, approver }) => [id, approver]));
    return ids.map((id) => known.get(id) ?? null);
  }

  /** An active employee. Whom the viewer may not see is missing. */
  private async mayApprove(actor: Actor, id: string | null): Promise<void> {
    if (id === null) return;
    const [person] = await this.records.query(
      actor,
      sql<{
        kind: string;
        status: string;
      }>`select p.kind, p.status from persons p where p.id = ${id} and ${accessible(actor, 'see', 'Person', 'p')}`,
    );
    if (!person) throw notFound();
    if (person.kind !== 'EMPLOYEE' || person.status !== 'ACTIVE')
      throw new DomainError('APPROVER_NOT_EMPLOYEE', ['approverPersonId']);
  }
}

const readName = (name: string) => requiredLine(name, { field: 'name', most: 120 });

function readDomains(domains: readonly string[]): string[] {
  const folded = [...new Set(domains.map((domain) => domain.trim().toLowerCase().replace(/^@/, '')).filter(Boolean))];
  const wrong = folded.find((domain) => !isDomain(domain));
  if (wrong !== undefined) throw new DomainError('DOMAIN_INVALID', ['domains'], { domain: wrong.slice(0, 100) });
  return folded.slice(0, 50);
}
