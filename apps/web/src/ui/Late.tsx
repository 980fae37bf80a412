import { Suspense, createContext, useState } from 'react';
import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { OfflineError, ServerError } from '../relay/errors.js';
import { Boundary } from './Boundary.js';
import { Button } from './Button.js';
import { Notice } from './States.js';

/** How often the part around was tried again: what failed is asked for anew under another number. */
export const Attempt = createContext(0);

interface LateProps {
  /** Stands for the part until it has come */
  fallback?: ReactNode;
  children: ReactNode;
}

/**
 * A part of a page whose code or data come later. When they cannot (the line is gone, a new version took the place of the old),
 * the page around it stands, and the part says so and what can be done.
 */
export function Late({ fallback, children }: LateProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Boundary key={attempt} failed={(error) => <Failed error={error} onRetry={() => setAttempt(attempt + 1)} />}>
      <Attempt value={attempt}>
        <Suspense fallback={fallback}>{children}</Suspense>
      </Attempt>
    </Boundary>
  );
}

/** Data can be asked for again; code that a browser failed to fetch is fetched by a new page only. */
function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isData = error instanceof OfflineError || error instanceof ServerError;
  return (
    <Notice tone="bad">
      <Trans>Cette partie de la page n’a pas pu se charger. Vos brouillons sont gardés.</Trans>{' '}
      {isData ? (
        <Button size="s" onPress={onRetry}>
          <Trans>Réessayer</Trans>
        </Button>
      ) : (
        <Button size="s" onPress={() => location.reload()}>
          <Trans>Recharger la page</Trans>
        </Button>
      )}
    </Notice>
  );
}
