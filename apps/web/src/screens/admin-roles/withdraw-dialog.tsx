import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { withdrawDialogMutation } from '../../__generated__/withdrawDialogMutation.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import { useNetworkRoleWord } from '../admin-accounts/account-words.js';
import type { Grant } from './admin-roles.js';

interface WithdrawDialogProps {
  grant: Grant;
  onClose: () => void;
  onDone: () => void;
}

/** Takes a duty away, at once; asks before. */
export function WithdrawDialog({ grant, onClose, onDone }: WithdrawDialogProps) {
  const { t } = useLingui();
  const word = useNetworkRoleWord();
  const withdraw = useAction<withdrawDialogMutation>(graphql`
    mutation withdrawDialogMutation($input: NetworkRoleWithdrawInput!) {
      networkRoleWithdraw(input: $input) {
        withdrawnGrantId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function submit() {
    if (!(await withdraw.run({ input: { grantId: grant.id } }))) return;
    showToast({ message: t`Rôle retiré.` });
    onDone();
  }

  const { name } = grant.person;
  const role = word(grant.role);
  const refusal = withdraw.errorBesides();
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t`Retirer le rôle de ${name} ?`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Ne rien changer</Trans>
          </Button>
          <Button variant="danger" onPress={() => void submit()} isPending={withdraw.isPending}>
            <Trans>Retirer le rôle</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <p>
        <Trans>
          {role} : {name} perd cette charge aussitôt, dans chaque fenêtre ouverte, et en est prévenu.
        </Trans>
      </p>
    </Dialog>
  );
}
