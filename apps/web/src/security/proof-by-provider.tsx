import { useEffect } from 'react';
import { Trans } from '@lingui/react/macro';
import { LogIn } from 'lucide-react';
import { Button } from '../ui/Button.js';
import { Quiet, Row, Stack } from '../ui/Page.js';
import { onProvedElsewhere } from './proof-elsewhere.js';

interface ProofByProviderProps {
  identities: readonly { readonly providerId: string; readonly providerName: string }[];
  isPrimary: boolean;
  onProved: () => void;
}

/** The provider asks anew who is there, in a tab of its own, so that nothing of this page is lost. */
export function ProofByProvider({ identities, isPrimary, onProved }: ProofByProviderProps) {
  useEffect(() => onProvedElsewhere(onProved), [onProved]);
  return (
    <Stack>
      <Row>
        {identities.map(({ providerId, providerName }) => (
          <Button
            key={providerId}
            variant={isPrimary ? 'primary' : 'secondary'}
            icon={<LogIn aria-hidden="true" />}
            onPress={() => window.open(`/auth/${providerId}/start?prove=1`, '_blank')}
          >
            <Trans>Confirmer avec {providerName}</Trans>
          </Button>
        ))}
      </Row>
      <Quiet as="p">
        <Trans>Le fournisseur s’ouvre dans un autre onglet.</Trans>
      </Quiet>
    </Stack>
  );
}
