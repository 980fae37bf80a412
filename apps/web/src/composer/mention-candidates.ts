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
  /** Will read the text; only these can be named */
  isReader: boolean;
}

const MOST_OTHERS = 3;

/** People whose name begins so: first those who will read, then some who will not. */
export async function mentionCandidates(
  environment: Environment,
  groupId: string,
  text: string,
  audience: 'INTERNAL' | null,
): Promise<MentionCandidate[]> {
  const answer = await fetchQuery<mentionCandidatesQuery>(
    environment,
    graphql`
      query mentionCandidatesQuery($groupId: ID!, $text: String!, $audience: Audience, $hasText: Boolean!) {
        group(id: $groupId) {
          mentionSuggestions(text: $text, audience: $audience) {
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
    { groupId, text, audience, hasText: text.length > 1 },
  )
    .toPromise()
    .catch(() => undefined);
  const readers = (answer?.group?.mentionSuggestions ?? []).flatMap(({ personId, ...person }) =>
    personId
      ? [{ ...person, photoUrl: person.photoUrl ?? null, title: person.title ?? null, personId, isReader: true }]
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
    }));
  return [...readers, ...others];
}
