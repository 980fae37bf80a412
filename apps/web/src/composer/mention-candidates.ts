import { fetchQuery, graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { mentionCandidatesQuery } from '../__generated__/mentionCandidatesQuery.graphql.js';

export interface MentionCandidate {
  personId: string;
  name: string;
  initials: string;
  photoUrl: string | null;
  title: string | null;
  company: string;
  isExternal: boolean;
  /** Will read the text, and is known to all who will; only these can be named */
  isReader: boolean;
  /** Reads the group without being in it: the company reads it */
  isOutsideReader: boolean;
  /** The viewer may ask them into the group */
  canBeInvited: boolean;
}

const MOST_OTHERS = 3;
const READER = { isReader: true, isOutsideReader: false, canBeInvited: false };

/** People whose name begins so: first those who will read, then some who will not. */
export async function mentionCandidates(
  environment: Environment,
  groupId: string,
  text: string,
  audience: 'INTERNAL' | null,
  partnerId: string | null = null,
): Promise<MentionCandidate[]> {
  const answer = await fetchQuery<mentionCandidatesQuery>(
    environment,
    graphql`
      query mentionCandidatesQuery(
        $groupId: ID!
        $text: String!
        $audience: Audience
        $partnerId: ID
        $hasText: Boolean!
      ) {
        group(id: $groupId) {
          visibility
          viewerCanInviteEmployees
          mentionSuggestions(text: $text, audience: $audience, partnerId: $partnerId) {
            name
            initials
            photoUrl
            title
            company
            isExternal
            personId
          }
        }
        quickSwitch(text: $text) @include(if: $hasText) {
          people {
            id
            name
            initials
            photoUrl
            title
            company
            isExternal
          }
        }
      }
    `,
    { groupId, text, audience, partnerId, hasText: text.length > 1 },
  )
    .toPromise()
    .catch(() => undefined);
  const readers = (answer?.group?.mentionSuggestions ?? []).flatMap(({ personId, ...person }) =>
    personId
      ? [{ ...person, photoUrl: person.photoUrl ?? null, title: person.title ?? null, personId, ...READER }]
      : [],
  );
  const known = new Set(readers.map(({ personId }) => personId));
  const others = (answer?.quickSwitch?.people ?? [])
    .filter(({ id }) => !known.has(id))
    .slice(0, MOST_OTHERS)
    .map(({ id, ...person }) => ({
      ...person,
      photoUrl: person.photoUrl ?? null,
      title: person.title ?? null,
      personId: id,
      isReader: false,
      isOutsideReader: !person.isExternal && answer?.group?.visibility === 'PUBLIC',
      canBeInvited: !person.isExternal && answer?.group?.viewerCanInviteEmployees === true,
    }));
  return [...readers, ...others];
}
