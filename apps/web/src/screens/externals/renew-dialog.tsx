import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { renewDialogMutation } from '../../__generated__/renewDialogMutation.graphql.js';
import type { renewDialog_external$key } from '../../__generated__/renewDialog_external.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { endOfDay } from '../../ui/dates.js';
import { showToast } from '../../ui/toasts.js';
import { MOST_DAYS, USUAL_DAYS, inDays } from './renewal-days.js';

/** Asks whether an access goes on, half a year unless another day is chosen. */
export function RenewDialog({ external, onClose }: { external: renewDialog_external$key; onClose: () => void }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment renewDialog_external on External {
        id
        person {
          name
          company
        }
        accessUntil
        hasEnded
        accessReason
        viewerCanRenew
      }
    `,
    external,
  );
  const [until, setUntil] = useState(inDays(USUAL_DAYS));
  const action = useAction<renewDialogMutation>(graphql`
    mutation renewDialogMutation($input: ExternalRenewInput!) {
      externalRenew(input: $input) {
        external {
          id
          accessUntil
          hasEnded
          viewerCanRenew
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { name, company } = data.person;

  async function renew() {
    const done = await action.run({ input: { personId: data.id, until: endOfDay(until).toISOString() } });
    if (!done) return;
    showToast({ message: t`L’accès de ${name} est prolongé.` });
    onClose();
  }

  const refusal = action.errorBesides('until');
  return (
    <Dialog
      isOpen
      title={t`Prolonger l’accès de ${name} ?`}
      onClose={onClose}
      footer={
        data.viewerCanRenew ? (
          <>
            <Button onPress={onClose}>
              <Trans>Ne rien changer</Trans>
            </Button>
            <Button variant="primary" onPress={renew} isPending={action.isPending} isDisabled={!until}>
              <Trans>Prolonger</Trans>
            </Button>
          </>
        ) : (
          <Button variant="primary" onPress={onClose}>
            <Trans>Fermer</Trans>
          </Button>
        )
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <p>
        {data.accessUntil ? (
          data.hasEnded ? (
            <Trans>
              L’accès de {name} ({company}) a pris fin le <LongDate at={data.accessUntil} />. Pour le rendre, invitez de
              nouveau cette personne dans un groupe.
            </Trans>
          ) : (
            <Trans>
              {name} ({company}) a accès jusqu’au <LongDate at={data.accessUntil} />.
            </Trans>
          )
        ) : null}
      </p>
      {data.accessReason ? (
        <p>
          <Trans>Motif : {data.accessReason}</Trans>
        </p>
      ) : null}
      {data.viewerCanRenew ? (
        <TextField
          type="date"
          label={t`Nouvelle fin d’accès`}
          description={t`Vaut aussi pour vos groupes communs dont l’accès prend fin le même jour.`}
          min={inDays(1)}
          max={inDays(MOST_DAYS)}
          value={until}
          onChange={setUntil}
          errorMessage={action.errorOf('until')}
        />
      ) : null}
    </Dialog>
  );
}
