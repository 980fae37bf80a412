import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { revokeDialogMutation } from '../../__generated__/revokeDialogMutation.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import type { Token } from './tokens-list.js';

/** Shuts a directory out, at once; asks before. */
export function RevokeDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const { t } = useLingui();
  const revoke = useAction<revokeDialogMutation>(graphql`
    mutation revokeDialogMutation($input: ProvisioningTokenRevokeInput!) {
      provisioningTokenRevoke(input: $input) {
        token {
          id
          isValid
          revokedAt
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function submit() {
    if (!(await revoke.run({ input: { tokenId: token.id } }))) return;
    showToast({ message: t`Jeton révoqué.` });
    onClose();
  }

  const refusal = revoke.errorBesides();
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t`Révoquer « ${token.label} » ?`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Ne rien changer</Trans>
          </Button>
          <Button variant="danger" onPress={() => void submit()} isPending={revoke.isPending}>
            <Trans>Révoquer le jeton</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <p>
        <Trans>
          L’annuaire qui s’en sert est refusé dès sa prochaine demande. Les comptes restent tels qu’ils sont ; qui
          quitte l’entreprise garde le sien jusqu’à ce que quelqu’un le suspende.
        </Trans>
      </p>
    </Dialog>
  );
}
