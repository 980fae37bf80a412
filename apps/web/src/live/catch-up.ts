import { useEffect, useRef } from 'react';
import { fetchQuery, graphql } from 'relay-runtime';
import type { Environment } from 'relay-runtime';
import type { catchUpMissedQuery, catchUpMissedQuery$data } from '../__generated__/catchUpMissedQuery.graphql.js';
import type { catchUpNewestQuery } from '../__generated__/catchUpNewestQuery.graphql.js';
import type { catchUpPostQuery } from '../__generated__/catchUpPostQuery.graphql.js';
import { addFreshPost } from './fresh-posts.js';
import { markRemoved } from './removed.js';

type Feed = NonNullable<catchUpMissedQuery$data['viewer']>['feed'];

const PAGE_SIZE = 50;
/** After a longer break than these pages tell, the pill loads the rest */
const MOST_PAGES = 3;
/** Posts in sight that are asked for one by one */
const MOST_ASKED = 30;

type FetchAgain = (since: number) => void;

const listeners = new Set<FetchAgain>();

/** Called after a break: the page fetches again what it shows besides the posts of my groups. */
export function useCatchUp(fetchAgain: FetchAgain): void {
  const latest = useRef(fetchAgain);
  useEffect(() => {
    latest.current = fetchAgain;
  });
  useEffect(() => {
    const listener: FetchAgain = (since) => latest.current(since);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}

/** Whether anything happened in my groups since then: one small question, for the moment between a page and its events. */
export async function happenedSince(environment: Environment, since: number): Promise<boolean> {
  const answer = await fetchQuery<catchUpNewestQuery>(
    environment,
    graphql`
      query catchUpNewestQuery {
        viewer {
          feed(first: 1, order: ACTIVITY) {
            edges {
              node {
                id
                lastActivityAt
              }
            }
          }
        }
      }
    `,
    {},
    { fetchPolicy: 'network-only' },
  ).toPromise();
  const newest = answer?.viewer?.feed.edges[0]?.node.lastActivityAt;
  return newest !== undefined && Date.parse(newest) > since;
}

/**
 * After a break: what was published meanwhile waits behind the pill, what changed changes in place, what is gone goes. Gives
 * how many posts are new. Fails when the server cannot be asked.
 */
export async function catchUp(environment: Environment, since: number): Promise<number> {
  const before = new Set(environment.getStore().getSource().getRecordIDs());
  const shown = new Set(
    [...document.querySelectorAll<HTMLElement>('[data-post]')].flatMap(({ dataset }) => dataset['post'] ?? []),
  );
  let count = 0;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const feed: Feed | undefined = await missed(environment, after);
    for (const { node } of feed?.edges ?? []) {
      shown.delete(node.id);
      if (before.has(node.id) || node.author.isViewer || Date.parse(node.datedAt) <= since) continue;
      addFreshPost({ id: node.id, groupId: node.group.id, isMine: true });
      count += 1;
    }
    const oldest = feed?.edges.at(-1)?.node.lastActivityAt;
    if (!feed?.pageInfo.hasNextPage || !oldest || Date.parse(oldest) <= since) break;
    after = feed.pageInfo.endCursor ?? null;
  }
  await Promise.all([...shown].slice(0, MOST_ASKED).map((id) => lookAgain(environment, id)));
  for (const listener of [...listeners]) listener(since);
  return count;
}

async function missed(environment: Environment, after: string | null): Promise<Feed | undefined> {
  const answer = await fetchQuery<catchUpMissedQuery>(
    environment,
    graphql`
      query catchUpMissedQuery($count: Int!, $after: String) {
        viewer {
          id
          ...groupLinks_viewer
          feed(first: $count, after: $after, order: ACTIVITY) {
            edges {
              node {
                id
                datedAt
                lastActivityAt
                author {
                  isViewer
                }
                group {
                  id
                }
                ...postCard_post
              }
            }
            pageInfo {
              endCursor
              hasNextPage
            }
          }
        }
      }
    `,
    { count: PAGE_SIZE, after },
    { fetchPolicy: 'network-only' },
  ).toPromise();
  return answer?.viewer?.feed;
}

/** A post in sight that the feed did not tell of: quiet, of a group that I only visit, or gone. */
async function lookAgain(environment: Environment, id: string): Promise<void> {
  const answer = await fetchQuery<catchUpPostQuery>(
    environment,
    graphql`
      query catchUpPostQuery($id: ID!) {
        post(id: $id) {
          ...postCard_post
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  ).toPromise();
  if (answer && !answer.post) markRemoved(id);
}
