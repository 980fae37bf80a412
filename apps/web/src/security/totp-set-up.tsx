import { useEffect, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { totpSetUpBeginMutation } from '../__generated__/totpSetUpBeginMutation.graphql.js';
import type { totpSetUpConfirmMutation } from '../__generated__/totpSetUpConfirmMutation.graphql.js';
import { Form } from '../forms/form.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Quiet, Row } from '../ui/Page.js';
import { QrCode } from '../ui/QrCode.js';
import { Notice, Skeleton } from '../ui/States.js';
import { TextField } from '../ui/TextField.js';
import styles from './security.module.css';

interface TotpSetUpProps {
  /** With the recovery codes to show; none where the person has some already */
  onAdded: (recoveryCodes: readonly string[]) => void;
  onCancel: () => void;
}

/** An application that shows codes: scan, then type the first one. */
export function TotpSetUp({ onAdded, onCancel }: TotpSetUpProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [made, setMade] = useState<{ secret: string; uri: string } | null>(null);
  const begin = useAction<totpSetUpBeginMutation>(graphql`
    mutation totpSetUpBeginMutation {
      totpBegin {
        secret
        uri
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const confirm = useAction<totpSetUpConfirmMutation>(graphql`
    mutation totpSetUpConfirmMutation($input: CodeInput!) {
      totpConfirm(input: $input) {
        recoveryCodes
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { run } = begin;
  useEffect(() => {
    let isHere = true;
    void run({}).then((response) => {
      if (!isHere) return;
      const { secret, uri } = response?.totpBegin ?? {};
      if (secret && uri) setMade({ secret, uri });
    });
    return () => {
      isHere = false;
    };
    // Once, when the form opens: each begins anew.
  }, []);

  async function send() {
    const response = await confirm.run({ input: { code } });
    if (response) onAdded(response.totpConfirm.recoveryCodes ?? []);
  }

  const refusal = begin.errorBesides() ?? confirm.errorBesides('code');
  return (
    <Form onSubmit={() => void send()}>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {made ? (
        <div className={styles.scan}>
          <QrCode text={made.uri} label={t`Image à scanner avec votre application de codes`} />
          <div className={styles.words}>
            <p>
              <Trans>Scannez cette image avec votre application de codes, ou tapez-y cette clé :</Trans>
            </p>
            <p className={styles.secret}>
              <code>{made.secret}</code>
            </p>
            <Quiet as="p">
              <Trans>Toute application qui montre des codes à six chiffres convient.</Trans>
            </Quiet>
          </div>
        </div>
      ) : begin.isPending ? (
        <Skeleton lines={4} />
      ) : null}
      <TextField
        label={t`Code affiché par l’application`}
        autoComplete="one-time-code"
        inputMode="numeric"
        value={code}
        onChange={setCode}
        errorMessage={confirm.errorOf('code')}
      />
      <Row>
        <Button type="submit" variant="primary" isPending={confirm.isPending} isDisabled={!made || !code.trim()}>
          <Trans>Activer</Trans>
        </Button>
        <Button onPress={onCancel}>
          <Trans>Annuler</Trans>
        </Button>
      </Row>
    </Form>
  );
}
