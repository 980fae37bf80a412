import { Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import type { PreloadedQuery } from 'react-relay/hooks';
import type { OperationType } from 'relay-runtime';
import { useLoaderData, useParams, useSearch } from '@tanstack/react-router';
import type { LoadedScreen } from '../screen.js';
import { PagePending } from './page-pending.js';

/** Draws the page that the router loaded, in the environment that its data came from. */
export function LoadedScreenOutlet() {
  const { screen, environment, queryRef } = useLoaderData({ strict: false }) as unknown as LoadedScreen;
  const params = useParams({ strict: false }) as Record<string, string>;
  const search = useSearch({ strict: false }) as Record<string, string | undefined>;
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Suspense fallback={<PagePending />}>
        <screen.Component queryRef={queryRef as PreloadedQuery<OperationType>} params={params} search={search} />
      </Suspense>
    </RelayEnvironmentProvider>
  );
}
