import { useMemo } from 'react';
import { Environment, Network, type OperationType, RecordSource, Store, graphql } from 'relay-runtime';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import type { walkEndMutation } from '../../__generated__/walkEndMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { fetchFrom } from '../../relay/network.js';
import { type ScreenProps, defineScreen } from '../../screen.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/States.js';
import { WalkedGroup } from './walked-group.js';
import { Late } from '../../ui/Late.js';

export const screen = defineScreen({ Component: WalkPage });

/** A group as an external gets it: a store of its own, whose every question names the walk. */
function WalkPage({ params, search }: ScreenProps<OperationType>) {
  const router = useRouter();
  const groupId = params.groupId!;
  const walkId = search.walk ?? '';
  const environment = useMemo(
    () =>
      new Environment({
        network: Network.create(fetchFrom(() => location.assign('/sign-in'), { 'x-walk': walkId })),
        store: new Store(new RecordSource()),
      }),
    [walkId],
  );
  const end = useQuickAction<walkEndMutation>(graphql`
    mutation walkEndMutation($input: WalkEndInput!) {
      walkEnd(input: $input) {
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  async function leave() {
    await end({ input: { walkId } });
    await router.navigate({ to: '/g/$groupId', params: { groupId } });
  }
  return (
    <Page width="columns">
      <RelayEnvironmentProvider environment={environment}>
        <Late fallback={<Skeleton lines={8} />}>
          <WalkedGroup groupId={groupId} onLeave={() => void leave()} />
        </Late>
      </RelayEnvironmentProvider>
    </Page>
  );
}
