import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { askDialogMutation } from '../../__generated__/askDialogMutation.graphql.js';
import { Form } from '../../forms/form.js';
import { PersonPicker, useFindColleagues, type PickedPerson } from '../../forms/person-picker.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { RadioGroup, Switch } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { dayOf } from '../../ui/dates.js';
import { showToast } from '../../ui/toasts.js';

type Scope = 'PERSON' | 'ADDRESS' | 'ENTRY';
const DAY_MS = 86_400_000;
const FIELDS = ['reason', 'hours', 'personId', 'periodFrom', 'periodUntil', 'address', 'noticeAt', 'noticeReason'];

interface AskDialogProps {
  /** Chosen in the audit log */
  entryId: string | null;
  onClose: () => void;
  onDone: () => void;
}

/** Asks to read one thing: which, why, for how long, and when the managers are told. */
export function AskDialog({ entryId, onClose, onDone }: AskDialogProps) {
  const { t } = useLingui();
  const [scope, setScope] = useState<Scope>(entryId ? 'ENTRY' : 'ADDRESS');
  const [address, setAddress] = useState('');
  const [people, setPeople] = useState<PickedPerson[]>([]);
  const [from, setFrom] = useState(() => dayOf(new Date(Date.now() - 7 * DAY_MS)));
  const [until, setUntil] = useState(() => dayOf(new Date()));
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState('4');
  const [isDelayed, setDelayed] = useState(false);
  const [noticeDay, setNoticeDay] = useState(() => dayOf(new Date(Date.now() + 7 * DAY_MS)));
  const [noticeReason, setNoticeReason] = useState('');
  const find = useFindColleagues();
  const ask = useAction<askDialogMutation>(graphql`
    mutation askDialogMutation($input: BreakGlassAskInput!) {
      breakGlassAsk(input: $input) {
        breakGlass {
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
    const what = {
      PERSON: {
        personId: people[0]?.id,
        periodFrom: startOf(from),
        periodUntil: new Date(new Date(startOf(until)).getTime() + DAY_MS).toISOString(),
      },
      ADDRESS: { address },
      ENTRY: { entryId },
    }[scope];
    const notice = isDelayed ? { noticeAt: new Date(`${noticeDay}T09:00:00`).toISOString(), noticeReason } : {};
    if (!(await ask.run({ input: { reason, hours: Number.parseInt(hours, 10) || 0, ...what, ...notice } }))) return;
    showToast({ message: t`Demande envoyée. Rien n’est ouvert sans l’accord d’une seconde personne.` });
    onDone();
  }

  const refusal = ask.errorBesides(...FIELDS);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Demander un accès exceptionnel`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Annuler</Trans>
          </Button>
          <Button
            variant="primary"
            isDisabled={!reason.trim() || (scope === 'PERSON' && people.length === 0)}
            isPending={ask.isPending}
            onPress={() => void submit()}
          >
            <Trans>Demander</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Form onSubmit={() => void submit()}>
        <RadioGroup<Scope>
          label={t`Quoi, et rien d’autre`}
          value={scope}
          onChange={setScope}
          choices={[
            { id: 'ADDRESS', label: t`Une adresse signalée, et son fil` },
            { id: 'PERSON', label: t`Une personne et une période` },
            ...(entryId ? [{ id: 'ENTRY' as const, label: t`L’objet de l’entrée du journal` }] : []),
          ]}
        />
        {scope === 'ADDRESS' ? (
          <TextField
            label={t`Adresse`}
            description={t`Celle d’une publication ou d’une réponse, comme on vous l’a donnée.`}
            value={address}
            onChange={setAddress}
            errorMessage={ask.errorOf('address')}
            isRequired
          />
        ) : null}
        {scope === 'PERSON' ? (
          <>
            <PersonPicker
              label={t`Qui`}
              picked={people}
              onChange={setPeople}
              find={find}
              isSingle
              errorMessage={ask.errorOf('personId')}
            />
            <Row gap="s3">
              <TextField
                type="date"
                label={t`Du`}
                value={from}
                onChange={setFrom}
                errorMessage={ask.errorOf('periodFrom')}
              />
              <TextField type="date" label={t`Au`} value={until} onChange={setUntil} />
            </Row>
          </>
        ) : null}
        <TextArea
          label={t`Pourquoi`}
          description={t`Qui décide le lira.`}
          value={reason}
          onChange={setReason}
          errorMessage={ask.errorOf('reason')}
          maxLength={2000}
          isRequired
        />
        <TextField
          type="number"
          min={1}
          max={24}
          label={t`Pour combien d’heures`}
          value={hours}
          onChange={setHours}
          errorMessage={ask.errorOf('hours')}
        />
        <Switch isSelected={isDelayed} onChange={setDelayed}>
          <Trans>Prévenir les responsables plus tard</Trans>
        </Switch>
        {isDelayed ? (
          <>
            <TextField
              type="date"
              label={t`Les prévenir le`}
              description={t`Ils le seront à coup sûr, dans les 90 jours.`}
              value={noticeDay}
              onChange={setNoticeDay}
              errorMessage={ask.errorOf('noticeAt')}
            />
            <TextField
              label={t`Pourquoi pas tout de suite`}
              value={noticeReason}
              onChange={setNoticeReason}
              errorMessage={ask.errorOf('noticeReason')}
              isRequired
            />
          </>
        ) : null}
      </Form>
    </Dialog>
  );
}

const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString();
