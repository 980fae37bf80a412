import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Copy } from 'lucide-react';
import type { tokenDialogMutation } from '../../__generated__/tokenDialogMutation.graphql.js';
import { Form } from '../../forms/form.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Switch } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Stack } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import styles from './admin-provisioning.module.css';

type Days = '90' | '180' | '365';

/** A new token; its secret is shown once. */
export function TokenDialog({ onClose, onCreated }: { onClose: () => void; onCreated: () => void }) {
  const { t } = useLingui();
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<Days>('365');
  const [welcomes, setWelcomes] = useState(true);
  const [secret, setSecret] = useState<string | null>(null);
  const create = useAction<tokenDialogMutation>(graphql`
    mutation tokenDialogMutation($input: ProvisioningTokenCreateInput!) {
      provisioningTokenCreate(input: $input) {
        secret
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function submit() {
    const done = await create.run({ input: { label, days: Number(days), welcomes } });
    if (!done) return;
    setSecret(done.provisioningTokenCreate.secret ?? null);
    onCreated();
  }

  if (secret !== null) return <Secret secret={secret} onClose={onClose} />;
  const refusal = create.errorBesides('label', 'days');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Créer un jeton`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Annuler</Trans>
          </Button>
          <Button
            variant="primary"
            isDisabled={!label.trim()}
            isPending={create.isPending}
            onPress={() => void submit()}
          >
            <Trans>Créer le jeton</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Form onSubmit={() => void submit()}>
        <TextField
          label={t`Pour quel annuaire`}
          placeholder="Entra ID"
          isRequired
          value={label}
          onChange={setLabel}
          errorMessage={create.errorOf('label')}
        />
        <Select<Days>
          label={t`Durée`}
          description={t`Il vaut ce que vous valez : il s’arrête aussi si vous n’êtes plus administrateur.`}
          value={days}
          onChange={setDays}
          choices={[
            { id: '90', label: t`3 mois` },
            { id: '180', label: t`6 mois` },
            { id: '365', label: t`1 an` },
          ]}
          errorMessage={create.errorOf('days')}
        />
        <Switch
          isSelected={welcomes}
          onChange={setWelcomes}
          note={t`Un lien pour choisir un mot de passe, valable sept jours.`}
        >
          <Trans>Écrire à chaque personne dont le compte est créé</Trans>
        </Switch>
      </Form>
    </Dialog>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useLingui();
  async function copy() {
    await navigator.clipboard.writeText(secret);
    showToast({ message: t`Secret copié.` });
  }
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onClose}
      title={t`Le secret du jeton`}
      footer={
        <>
          <Button icon={<Copy aria-hidden="true" />} onPress={() => void copy()}>
            <Trans>Copier</Trans>
          </Button>
          <Button variant="primary" onPress={onClose}>
            <Trans>Je l’ai gardé</Trans>
          </Button>
        </>
      }
    >
      <Stack>
        <Notice tone="warn">
          <Trans>Saisissez-le maintenant dans l’annuaire : il ne sera plus montré.</Trans>
        </Notice>
        <code className={styles.secret}>{secret}</code>
      </Stack>
    </Dialog>
  );
}
