import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import type { postReaders_post$data, postReaders_post$key } from '../__generated__/postReaders_post.graphql.js';
import type { postReadersNowQuery } from '../__generated__/postReadersNowQuery.graphql.js';
import { readershipSignature } from './audience-sentence.js';
import { type AudienceCheck, useAudienceCheck } from './use-audience-check.js';

export interface Organisation {
  readonly id: string;
  readonly name: string;
}
type Readership = postReaders_post$data['readership'];

interface Now {
  signature: string;
  /** Behind walls: the organisations of the group, one of which can be addressed */
  organisations: readonly Organisation[];
}

/** Asks who reads a post now; every sentence about it changes with the answer. Null when the post is gone. */
async function postReadersNow(environment: Environment, postId: string): Promise<Now | null> {
  const answer = await fetchQuery<postReadersNowQuery>(
    environment,
    graphql`
      query postReadersNowQuery($postId: ID!) {
        post(id: $postId) {
          readership {
            total
            employees
            externals
            isWholeCompany
            partners {
              partner {
                id
                name
              }
              count
            }
          }
          group {
            walled
            partners {
              id
              name
            }
          }
        }
      }
    `,
    { postId },
    { fetchPolicy: 'network-only' },
  ).toPromise();
  if (!answer?.post) return null;
  const { readership, group } = answer.post;
  return { signature: readershipSignature(readership), organisations: group.walled ? group.partners : [] };
}

export interface PostReaders extends AudienceCheck {
  readership: Readership;
  /** To which an answer can be addressed; null until they are known */
  organisations: readonly Organisation[] | null;
  /** Asks once more, before something is sent: true when they are those whom the writer has seen */
  areSeen: () => Promise<boolean>;
}

/** Who reads an answer to this post, and whether that changed while it was written. `mayAddress`: the writer can choose among them. */
export function usePostReaders(post: postReaders_post$key, mayAddress: boolean): PostReaders {
  const environment = useRelayEnvironment() as Environment;
  const { id, readership } = useFragment(
    graphql`
      fragment postReaders_post on Post {
        id
        readership {
          total
          employees
          externals
          isWholeCompany
          partners {
            partner {
              id
              name
            }
            count
          }
        }
      }
    `,
    post,
  );
  const signature = readershipSignature(readership);
  const check = useAudienceCheck({ id, signature, ask: postReadersNow });
  const [organisations, setOrganisations] = useState<readonly Organisation[] | null>(mayAddress ? null : []);
  useEffect(() => {
    if (!mayAddress) return;
    let isGone = false;
    postReadersNow(environment, id).then(
      (now) => isGone || setOrganisations(now?.organisations ?? []),
      () => undefined, // without them an answer goes where the post went
    );
    return () => {
      isGone = true;
    };
  }, [environment, id, mayAddress]);
  return {
    ...check,
    readership,
    organisations,
    areSeen: async () => {
      // Who is gone, or cannot be asked, is said by the sending itself.
      const now = await postReadersNow(environment, id).catch(() => null);
      return !now || (now.signature === signature && !check.isChanged);
    },
  };
}
