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

export const FACETS = ['JOINS', 'FINDS', 'READS', 'SEES_MEMBERS', 'IN_FEED'] as const;
export type Facet = (typeof FACETS)[number];
/** What a cell of the facet table says; the texts stand in the catalogue of `libs/i18n` under `FACET_<answer>`. */
export type FacetAnswer =
  'YES' | 'NO' | 'ON_REQUEST' | 'BY_INVITATION' | 'BY_MANAGER' | 'MANAGERS_ONLY' | 'WHERE_MEMBER';

/** Who joins, finds, reads and sees members, for employees who are not members, members, and externals who are not members. */
export function facetTable(
  visibility: Visibility,
  joinPolicy: JoinPolicy,
  externalsAllowed: boolean,
): Record<Facet, { employees: FacetAnswer; members: FacetAnswer; externals: FacetAnswer }> {
  const isPublic = visibility === 'PUBLIC';
  const joining: FacetAnswer =
    joinPolicy === 'OPEN' ? 'YES' : joinPolicy === 'ON_REQUEST' ? 'ON_REQUEST' : 'BY_INVITATION';
  return {
    JOINS: { employees: joining, members: 'YES', externals: externalsAllowed ? 'BY_MANAGER' : 'NO' },
    FINDS: { employees: visibility === 'SECRET' ? 'NO' : 'YES', members: 'YES', externals: 'NO' },
    READS: { employees: isPublic ? 'YES' : 'NO', members: 'YES', externals: 'NO' },
    SEES_MEMBERS: {
      employees: isPublic ? 'YES' : visibility === 'PRIVATE' ? 'MANAGERS_ONLY' : 'NO',
      members: 'YES',
      externals: 'NO',
    },
    IN_FEED: { employees: 'NO', members: 'YES', externals: 'NO' },
  };
}
