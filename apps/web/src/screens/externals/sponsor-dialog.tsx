import { useState } from 'react';
import { fetchQuery } from 'relay-runtime';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { sponsorDialogMutation } from '../../__generated__/sponsorDialogMutation.graphql.js';
import type { sponsorDialogQuery } from '../../__generated__/sponsorDialogQuery.graphql.js';
import type { sponsorDialog_external$key } from '../../__generated__/sponsorDialog_external.graphql.js';
import { PersonPicker, type FindPeople, type PickedPerson } from '../../forms/person-picker.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';

interface SponsorDialogProps {
  external: sponsorDialog_external$key;
  onDone: () => void;
  onClose: () => void;
}

/** Hands an external over to another colleague, who answers for them from then on. */
export function SponsorDialog({ external, onDone, onClose }: SponsorDialogProps) {
  const { t } = useLingui();
  const { id, person, sponsor } = useFragment(
    graphql`
      fragment sponsorDialog_external on External {
        id
        person {
          name
        }
        sponsor {
          name
        }
      }
    `,
    external,
  );
  const find = useFindCandidates(id);
  const [picked, setPicked] = useState<PickedPerson[]>([]);
  const action = useAction<sponsorDialogMutation>(graphql`
    mutation sponsorDialogMutation($input: ExternalSponsorChangeInput!) {
      externalSponsorChange(input: $input) {
        external {
          id
          sponsor {
            name
          }
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { name } = person;
  const former = sponsor?.name;

  async function handOver() {
    const chosen = picked[0]!;
    const done = await action.run({ input: { personId: id, sponsorPersonId: chosen.id } });
    if (!done) return;
    const successor = chosen.name;
    showToast({ message: t`${successor} répond désormais de l’accès de ${name}.` });
    onDone();
    onClose();
  }

  const refusal = action.errorBesides('sponsorPersonId');
  return (
    <Dialog
      isOpen
      title={t`Qui répond de ${name} ?`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Ne rien changer</Trans>
          </Button>
          <Button variant="primary" onPress={handOver} isPending={action.isPending} isDisabled={picked.length === 0}>
            <Trans>Changer de parrain</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <p>
        {former ? <Trans>Aujourd’hui, {former} en répond.</Trans> : null}{' '}
        <Trans>
          Le nouveau parrain reverra cet accès, pourra le prolonger ou y mettre fin. Les deux parrains et l’externe en
          sont prévenus.
        </Trans>
      </p>
      <PersonPicker
        label={t`Nouveau parrain`}
        description={t`Un collègue membre d’un groupe où vous le voyez, ainsi que cette personne.`}
        picked={picked}
        onChange={setPicked}
        find={find}
        isSingle
        errorMessage={action.errorOf('sponsorPersonId')}
      />
    </Dialog>
  );
}

/** Those who could answer for this external, by a part of the name. */
function useFindCandidates(id: string): FindPeople {
  const environment = useRelayEnvironment();
  return async (search) => {
    const answer = await fetchQuery<sponsorDialogQuery>(
      environment,
      graphql`
        query sponsorDialogQuery($id: ID!, $search: String) {
          node(id: $id) {
            ... on External {
              sponsorCandidates(search: $search) {
                personId
                name
                initials
                title
                photoUrl
              }
            }
          }
        }
      `,
      { id, search },
    ).toPromise();
    return (answer?.node?.sponsorCandidates ?? []).flatMap(({ personId, ...person }) =>
      personId ? [{ ...person, id: personId }] : [],
    );
  };
}
