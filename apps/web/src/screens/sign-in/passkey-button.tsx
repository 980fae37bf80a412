import { graphql } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import type { passkeyButtonMutation } from '../../__generated__/passkeyButtonMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { usePasskeys } from '../../security/passkey-acts.js';
import { Button } from '../../ui/Button.js';

/** Signs in with a passkey: without a password, or after one. */
export function PasskeyButton({ isPrimary, onEntered }: { isPrimary?: boolean; onEntered: () => void }) {
  const passkeys = usePasskeys();
  const enter = useQuickAction<passkeyButtonMutation>(graphql`
    mutation passkeyButtonMutation($input: PasskeySignInInput!) {
      passkeySignIn(input: $input) {
        viewer {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  async function sign() {
    const response = await passkeys.sign();
    if (response && (await enter({ input: { response } }))) onEntered();
  }
  return (
    <Button
      variant={isPrimary ? 'primary' : 'secondary'}
      icon={<KeyRound aria-hidden="true" />}
      onPress={() => void sign()}
    >
      <Trans>Utiliser une clé d’accès</Trans>
    </Button>
  );
}
