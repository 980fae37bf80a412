import type { Environment } from 'relay-runtime';
import { graphql } from 'react-relay/hooks';
import type { renewPushMutation } from '../__generated__/renewPushMutation.graphql.js';
import { mutate } from '../relay/mutate.js';
import { keptByBrowser } from './push.js';
import { keepId } from './push-kept.js';

/** Goes on telling this browser in the new session of the person who asked for it, once a page. */
export async function renewPush(environment: Environment, viewerId: string): Promise<void> {
  const kept = await keptByBrowser();
  if (!kept) return;
  const { pushSubscribe } = await mutate<renewPushMutation>(environment, {
    mutation: graphql`
      mutation renewPushMutation($input: PushSubscribeInput!) {
        pushSubscribe(input: $input) {
          subscription {
            id
          }
        }
      }
    `,
    variables: { input: kept },
  });
  if (pushSubscribe.subscription) keepId(viewerId, pushSubscribe.subscription.id);
}
