import { graphql } from 'react-relay/hooks';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { cutAccessMutation } from '../../__generated__/cutAccessMutation.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';

interface CutAccessProps {
  partner: { readonly id: string; readonly name: string };
  count: number;
  onClose: () => void;
}

/** Ends the access of everybody of an organisation, counted before. */
export function CutAccess({ partner, count, onClose }: CutAccessProps) {
  const { t } = useLingui();
  const action = useAction<cutAccessMutation>(graphql`
    mutation cutAccessMutation($input: PartnerExternalsRemoveInput!) {
      partnerExternalsRemove(input: $input) {
        count
        partner {
          id
          activeExternalCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function cut() {
    const done = await action.run({ input: { partnerId: partner.id } });
    if (!done) return;
    const removed = done.partnerExternalsRemove.count ?? 0;
    showToast({ message: plural(removed, { one: '# compte suspendu.', other: '# comptes suspendus.' }) });
    onClose();
  }

  const people = plural(count, { one: '# personne', other: '# personnes' });
  const refusal = action.errorBesides();
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={t`Couper l’accès de ${people} de ${partner.name} ?`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Ne rien changer</Trans>
          </Button>
          <Button variant="danger" onPress={cut} isPending={action.isPending}>
            <Trans>Couper les accès</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <p>
        <Trans>
          Leurs comptes sont suspendus et leurs sessions se ferment aussitôt, partout ; les invitations en attente de
          cette entreprise sont annulées. Chaque compte peut être réactivé dans la page Comptes.
        </Trans>
      </p>
    </Dialog>
  );
}
