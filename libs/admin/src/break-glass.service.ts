import { parseId } from '#graphql';
import { Jobs } from '#jobs';
import { type Actor, DomainError, can, forbidden, mightEver, notFound, refusal } from '#permissions';
import { optionalText } from '#people';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AuditLog } from './audit.service.js';
import {
  type BreakGlassRow,
  type NewBreakGlass,
  type OpenedItemRow,
  ask,
  decide,
  end,
  maySee,
  openToViewer,
  read,
  requestByKey,
  requests,
} from './break-glass.query.js';
import { breakGlassAsked, breakGlassNotices } from './job-kinds.js';

/** What is asked for: one of a person with a period, an address, an entry of the audit log. */
export interface BreakGlassDraft {
  readonly reason: string;
  readonly hours: number;
  readonly personId: string | null;
  readonly periodFrom: Date | null;
  readonly periodUntil: Date | null;
  /** As somebody pasted it: a link, or the id in it. */
  readonly address: string | null;
  readonly entryId: string | null;
  readonly noticeAt: Date | null;
  readonly noticeReason: string | null;
}
const MOST_REASON = 2000;
const MOST_HOURS = 24;
const DAY_MS = 86_400_000;
/** How far a notice may be put off, and a period may reach back. */
const MOST_DELAY_DAYS = 90;
const MOST_PERIOD_DAYS = 366;

/** Exceptional reading by compliance officers. The database decides what is open, and writes what was read. */
@Injectable()
export class BreakGlasses {
  constructor(
    private readonly records: Records,
    private readonly jobs: Jobs,
    private readonly log: AuditLog,
  ) {}

  list(actor: Actor, after: readonly string[] | null, limit: number): Promise<BreakGlassRow[]> {
    return this.records.query(actor, requests(actor, after, limit));
  }

  async get(actor: Actor, id: string): Promise<BreakGlassRow> {
    const [row] = await this.records.query(actor, requestByKey(actor, id));
    if (!row) throw notFound();
    return row;
  }

  /** Nothing is asked of the database for who is no officer. */
  openTo(actor: Actor): Promise<BreakGlassRow[]> {
    if (!mightEver(actor, 'requestBreakGlass', 'Network')) return Promise.resolve([]);
    return this.records.query(actor, openToViewer(actor));
  }

  /** Told to those who can decide. Opens nothing. */
  async ask(actor: Actor, draft: BreakGlassDraft): Promise<BreakGlassRow> {
    if (!mightEver(actor, 'requestBreakGlass', 'Network')) throw forbidden();
    const what = await this.scopeOf(actor, draft);
    const limits = limitsOf(actor, draft);
    return this.records.write(actor, async () => {
      const [asked] = await this.records.query(actor, ask({ ...what, ...limits }));
      if (!asked?.id) throw forbidden();
      await this.jobs.enqueue(actor, breakGlassAsked, { breakGlassId: asked.id });
      return this.get(actor, asked.id);
    });
  }

  /** By another officer, or an owner where there is none. An approval opens it until its date, and has the managers told. */
  async decide(actor: Actor, id: string, isApproved: boolean): Promise<BreakGlassRow> {
    return this.records.write(actor, async () => {
      await this.require(actor, 'decide', id);
      const [done] = await this.records.query(actor, decide(id, isApproved));
      if (done!.outcome !== 'DONE') throw new DomainError(done!.outcome);
      if (isApproved) await this.jobs.enqueue(actor, breakGlassNotices, {});
      return this.get(actor, id);
    });
  }

  async end(actor: Actor, id: string): Promise<BreakGlassRow> {
    return this.records.write(actor, async () => {
      await this.require(actor, 'end', id);
      const [done] = await this.records.query(actor, end(id));
      if (done!.outcome !== 'DONE') throw new DomainError(done!.outcome);
      return this.get(actor, id);
    });
  }

  /** A page of what is open, oldest first; each object of it becomes a row of the audit log, in the same transaction. */
  async read(actor: Actor, id: string, after: readonly string[] | null, limit: number): Promise<OpenedItemRow[]> {
    return this.records.write(actor, async () => {
      const row = await this.require(actor, 'read', id);
      if (!row.isOpen) throw new DomainError('BREAK_GLASS_OVER');
      return this.records.query(actor, read(actor, id, after, limit));
    });
  }

