import { useRouter } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { OfflineError, ServerError } from '../relay/errors.js';
import { forgetVisited } from '../screen.js';
import { Button } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { ErrorState } from '../ui/States.js';

/** A page that could not be shown: what happened, what is kept, what to do, and a reference for support. */
export function PageError({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useLingui();
  const router = useRouter();
  const isOffline = error instanceof OfflineError;

  function retry() {
    forgetVisited();
    reset?.();
    void router.invalidate();
  }

  return (
    <Page width="feed">
      <ErrorState
        title={isOffline ? t`Le serveur ne répond pas` : t`Cette page n’a pas pu s’afficher`}
        reference={error instanceof ServerError ? error.reference : null}
        action={
          <Button variant="primary" onPress={retry}>
            <Trans>Réessayer</Trans>
          </Button>
        }
      >
        {isOffline ? (
          <Trans>Vos brouillons sont gardés. La page revient dès que la connexion est rétablie.</Trans>
        ) : (
          <Trans>Rien n’a été perdu. Réessayez ; si cela se répète, citez la référence à votre support.</Trans>
        )}
      </ErrorState>
    </Page>
  );
}
