import {
  type Actor,
  DomainError,
  JOIN_POLICIES_OF,
  type JoinPolicy,
  type Visibility,
  isWiderJoinPolicy,
  isWiderVisibility,
  notFound,
} from '#permissions';
import { Jobs } from '#jobs';
import { optionalText } from '#people';
import { Records, newId } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Group } from './group.entity.js';
import { oneAtATime } from './membership-change.query.js';
import { groupWiden, wideningNotice } from './job-kinds.js';
import { Widening } from './widening.entity.js';
import {
  type NewWidening,
  type ObjectionRow,
  type WideningRow,
  type WideningStanding,
  agree,
  approve,
  cancel,
  insertWidening,
  object,
  objectionsTo,
  wideningByKey,
  wideningStanding,
} from './widening.query.js';

export interface WideningDraft {
  readonly reason: string;
  /** Null = as soon as the network's policy admits. */
  readonly effectiveAt?: Date | null;
  readonly visibility?: Visibility | null;
  readonly joinPolicy?: JoinPolicy | null;
  readonly externalsAllowed?: boolean | null;
  readonly partnerId?: string | null;
  /** false: walls go down; where a second organisation comes, none go up. */
  readonly walled?: boolean | null;
}
const MOST_REASON = 1000;
const HOUR_MS = 3_600_000;
/** A request takes a moment from the client's clock to the database's. */
const TOLERANCE_MS = 60_000;
const MOST_DAYS = 90;

/** Making a group wider: proposed by a manager with a reason and a date, known to its members, done by the database. */
@Injectable()
export class Widenings {
  constructor(
    private readonly records: Records,
    private readonly jobs: Jobs,
  ) {}

  /** One at a time in a group. Members are told by mail; nothing changes before the date. */
  async propose(actor: Actor, groupId: string, draft: WideningDraft): Promise<void> {
    const reason = optionalText(draft.reason, { field: 'reason', most: MOST_REASON });
    if (!reason) throw new DomainError('WIDENING_REASON_REQUIRED', ['reason']);
    const partnerId = draft.partnerId ?? null;
    await this.records.write(actor, async () => {
      await this.records.query(actor, oneAtATime(groupId));
      const group = await this.records.load(actor, 'proposeWidening', Group, groupId);
      const [standing] = await this.records.query(actor, wideningStanding(actor, groupId, partnerId));
      const id = newId();
      const effectiveAt = dateOf(actor, standing!, draft.effectiveAt ?? null);
      const widening = { id, groupId, reason, effectiveAt, ...widened(group, draft, standing!) };
      const [proposed] = await this.records.query(actor, insertWidening(actor, widening));
      if (!proposed) throw new DomainError('WIDENING_ALREADY_OPEN');
      await this.jobs.enqueue(actor, wideningNotice, { wideningId: id, about: 'PROPOSED' });
      await this.jobs.enqueue(actor, groupWiden, { wideningId: id }, { after: effectiveAt });
    });
  }

  /** The member stands in the lists as they will be. Their last answer counts. */
  async agree(actor: Actor, id: string): Promise<string> {
    return this.records.write(actor, async () => {
      const { groupId } = await this.records.load(actor, 'answer', Widening, id);
      const [answered] = await this.records.query(actor, agree(actor, id, groupId));
      if (!answered) throw new DomainError('WIDENING_ENDED');
      // It may have been the one that made the majority.
      if (answered.isDue) await this.jobs.enqueue(actor, groupWiden, { wideningId: id });
      return groupId;
    });
  }

  /** From one objection on, a second manager decides, or a majority of the members where there is none. */
  async object(actor: Actor, id: string, words: string | null): Promise<string> {
    const reason = optionalText(words, { field: 'reason', most: MOST_REASON });
    return this.records.write(actor, async () => {
      const { groupId } = await this.records.load(actor, 'answer', Widening, id);
      const [sent] = await this.records.query(actor, object(actor, id, groupId, reason));
      if (!sent) throw new DomainError('WIDENING_ENDED');
      if (sent.isFirst) await this.jobs.enqueue(actor, wideningNotice, { wideningId: id, about: 'OBJECTED' });
      return groupId;
    });
  }

