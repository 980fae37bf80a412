export type Visibility = 'PUBLIC' | 'PRIVATE' | 'SECRET';
export type JoinPolicy = 'OPEN' | 'ON_REQUEST' | 'INVITE_ONLY';

/** Narrowest last; a change to a lower index is a widening. */
const VISIBILITIES: readonly Visibility[] = ['PUBLIC', 'PRIVATE', 'SECRET'];
const JOIN_POLICIES: readonly JoinPolicy[] = ['OPEN', 'ON_REQUEST', 'INVITE_ONLY'];

export const isWiderVisibility = (from: Visibility, to: Visibility) =>
  VISIBILITIES.indexOf(to) < VISIBILITIES.indexOf(from);
export const isWiderJoinPolicy = (from: JoinPolicy, to: JoinPolicy) =>
  JOIN_POLICIES.indexOf(to) < JOIN_POLICIES.indexOf(from);

/** Which join policies a visibility admits (OPEN only if PUBLIC; a SECRET group always invites). */
export const JOIN_POLICIES_OF: Readonly<Record<Visibility, readonly JoinPolicy[]>> = {
  PUBLIC: ['OPEN', 'ON_REQUEST', 'INVITE_ONLY'],
  PRIVATE: ['ON_REQUEST', 'INVITE_ONLY'],
  SECRET: ['INVITE_ONLY'],
};

/** What decides who does what in a group. Walls change something only where externals are. */
export interface GroupKind {
  readonly visibility: Visibility;
  readonly joinPolicy: JoinPolicy;
  readonly externalsAllowed: boolean;
  readonly walled: boolean;
}

/** Every kind of group that there can be. */
export const GROUP_KINDS: readonly GroupKind[] = VISIBILITIES.flatMap((visibility) =>
  JOIN_POLICIES_OF[visibility].flatMap((joinPolicy) => [
    { visibility, joinPolicy, externalsAllowed: false, walled: false },
    { visibility, joinPolicy, externalsAllowed: true, walled: false },
    { visibility, joinPolicy, externalsAllowed: true, walled: true },
  ]),
);

export const FACETS = ['JOINS', 'FINDS', 'IN_SEARCH', 'READS', 'SEES_MEMBERS', 'IN_FEED'] as const;
export type Facet = (typeof FACETS)[number];
/** What a cell of the facet table says; the texts stand in the catalogue of `libs/i18n` under `FACET_<answer>`. */
export type FacetAnswer =
  | 'YES'
  | 'NO'
  // Who joins.
  | 'ALREADY'
  | 'ON_REQUEST'
  | 'WAITING'
  | 'BY_INVITATION'
  | 'BY_ACCEPTING'
  | 'BY_MANAGER'
  // Who reads, and gets into their feed: what is for the whole company; all but what is INTERNAL or from before; and behind walls.
  | 'FOR_COMPANY'
  | 'NOT_INTERNAL'
  | 'OWN_SIDE'
  | 'FOR_ALL'
  // Who sees the members.
  | 'MANAGERS_ONLY'
  | 'EMPLOYEES_AND_OWN'
  | 'EMPLOYEES_ONLY';

/** Each kind of person, and of whom they are a special case: somebody as whom they are in all that is not said of them. */
export const FACET_PEOPLE = {
  COLLEAGUE: null,
  MEMBER: null,
  EXTERNAL: null,
  EXTERNAL_MEMBER: null,
  INVITED: 'COLLEAGUE',
  REQUESTED: 'COLLEAGUE',
  BANNED: 'COLLEAGUE',
  FORMER: 'COLLEAGUE',
  NETWORK_ROLE: 'COLLEAGUE',
  EXTERNAL_INVITED: 'EXTERNAL',
  SERVICE: 'EXTERNAL',
  SERVICE_MEMBER: 'EXTERNAL_MEMBER',
} as const;
export type FacetPerson = keyof typeof FACET_PEOPLE;
export const FACET_PERSONS = Object.keys(FACET_PEOPLE) as readonly FacetPerson[];

/** Whose answers differ with walls, of which the group's employees alone are told. */
export const BEHIND_WALLS: readonly FacetPerson[] = ['EXTERNAL_MEMBER', 'SERVICE_MEMBER'];

type Line = Readonly<Record<Facet, FacetAnswer>>;

const JOINING = { OPEN: 'YES', ON_REQUEST: 'ON_REQUEST', INVITE_ONLY: 'BY_INVITATION' } as const;
const NOTHING: Line = {
  JOINS: 'NO',
  FINDS: 'NO',
  IN_SEARCH: 'NO',
  READS: 'NO',
  SEES_MEMBERS: 'NO',
  IN_FEED: 'NO',
};
const KNOWN = { FINDS: 'YES', IN_SEARCH: 'YES' } as const;
const EVERYTHING: Line = { ...KNOWN, JOINS: 'ALREADY', READS: 'YES', SEES_MEMBERS: 'YES', IN_FEED: 'YES' };

/** An employee who is not a member. */
const COLLEAGUES: Readonly<Record<Visibility, Line>> = {
  PUBLIC: { ...NOTHING, ...KNOWN, READS: 'FOR_COMPANY', SEES_MEMBERS: 'YES' },
  PRIVATE: { ...NOTHING, ...KNOWN, SEES_MEMBERS: 'MANAGERS_ONLY' },
  SECRET: NOTHING,
};

/**
 * Who joins, finds, reads and sees the members of a group of this kind, whose search has it and whose feed its posts: a line
 * for each kind of person that such a group can know. `test/facets.spec.ts` asks the running product about every cell.
 */
export function facetTable(kind: GroupKind): ReadonlyMap<FacetPerson, Line> {
  const { visibility, joinPolicy, externalsAllowed, walled } = kind;
  const colleague: Line = { ...COLLEAGUES[visibility], JOINS: JOINING[joinPolicy] };
  const invited = { ...KNOWN, JOINS: 'BY_ACCEPTING', SEES_MEMBERS: 'MANAGERS_ONLY' } as const;
  const outside = (reads: FacetAnswer, members: FacetAnswer): Line => ({
    ...EVERYTHING,
    READS: reads,
    IN_FEED: reads,
    SEES_MEMBERS: members,
  });
  const lines: Partial<Record<FacetPerson, Line>> = {
    COLLEAGUE: colleague,
    MEMBER: EVERYTHING,
    EXTERNAL: { ...NOTHING, JOINS: externalsAllowed ? 'BY_MANAGER' : 'NO' },
    ...(externalsAllowed && {
      EXTERNAL_MEMBER: walled ? outside('OWN_SIDE', 'EMPLOYEES_AND_OWN') : outside('NOT_INTERNAL', 'YES'),
    }),
    INVITED: { ...colleague, ...invited, ...(visibility === 'PUBLIC' && { SEES_MEMBERS: 'YES' }) },
    // A stricter policy ends requests.
    ...(joinPolicy === 'ON_REQUEST' && { REQUESTED: { ...colleague, JOINS: 'WAITING' } }),
    BANNED: { ...colleague, JOINS: 'NO' },
    // Whoever comes back is a new member; until then, what they wrote is not theirs to read.
    FORMER: colleague,
    NETWORK_ROLE: colleague,
    ...(externalsAllowed && { EXTERNAL_INVITED: { ...NOTHING, ...invited } }),
    SERVICE: NOTHING,
    SERVICE_MEMBER: walled ? outside('FOR_ALL', 'EMPLOYEES_ONLY') : outside('NOT_INTERNAL', 'YES'),
  };
  return new Map(FACET_PERSONS.flatMap((person) => (lines[person] ? [[person, lines[person]] as const] : [])));
}
