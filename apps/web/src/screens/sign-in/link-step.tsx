import { Trans } from '@lingui/react/macro';
import { LogIn } from 'lucide-react';
import { useLateQuery } from '../../relay/use-late-query.js';
import { graphql } from 'react-relay/hooks';
import type { linkStepQuery } from '../../__generated__/linkStepQuery.graphql.js';
import { Button } from '../../ui/Button.js';
import { Row, Stack } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';

/** The network asks people to come by a provider, and this person has linked no account there yet. */
export function LinkStep({ next }: { next: string }) {
  const { signInProviders } = useLateQuery<linkStepQuery>(
    graphql`
      query linkStepQuery {
        signInProviders {
          id
          name
        }
      }
    `,
    {},
  );
  return (
    <Stack>
      <Notice>
        <Trans>
          Ce réseau demande de passer par votre compte d’entreprise. Ouvrez-le une fois maintenant : il sera lié à votre
          compte ici, et vous entrerez par lui désormais.
        </Trans>
      </Notice>
      <Row>
        {signInProviders.map(({ id, name }) => (
          <Button
            key={id}
            variant="primary"
            icon={<LogIn aria-hidden="true" />}
            onPress={() => location.assign(`/auth/${id}/start?step=1&next=${encodeURIComponent(next)}`)}
          >
            <Trans>Continuer avec {name}</Trans>
          </Button>
        ))}
      </Row>
    </Stack>
  );
}
