import type { Group } from '#groups';
import { type BylineRow, toMembership } from '#people';
import { parseId } from '#graphql';
import {
  type Actor,
  type ActorFacts,
  type Explanation,
  type Lack,
  can,
  explain,
  mightEver,
  notFound,
} from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type AccessFacts, accessFacts } from './access-facts.query.js';
import { type OpenedThing, openedThing, toThing } from './opened-thing.query.js';
import { type ReadableThing, ReadableThings } from './readable.service.js';

/** Why a person reads something, or why not: the rules, and the facts that they looked at. */
export interface AccessAnswer extends Omit<Explanation, 'lacks'> {
  readonly lacks: readonly (Lack | 'ACCOUNT')[];
  readonly facts: AccessFacts;
  readonly person: BylineRow;
  readonly answering: BylineRow | null;
  readonly group: Group;
  /** Until when it is open to the person by break-glass; of oneself only. */
  readonly openedUntil: string | null;
}

/** Answers about oneself, to managers about anybody in their own group, and to an officer about what is open to them by break-glass. It looks at no other group. */
@Injectable()
export class Access {
  constructor(
    private readonly records: Records,
    private readonly things: ReadableThings,
  ) {}

  /** NOT_FOUND where the thing is hidden, the person could not be known of, or who asks is not entitled: one answer. */
  async explain(actor: Actor, thingId: string, personId: string): Promise<AccessAnswer> {
    const opened = await this.openedTo(actor, thingId);
    const thing = opened?.thing ?? (await this.things.get(actor, thingId));
    if (personId !== actor.personId && !opened && !can(actor, 'explain', 'Group', thing.group)) throw notFound();
    const [row] = await this.records.query(actor, accessFacts(actor, personId, thing.group.id));
    if (!row?.facts) throw notFound();
    return {
      ...judged(row.facts, thing),
      facts: row.facts,
      person: row.person,
      answering: row.answering,
      group: thing.group,
      openedUntil: personId === actor.personId ? (opened?.until ?? null) : null,
    };
  }

  /** Asked of the database for compliance officers only: nothing is ever open to anybody else. */
  private async openedTo(actor: Actor, thingId: string): Promise<OpenedThing | null> {
    const parsed = parseId(thingId);
    if (!mightEver(actor, 'requestBreakGlass', 'Network') || !parsed) return null;
    const [row] = await this.records.query(actor, openedThing(parsed.uuid));
    return row?.opened ? toThing(parsed.uuid, row.opened) : null;
  }
}

/** By the rules themselves, over what the database says of the person in the group of the thing. */
export function judged(
  facts: AccessFacts,
  { subject, row }: Pick<ReadableThing, 'subject' | 'row'>,
): Pick<AccessAnswer, 'isAllowed' | 'rules' | 'lacks'> {
  if (facts.account !== 'ACTIVE') return { isAllowed: false, rules: [], lacks: ['ACCOUNT'] };
  return explain(actorIn(facts), subject, row);
}

const actorIn = ({ personId, kind, partnerId, counted }: AccessFacts): ActorFacts => ({
  personId,
  kind,
  partnerId,
  networkRoles: [],
  memberships: counted ? [toMembership(counted)] : [],
});
