import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { appointDialogMutation } from '../../__generated__/appointDialogMutation.graphql.js';
import { Form } from '../../forms/form.js';
import { PersonPicker, useFindColleagues, type PickedPerson } from '../../forms/person-picker.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Select } from '../../ui/Select.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import { useNetworkRoleWord, type NetworkRole } from '../admin-accounts/account-words.js';
import { useRoleNote } from './role-notes.js';

const ROLES: readonly NetworkRole[] = ['OWNER', 'COMPLIANCE_OFFICER', 'IT_ADMIN', 'COMMUNITY_LEAD', 'SUPPORT_AGENT'];

/** Gives a colleague a duty of the network. */
export function AppointDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useLingui();
  const word = useNetworkRoleWord();
  const note = useRoleNote();
  const [people, setPeople] = useState<PickedPerson[]>([]);
  const [role, setRole] = useState<NetworkRole>('COMPLIANCE_OFFICER');
  const find = useFindColleagues();
  const appoint = useAction<appointDialogMutation>(graphql`
    mutation appointDialogMutation($input: NetworkRoleAppointInput!) {
      networkRoleAppoint(input: $input) {
        grant {
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

  async function submit() {
    const person = people[0];
    if (!person) return;
    if (!(await appoint.run({ input: { personId: person.id, role } }))) return;
    showToast({ message: t`Un courriel prévient ${person.name}.` });
    onDone();
  }

  const refusal = appoint.errorBesides('personId');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Confier un rôle du réseau`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Annuler</Trans>
          </Button>
          <Button
            variant="primary"
            isDisabled={people.length === 0}
            isPending={appoint.isPending}
            onPress={() => void submit()}
          >
            <Trans>Confier le rôle</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Form onSubmit={() => void submit()}>
        <PersonPicker
          label={t`À qui`}
          picked={people}
          onChange={(picked) => {
            appoint.clearErrors();
            setPeople(picked);
          }}
          find={find}
          isSingle
          errorMessage={appoint.errorOf('personId')}
        />
        <Select<NetworkRole>
          label={t`Rôle`}
          description={t`Aucun rôle n’ouvre le contenu d’un groupe.`}
          value={role}
          onChange={setRole}
          choices={ROLES.map((id) => ({ id, label: word(id), note: note(id) }))}
        />
      </Form>
    </Dialog>
  );
}