  async cancel(actor: Actor, id: string): Promise<string> {
    return this.records.write(actor, async () => {
      const { groupId } = await this.records.load(actor, 'cancel', Widening, id);
      const [cancelled] = await this.records.query(actor, cancel(actor, id, groupId));
      if (!cancelled) throw new DomainError('WIDENING_ENDED');
      await this.jobs.enqueue(actor, wideningNotice, { wideningId: id, about: 'ENDED' });
      return groupId;
    });
  }

  /** By a manager other than who proposed, after an objection; it takes effect at its date, or at once where that is past. */
  async approve(actor: Actor, id: string): Promise<string> {
    return this.records.write(actor, async () => {
      const { groupId, effectiveAt } = await this.records.load(actor, 'approve', Widening, id);
      const [approved] = await this.records.query(actor, approve(actor, id, groupId));
      if (!approved) throw new DomainError('WIDENING_ENDED');
      if (effectiveAt <= actor.now) await this.jobs.enqueue(actor, groupWiden, { wideningId: id });
      return groupId;
    });
  }

  /** Missing and hidden: NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<WideningRow> {
    const [row] = await this.records.query(actor, wideningByKey(actor, id));
    if (!row) throw notFound();
    return row;
  }

  objections(actor: Actor, id: string): Promise<ObjectionRow[]> {
    return this.records.query(actor, objectionsTo(actor, id));
  }
}

/** Not before the policy's hours have passed, and within three months. */
function dateOf(actor: Actor, { hours }: WideningStanding, asked: Date | null): Date {
  const earliest = new Date(actor.now.getTime() + hours * HOUR_MS + TOLERANCE_MS);
  if (!asked) return earliest;
  if (asked.getTime() < earliest.getTime() - 2 * TOLERANCE_MS)
    throw new DomainError('WIDENING_TOO_SOON', ['effectiveAt'], { hours });
  if (asked.getTime() > actor.now.getTime() + MOST_DAYS * 24 * HOUR_MS)
    throw new DomainError('WIDENING_TOO_LATE', ['effectiveAt'], { days: MOST_DAYS });
  return asked < earliest ? earliest : asked;
}

type Change = Pick<
  NewWidening,
  'visibility' | 'joinPolicy' | 'allowsExternals' | 'partnerId' | 'putsWallsUp' | 'takesWallsDown'
>;

/** What of the draft is wider than today; a value that is today's says nothing, a narrower one is refused. */
export function widened(group: Group, draft: WideningDraft, { partner }: Pick<WideningStanding, 'partner'>): Change {
  const visibility = draft.visibility === group.visibility ? null : (draft.visibility ?? null);
  const joinPolicy = draft.joinPolicy === group.joinPolicy ? null : (draft.joinPolicy ?? null);
  const notWider = (field: string) => new DomainError('WIDENING_NOT_WIDER', [field]);
  if (visibility && !isWiderVisibility(group.visibility, visibility)) throw notWider('visibility');
  if (joinPolicy && !isWiderJoinPolicy(group.joinPolicy, joinPolicy)) throw notWider('joinPolicy');
  if (!JOIN_POLICIES_OF[visibility ?? group.visibility].includes(joinPolicy ?? group.joinPolicy))
    throw new DomainError('JOIN_POLICY_UNFIT', ['joinPolicy']);
  if (draft.externalsAllowed === false && group.externalsAllowed) throw notWider('externalsAllowed');
  const allowsExternals = draft.externalsAllowed === true && !group.externalsAllowed;
  const partnerId = draft.partnerId ?? null;
  if (partnerId && !partner) throw notFound();
  if (partnerId && partner!.isNamed) throw notWider('partnerId');
  if (partnerId && !group.externalsAllowed && !allowsExternals)
    throw new DomainError('PARTNERS_NEED_EXTERNALS', ['partnerId']);
  if (draft.walled === true && !group.walled && !partnerId) throw notWider('walled');
  const takesWallsDown = group.walled && draft.walled === false;
  if (!visibility && !joinPolicy && !allowsExternals && !partnerId && !takesWallsDown) throw notWider('groupId');
  const putsWallsUp = partnerId !== null && !group.walled && partner!.others > 0 && draft.walled !== false;
  return { visibility, joinPolicy, allowsExternals, partnerId, putsWallsUp, takesWallsDown };
}
