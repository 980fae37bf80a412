import { Jobs } from '#jobs';
import { type Actor, DomainError, can, forbidden, mightEver, notFound, refusal } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type ExternalFilter,
  type ExternalPage,
  type ExternalRow,
  activeOfPartners,
  end,
  externalByKey,
  externalCount,
  externalToChange,
  externals,
  keep,
  removeOfPartner,
  renew,
} from './external.query.js';
import type { BylineRow } from './byline.js';
import { sponsorMail } from './job-kinds.js';
import { PartnerOrganisations } from './partner-organisations.service.js';
import { handOver, sponsorCandidates } from './sponsor.query.js';

const DAY_MS = 86_400_000;
/** As at the invitation. */
const MOST_DAYS = 366;
/** What one click gives. */
const USUAL_DAYS = 182;

export type ReviewDecision = 'KEEP' | 'END';

/** The access of externals. Ends of access are no profile data: the system's role writes them, each statement by the rule. */
@Injectable()
export class Externals {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly partners: PartnerOrganisations,
    private readonly jobs: Jobs,
  ) {}

  list(actor: Actor, page: ExternalPage): Promise<ExternalRow[]> {
    return this.database.queryWithoutViewer(externals(actor, page));
  }

  async count(actor: Actor, filter: ExternalFilter): Promise<number> {
    const [row] = await this.database.queryWithoutViewer(externalCount(actor, filter));
    return row!.count;
  }

  async get(actor: Actor, id: string): Promise<ExternalRow> {
    const [row] = await this.database.queryWithoutViewer(externalByKey(actor, id));
    if (!row) throw notFound();
    return row;
  }

  /** Until then, or for half a year from today. What has ended is given anew by an invitation. */
  renew(actor: Actor, id: string, asked: Date | null): Promise<ExternalRow> {
    return this.database.writeWithoutViewer(async (tx) => {
      const [row] = await tx.query(externalToChange(actor, id));
      if (!row) throw notFound();
      const ends = lasting(actor, 'renew', row);
      const until = asked ?? new Date(actor.now.getTime() + USUAL_DAYS * DAY_MS);
      const days = (until.getTime() - actor.now.getTime()) / DAY_MS;
      if (days <= 0 || days > MOST_DAYS) throw new DomainError('ACCESS_WITHIN_A_YEAR', ['until']);
      if (until.getTime() <= ends.getTime()) throw new DomainError('ACCESS_NOT_LATER', ['until']);
      const [renewed] = await tx.query(renew(actor, row, until));
      if (!renewed) throw new DomainError('ACCESS_HAS_ENDED');
      const [after] = await tx.query(externalByKey(actor, id));
      return after!;
    });
  }

  /** What somebody says of an access who looked at it: it goes on as it is, or ends at this instant. */
  review(actor: Actor, id: string, decision: ReviewDecision): Promise<void> {
    return this.database.writeWithoutViewer(async (tx) => {
      const [row] = await tx.query(externalToChange(actor, id));
      if (!row) throw notFound();
      lasting(actor, 'review', row);
      const [reviewed] = await tx.query(decision === 'KEEP' ? keep(actor, id) : end(actor, row));
      if (!reviewed) throw new DomainError('ACCESS_HAS_ENDED');
    });
  }

  /** Who could answer for an external in place of their sponsor, as far as the actor may know. */
  candidates(actor: Actor, row: ExternalRow, search: string): Promise<BylineRow[]> {
    return this.database.queryWithoutViewer(sponsorCandidates(actor, row, search));
  }

  /** Another employee answers from now on; null where the actor sees the access no more. Whoever it concerns is told. */
  handOver(actor: Actor, id: string, successorId: string): Promise<ExternalRow | null> {
    return this.database.writeWithoutViewer(async (tx) => {
      const [row] = await tx.query(externalToChange(actor, id));
      if (!row) throw notFound();
      if (!can(actor, 'handOver', 'External', row)) throw new DomainError(refusal(actor, 'handOver', 'External', row));
      const [moved] = await tx.query(handOver(actor, row, successorId));
      if (!moved) throw new DomainError('SPONSOR_NOT_ELIGIBLE', ['sponsorPersonId']);
      const readers = { NEW: successorId, FORMER: row.sponsorId, EXTERNAL: id } as const;
      for (const to of ['NEW', 'FORMER', 'EXTERNAL'] as const)
        if (readers[to] !== actor.personId)
          await this.jobs.enqueue(tx, sponsorMail, {
            personId: id,
            sponsorId: successorId,
            formerId: row.sponsorId,
            to,
          });
      const [after] = await tx.query(externalByKey(actor, id));
      return after ?? null;
    });
  }

  /** All at once; how many. */
  async removeOfPartner(actor: Actor, partnerId: string): Promise<number> {
    if (!mightEver(actor, 'remove', 'External')) throw forbidden();
    await this.partners.get(actor, partnerId);
    const [done] = await this.database.writeWithoutViewer((tx) => tx.query(removeOfPartner(actor, partnerId)));
    return done!.count;
  }

  async activeOfPartners(actor: Actor, partnerIds: readonly string[]): Promise<number[]> {
    const rows = await this.database.queryWithoutViewer(activeOfPartners(actor, partnerIds));
    const counts = new Map(rows.map(({ partnerId, count }) => [partnerId, count]));
    return partnerIds.map((id) => counts.get(id) ?? 0);
  }
}

/** When the access ends, if this may be done to it and it lasts. */
function lasting(actor: Actor, action: 'renew' | 'review', row: ExternalRow): Date {
  if (!can(actor, action, 'External', row)) throw new DomainError(refusal(actor, action, 'External', row));
  if (row.hasEnded || row.accessUntil === null) throw new DomainError('ACCESS_HAS_ENDED');
  return row.accessUntil;
}
