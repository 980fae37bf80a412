import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { KeyRound, Smartphone } from 'lucide-react';
import type { secondStepCodeMutation } from '../../__generated__/secondStepCodeMutation.graphql.js';
import type { secondStep_step$key } from '../../__generated__/secondStep_step.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { RecoveryCodes } from '../../security/recovery-codes.js';
import { TotpSetUp } from '../../security/totp-set-up.js';
import { useAddPasskey } from '../../security/use-add-passkey.js';
import { Button } from '../../ui/Button.js';
import { Row, Stack } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { LinkStep } from './link-step.js';
import { PasskeyButton } from './passkey-button.js';

interface SecondStepProps {
  step: secondStep_step$key;
  /** Where the person wanted to go. */
  next: string;
  onEntered: () => void;
}

/** After a right password: the second factor is shown, or set up where the network asks for one. */
export default function SecondStep({ step, next, onEntered }: SecondStepProps) {
  const { purpose, hasTotp, hasPasskey } = useFragment(
    graphql`
      fragment secondStep_step on SignInStep {
        purpose
        hasTotp
        hasPasskey
      }
    `,
    step,
  );
  if (purpose === 'LINK') return <LinkStep next={next} />;
  if (purpose === 'ENROL') return <Enrol onEntered={onEntered} />;
  return (
    <Stack>
      {hasPasskey ? <PasskeyButton isPrimary={!hasTotp} onEntered={onEntered} /> : null}
      <CodeForm hasTotp={hasTotp} onEntered={onEntered} />
    </Stack>
  );
}

function CodeForm({ hasTotp, onEntered }: { hasTotp: boolean; onEntered: () => void }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const send = useAction<secondStepCodeMutation>(graphql`
    mutation secondStepCodeMutation($input: CodeInput!) {
      signInCode(input: $input) {
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
  const refusal = send.errorBesides('code');
  return (
    <Form
      onSubmit={() => {
        void send.run({ input: { code } }).then((done) => done && onEntered());
      }}
    >
      {refusal ? (
        <Notice tone="bad">
          {refusal}{' '}
          <Button size="s" onPress={() => location.assign('/sign-in')}>
            <Trans>Recommencer</Trans>
          </Button>
        </Notice>
      ) : null}
      <TextField
        label={hasTotp ? t`Code` : t`Code de secours`}
        description={hasTotp ? t`Les six chiffres de votre application, ou un code de secours.` : undefined}
        autoComplete="one-time-code"
        autoFocus
        isRequired
        value={code}
        onChange={setCode}
        errorMessage={send.errorOf('code')}
      />
      <Row>
        <Button type="submit" variant="primary" isPending={send.isPending} isDisabled={!code.trim()}>
          <Trans>Continuer</Trans>
        </Button>
      </Row>
    </Form>
  );
}

function Enrol({ onEntered }: { onEntered: () => void }) {
  const [isTotp, setTotp] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const addPasskey = useAddPasskey();
  const added = (shown: readonly string[]) => (shown.length > 0 ? setCodes(shown) : onEntered());
  if (codes) return <RecoveryCodes codes={codes} onDone={onEntered} />;
  if (isTotp) return <TotpSetUp onAdded={added} onCancel={() => setTotp(false)} />;
  return (
    <Stack>
      <Notice>
        <Trans>
          Ce réseau demande un second facteur à chaque connexion. Choisissez-en un maintenant ; vous pourrez en ajouter
          d’autres dans vos réglages.
        </Trans>
      </Notice>
      <Row>
        <Button
          variant="primary"
          icon={<KeyRound aria-hidden="true" />}
          onPress={async () => {
            const shown = await addPasskey();
            if (shown) added(shown);
          }}
        >
          <Trans>Ajouter une clé d’accès</Trans>
        </Button>
        <Button icon={<Smartphone aria-hidden="true" />} onPress={() => setTotp(true)}>
          <Trans>Ajouter une application de codes</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
