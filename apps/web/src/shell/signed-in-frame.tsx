import { useEffect } from 'react';
import { RelayEnvironmentProvider, usePreloadedQuery } from 'react-relay/hooks';
import { Outlet, useLoaderData } from '@tanstack/react-router';
import type { shellQuery } from '../__generated__/shellQuery.graphql.js';
import { LiveUpdates } from '../live/live-updates.js';
import { onMissingCode } from '../relay/newer-build.js';
import { ProofHost } from '../security/proof-host.js';
import { SHELL_QUERY, type LoadedShell } from './shell.js';
import { EmployeeFrame } from './employee-frame.js';
import { PartnerFrame } from './partner-frame.js';

/** Everything behind the sign-in. Who is not signed in is led there and back. */
export function SignedInFrame() {
  const { environment, queryRef } = useLoaderData({ strict: false }) as unknown as LoadedShell;
  return (
    <RelayEnvironmentProvider environment={environment}>
      <Frame queryRef={queryRef} />
    </RelayEnvironmentProvider>
  );
}

function Frame({ queryRef }: Pick<LoadedShell, 'queryRef'>) {
  const { network, viewer } = usePreloadedQuery<shellQuery>(SHELL_QUERY, queryRef);
  useEffect(() => {
    const lookForNewerBuild = () => void onMissingCode();
    addEventListener('vite:preloadError', lookForNewerBuild);
    return () => removeEventListener('vite:preloadError', lookForNewerBuild);
  }, []);
  // The loader has led away who is not signed in; this is the moment in between.
  if (!viewer) return null;
  const frame = { network, viewer };
  return (
    <>
      <LiveUpdates />
      <ProofHost />
      {viewer.kind === 'EXTERNAL' ? (
        <PartnerFrame {...frame}>
          <Outlet />
        </PartnerFrame>
      ) : (
        <EmployeeFrame {...frame}>
          <Outlet />
        </EmployeeFrame>
      )}
    </>
  );
}
