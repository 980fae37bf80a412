import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { declineButtonMutation } from '../../__generated__/declineButtonMutation.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/States.js';

/** Says no; the link is used up with it, so it is asked once more. */
export function DeclineButton({ token }: { token: string }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const decline = useAction<declineButtonMutation>(graphql`
    mutation declineButtonMutation($input: InvitationDeclineInput!) {
      invitationDecline(input: $input) {
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function send() {
    if (await decline.run({ input: { token } })) setDone(true);
  }

  const refusal = decline.errorBesides();
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        <Trans>Décliner</Trans>
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => (isDone ? location.assign('/') : setAsking(false))}
        title={isDone ? t`Invitation déclinée` : t`Décliner l’invitation ?`}
        footer={
          isDone ? null : (
            <Button variant="primary" onPress={send} isPending={decline.isPending}>
              <Trans>Décliner l’invitation</Trans>
            </Button>
          )
        }
      >
        {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
        {isDone ? (
          <p>
            <Trans>Rien n’a été créé à votre nom. Vous pouvez fermer cette page.</Trans>
          </p>
        ) : (
          <p>
            <Trans>Le lien ne servira plus. La personne qui vous a invité pourra en envoyer un autre.</Trans>
          </p>
        )}
      </Dialog>
    </>
  );
}