  private async require(actor: Actor, action: 'decide' | 'end' | 'read', id: string): Promise<BreakGlassRow> {
    const row = await this.get(actor, id);
    if (!can(actor, action, 'BreakGlass', row)) throw new DomainError(refusal(actor, action, 'BreakGlass', row));
    return row;
  }

  private async scopeOf(actor: Actor, draft: BreakGlassDraft): Promise<ScopeColumns> {
    const asked = [draft.personId, draft.address?.trim() || null, draft.entryId].filter((one) => one !== null);
    if (asked.length !== 1) throw new DomainError('BREAK_GLASS_ONE_THING', ['personId']);
    if (draft.personId) return this.ofPerson(actor, draft);
    if (draft.entryId) return this.ofEntry(actor, draft.entryId);
    return { ...NO_SCOPE, scope: 'ITEM', itemId: itemIn(draft.address!) };
  }

  private async ofPerson(actor: Actor, { personId, periodFrom, periodUntil }: BreakGlassDraft): Promise<ScopeColumns> {
    if (personId === actor.personId) throw new DomainError('BREAK_GLASS_IS_OWN', ['personId']);
    if (!periodFrom || !periodUntil || periodFrom >= periodUntil)
      throw new DomainError('BREAK_GLASS_PERIOD', ['periodFrom'], { days: MOST_PERIOD_DAYS });
    if (periodUntil.getTime() - periodFrom.getTime() > MOST_PERIOD_DAYS * DAY_MS)
      throw new DomainError('BREAK_GLASS_PERIOD', ['periodFrom'], { days: MOST_PERIOD_DAYS });
    // What is written after the request is not asked for.
    const until = periodUntil > actor.now ? actor.now : periodUntil;
    if (until <= periodFrom) throw new DomainError('BREAK_GLASS_PERIOD', ['periodFrom'], { days: MOST_PERIOD_DAYS });
    const [person] = await this.records.query(actor, maySee(actor, personId!));
    if (!person) throw notFound();
    return { ...NO_SCOPE, scope: 'PERSON', personId, periodFrom, periodUntil: until };
  }

  private async ofEntry(actor: Actor, entryId: string): Promise<ScopeColumns> {
    const entry = await this.log.get(actor, entryId);
    if (entry.area !== 'post' && entry.area !== 'comment') throw new DomainError('BREAK_GLASS_ENTRY', ['entryId']);
    return { ...NO_SCOPE, scope: 'ENTRY', entryId };
  }
}

type ScopeColumns = Pick<NewBreakGlass, 'scope' | 'personId' | 'periodFrom' | 'periodUntil' | 'itemId' | 'entryId'>;
const NO_SCOPE = { personId: null, periodFrom: null, periodUntil: null, itemId: null, entryId: null } as const;

/** The post or comment that an address leads to: its last id of either kind. Whether it exists is not said. */
function itemIn(address: string): string {
  const ids = [...address.matchAll(/[\w-]{23}/g)].map(([text]) => parseId(text));
  const found = ids.filter((id) => id?.type === 'Post' || id?.type === 'Comment').at(-1);
  if (!found) throw new DomainError('BREAK_GLASS_ADDRESS', ['address']);
  return found.uuid;
}

function limitsOf(
  actor: Actor,
  { reason, hours, noticeAt, noticeReason }: BreakGlassDraft,
): Pick<NewBreakGlass, 'reason' | 'hours' | 'noticeAt' | 'noticeReason'> {
  const why = optionalText(reason, { field: 'reason', most: MOST_REASON });
  if (!why) throw new DomainError('BREAK_GLASS_REASON', ['reason']);
  if (!Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS)
    throw new DomainError('BREAK_GLASS_HOURS', ['hours'], { most: MOST_HOURS });
  const delayedFor = optionalText(noticeReason, { field: 'noticeReason', most: MOST_REASON });
  if (!noticeAt && !delayedFor) return { reason: why, hours, noticeAt: null, noticeReason: null };
  if (!delayedFor) throw new DomainError('BREAK_GLASS_DELAY_REASON', ['noticeReason']);
  const days = noticeAt ? (noticeAt.getTime() - actor.now.getTime()) / DAY_MS : 0;
  if (days <= 0 || days > MOST_DELAY_DAYS)
    throw new DomainError('BREAK_GLASS_DELAY', ['noticeAt'], { days: MOST_DELAY_DAYS });
  return { reason: why, hours, noticeAt, noticeReason: delayedFor };
}
