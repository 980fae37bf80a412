import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { inviteEmployeesMutation } from '../../__generated__/inviteEmployeesMutation.graphql.js';
import { InviteResults, type InviteResult } from '../../forms/invite-results.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/States.js';
import { TextArea } from '../../ui/TextField.js';

/** Invites employees by a pasted list; each line has its own result. */
export function InviteEmployees({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [addresses, setAddresses] = useState('');
  const [language, setLanguage] = useState<'fr' | 'en'>(i18n.locale === 'en' ? 'en' : 'fr');
  const [results, setResults] = useState<readonly InviteResult[] | null>(null);
  const invite = useAction<inviteEmployeesMutation>(graphql`
    mutation inviteEmployeesMutation($input: EmployeesInviteInput!) {
      employeesInvite(input: $input) {
        results {
          line
          address
          outcome
          message
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function send() {
    const response = await invite.run({ input: { addresses, language } });
    if (response) setResults(response.employeesInvite.results ?? []);
  }

  const refusal = invite.errorBesides('addresses');
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t`Inviter des collègues`}
      footer={
        results ? null : (
          <Button variant="primary" onPress={send} isPending={invite.isPending} isDisabled={!addresses.includes('@')}>
            <Trans>Envoyer les invitations</Trans>
          </Button>
        )
      }
    >
      {results ? (
        <InviteResults results={results} onDone={onClose} />
      ) : (
        <>
          {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
          <TextArea
            label={t`Adresses`}
            description={t`Une par ligne ; une liste collée d’un tableur convient. Chaque lien ne sert qu’à son adresse, une fois, pendant 14 jours.`}
            placeholder={'Sophie Lemaire <sophie.lemaire@atelier-loire.example>\nyann.lebihan@atelier-loire.example'}
            rows={6}
            value={addresses}
            onChange={setAddresses}
            errorMessage={invite.errorOf('addresses')}
          />
          <RadioGroup<'fr' | 'en'>
            label={t`Langue de l’invitation`}
            look="row"
            value={language}
            onChange={setLanguage}
            choices={[
              { id: 'fr', label: 'Français' },
              { id: 'en', label: 'English' },
            ]}
          />
        </>
      )}
    </Dialog>
  );
}
