import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import type { proofDialogMutation } from '../__generated__/proofDialogMutation.graphql.js';
import type { proofDialogQuery } from '../__generated__/proofDialogQuery.graphql.js';
import { Form } from '../forms/form.js';
import { useAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Row } from '../ui/Page.js';
import { Notice } from '../ui/States.js';
import { TextField } from '../ui/TextField.js';
import { ProofByProvider } from './proof-by-provider.js';
import { usePasskeys } from './passkey-acts.js';

/** Before a dangerous act: the person proves to be who they are, with what they have. */
export default function ProofDialog({ onAnswer }: { onAnswer: (isProved: boolean) => void }) {
  const { t } = useLingui();
  const { viewer } = useLateQuery<proofDialogQuery>(
    graphql`
      query proofDialogQuery {
        viewer {
          email
          secondFactors {
            proofKinds
          }
          identities {
            providerId
            providerName
          }
        }
      }
    `,
    {},
    { fetchPolicy: 'network-only' },
  );
  const [words, setWords] = useState('');
  const passkeys = usePasskeys();
  const prove = useAction<proofDialogMutation>(graphql`
    mutation proofDialogMutation($input: SessionProveInput!) {
      sessionProve(input: $input) {
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const kinds = viewer?.secondFactors.proofKinds ?? ['PASSWORD'];
  const byPassword = kinds.includes('PASSWORD');
  const byProvider = kinds.includes('PROVIDER');
  const byWords = byPassword || kinds.includes('CODE');
  const byPasskey = kinds.includes('PASSKEY');

  async function send() {
    if (await prove.run({ input: byPassword ? { password: words } : { code: words } })) onAnswer(true);
  }
  async function sendPasskey() {
    const passkey = await passkeys.sign();
    if (passkey && (await prove.run({ input: { passkey } }))) onAnswer(true);
  }

  const refusal = prove.errorBesides('password', 'code');
  return (
    <Dialog isOpen title={t`C’est bien vous ?`} onClose={() => onAnswer(false)}>
      <p>
        <Trans>Cette action est sensible : confirmez votre identité. Cela vaut pour dix minutes.</Trans>
      </p>
      {byPasskey ? (
        <Row>
          <Button variant="primary" icon={<KeyRound aria-hidden="true" />} onPress={() => void sendPasskey()}>
            <Trans>Utiliser une clé d’accès</Trans>
          </Button>
        </Row>
      ) : null}
      {byProvider ? (
        <ProofByProvider identities={viewer?.identities ?? []} isPrimary={!byWords} onProved={() => onAnswer(true)} />
      ) : null}
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {byWords ? (
        <Form onSubmit={() => void send()}>
          <input type="hidden" autoComplete="username" value={viewer?.email ?? ''} readOnly />
          {byPassword ? (
            <TextField
              type="password"
              label={t`Mot de passe`}
              autoComplete="current-password"
              autoFocus
              value={words}
              onChange={setWords}
              errorMessage={prove.errorOf('password')}
            />
          ) : (
            <TextField
              label={t`Code`}
              description={t`Les six chiffres de votre application, ou un code de secours.`}
              autoComplete="one-time-code"
              autoFocus={!byPasskey}
              value={words}
              onChange={setWords}
              errorMessage={prove.errorOf('code')}
            />
          )}
          <Row>
            <Button
              type="submit"
              variant={byPasskey ? 'secondary' : 'primary'}
              isPending={prove.isPending}
              isDisabled={!words.trim()}
            >
              <Trans>Confirmer</Trans>
            </Button>
            <Button onPress={() => onAnswer(false)}>
              <Trans>Annuler</Trans>
            </Button>
          </Row>
        </Form>
      ) : (
        <Row>
          <Button onPress={() => onAnswer(false)}>
            <Trans>Annuler</Trans>
          </Button>
        </Row>
      )}
    </Dialog>
  );
}
