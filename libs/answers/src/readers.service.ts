import type { PartnerRow } from '#people';
import { type Actor, type ActorFacts, can, explain, notFound } from '#permissions';
import { Records } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type ReadableThing, ReadableThings } from './readable.service.js';
import {
  type Asked,
  type Company,
  type MemberClass,
  type ReaderPage,
  type ReaderPath,
  type ReaderRow,
  companyCount,
  memberClasses,
  partnersByKeys,
  pastStates,
  readersPage,
} from './readers.query.js';

export interface ReaderCount {
  readonly path: ReaderPath;
  /** Of externals, where the viewer may know of the organisation. */
  readonly partner: PartnerRow | null;
  readonly count: number;
}
/** Who reads something, as far as who asks may know: counted, and how to list them. */
export interface ReadersAnswer {
  readonly asked: Asked;
  readonly classes: readonly MemberClass[];
  readonly company: Company;
  /** Every employee reads, also where the viewer is not told who they are. */
  readonly isWholeCompany: boolean;
  readonly counts: readonly ReaderCount[];
}

/**
 * Who can read a group, a post or a comment, now or at a past instant. The rules themselves decide, asked once for each class of
 * members who are alike to them; the database says who is of which class.
 */
@Injectable()
export class Readers {
  constructor(
    private readonly records: Records,
    private readonly things: ReadableThings,
  ) {}

  /** NOT_FOUND where the thing is hidden, not read by who asks, or the past is asked by who does not manage its group. */
  async of(actor: Actor, thingId: string, at: Date | null): Promise<ReadersAnswer> {
    const now = await this.things.get(actor, thingId);
    if (!can(actor, 'read', now.subject, now.row)) throw notFound();
    if (at && !can(actor, 'explain', 'Group', now.group)) throw notFound();
    const authorIds = authorsOf(now.row);
    const asked: Asked = { groupId: now.group.id, authorIds, at: at && at < actor.now ? at : null };
    const thing = asked.at ? await this.asOf(actor, now, asked) : now;
    if (!thing) return { asked, classes: [], company: [], isWholeCompany: false, counts: [] };
    const isWholeCompany = reads(strangerTo(null), thing);
    const classes = (await this.records.query(actor, memberClasses(actor, asked))).filter((members) =>
      reads(memberOf(thing, members), thing),
    );
    // An external is not told who of the company reads besides the members.
    const company =
      actor.kind !== 'EMPLOYEE' ? [] : isWholeCompany ? 'ALL' : authorIds.filter((id) => reads(strangerTo(id), thing));
    return { asked, classes, company, isWholeCompany, counts: await this.counts(actor, asked, classes, company) };
  }

  page(actor: Actor, { asked, classes, company }: ReadersAnswer, page: ReaderPage): Promise<ReaderRow[]> {
    return this.records.query(actor, readersPage(actor, asked, { classes, company }, page));
  }

  private async counts(
    actor: Actor,
    asked: Asked,
    classes: readonly MemberClass[],
    company: ReadersAnswer['company'],
  ): Promise<ReaderCount[]> {
    const sum = (ones: readonly MemberClass[]) => ones.reduce((total, { count }) => total + count, 0);
    const of = (kind: MemberClass['kind']) => classes.filter((ones) => ones.kind === kind);
    const byPartner = Map.groupBy(of('EXTERNAL'), ({ partnerId }) => partnerId!);
    const known =
      byPartner.size > 0 ? await this.records.query(actor, partnersByKeys(actor, [...byPartner.keys()])) : [];
    const unknown = [...byPartner]
      .filter(([id]) => !known.some((partner) => partner.id === id))
      .flatMap(([, ones]) => ones);
    const [employees] = company.length === 0 ? [] : await this.records.query(actor, companyCount(asked, company));
    const counts: ReaderCount[] = [
      ...known.map((partner) => ({ path: 'EXTERNAL' as const, partner, count: sum(byPartner.get(partner.id)!) })),
      { path: 'EXTERNAL', partner: null, count: sum(unknown) },
      { path: 'SERVICE', partner: null, count: sum(of('SERVICE')) },
      { path: 'MEMBER', partner: null, count: sum(of('EMPLOYEE')) },
      { path: 'COMPANY', partner: null, count: employees?.count ?? 0 },
    ];
    return counts.filter(({ count }) => count > 0);
  }

  /** The thing with its group as they were; null where it was not yet written. */
  private async asOf(actor: Actor, thing: ReadableThing, asked: Asked): Promise<ReadableThing | null> {
    const row = thing.row as { id: string; datedAt?: string | Date; post?: { id: string; datedAt: string | Date } };
    const writtenAt = thing.subject === 'Group' ? thing.group.createdAt : row.datedAt!;
    if (new Date(writtenAt) > asked.at!) return null;
    const things = [
      { subject: 'GROUP', id: thing.group.id },
      ...(thing.subject === 'Group' ? [] : [{ subject: thing.subject.toUpperCase(), id: thing.id }]),
      ...(row.post ? [{ subject: 'POST', id: row.post.id }] : []),
    ];
    const was = new Map(
      (await this.records.query(actor, pastStates(asked, things))).map(({ id, facts }) => [id, columnsOf(facts ?? {})]),
    );
    const group = { ...thing.group, ...was.get(thing.group.id) };
    if (thing.subject === 'Group') return { ...thing, row: group, group };
    const post = row.post && { ...row.post, ...was.get(row.post.id), group };
    return { ...thing, row: { ...thing.row, ...was.get(thing.id), group, ...(post && { post }) }, group };
  }
}

const reads = (person: ActorFacts, { subject, row }: ReadableThing): boolean => explain(person, subject, row).isAllowed;

/** The columns of a row as they are called in memory. */
const columnsOf = (facts: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

/** Of the thing, and of the post that it answers: the rules of what is hidden look at both. */
const authorsOf = (row: { authorId?: string; post?: { authorId: string } }): string[] => [
  ...new Set([row.authorId, row.post?.authorId].filter((id) => id !== undefined)),
];

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** An employee who is no member. */
const strangerTo = (personId: string | null): ActorFacts => ({
  personId: personId ?? NOBODY,
  kind: 'EMPLOYEE',
  partnerId: null,
  networkRoles: [],
  memberships: [],
});

const memberOf = (
  { group }: ReadableThing,
  { kind, partnerId, role, historyFrom, authorId }: MemberClass,
): ActorFacts => ({
  personId: authorId ?? NOBODY,
  kind,
  partnerId,
  networkRoles: [],
  memberships: [
    {
      groupId: group.id,
      role,
      state: 'ACTIVE',
      historyFrom: historyFrom === null ? null : new Date(historyFrom),
      walled: group.walled,
      wallsDownAt: group.wallsDownAt && new Date(group.wallsDownAt),
      deleted: group.deletedAt !== null,
    },
  ],
});
