import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { useFoundTextsQuery, useFoundTextsQuery$data } from '../__generated__/useFoundTextsQuery.graphql.js';
import { ServerError } from '../relay/errors.js';

/** Words of texts are dearer to look for than names, and only so often a minute: once somebody stops typing. */
const PAUSE_MS = 350;
const SHORTEST = 3;
/** After «too many»: asked again by itself, and nothing is said of it. */
const WAIT_MS = 5_000;

export type FoundText = useFoundTextsQuery$data['searchResults']['hits']['edges'][number]['node'];

/** The first of what holds the words that are being typed; the answer before stays until the next one is there. */
export function useFoundTexts(typed: string): readonly FoundText[] {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<readonly FoundText[]>([]);
  useEffect(() => {
    if (typed.length < SHORTEST) {
      setFound([]);
      return;
    }
    let request: { unsubscribe: () => void } | undefined;
    const ask = () => {
      request = fetchQuery<useFoundTextsQuery>(
        environment,
        graphql`
          query useFoundTextsQuery($search: String!) {
            searchResults(search: $search) {
              hits(first: 5) {
                edges {
                  node {
                    title {
                      text
                      isMatch
                    }
                    snippet {
                      text
                      isMatch
                    }
                    node {
                      __typename
                      ... on File {
                        id
                        kind
                        fileThread: thread {
                          id
                          group {
                            name
                          }
                        }
                      }
                      ... on Message {
                        id
                        group {
                          name
                        }
                        thread {
                          id
                        }
                        ... on Post {
                          conversationId
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        `,
        { search: typed },
      ).subscribe({
        next: ({ searchResults }) => setFound(searchResults.hits.edges.map(({ node }) => node)),
        error: (problem: unknown) => {
          setFound([]);
          if (problem instanceof ServerError && problem.code === 'TOO_MANY_REQUESTS') timer = setTimeout(ask, WAIT_MS);
        },
      });
    };
    let timer = setTimeout(ask, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      request?.unsubscribe();
    };
  }, [environment, typed]);
  return found;
}
