import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Quiet, Stack } from '../../ui/Page.js';
import { TextField } from '../../ui/TextField.js';

const MOST_NOTE = 500;

interface TaskDialogProps {
  task: { readonly note?: string | null; readonly dueOn?: string | null };
  onClose: () => void;
  onKeep: (note: string, dueOn: string) => Promise<boolean>;
  onRemove: () => void;
}

/** A word to oneself, and the day by which it is to be done. */
export default function TaskDialog({ task, onClose, onKeep, onRemove }: TaskDialogProps) {
  const { t } = useLingui();
  const [note, setNote] = useState(task.note ?? '');
  const [dueOn, setDueOn] = useState(task.dueOn ?? '');
  const [isPending, setPending] = useState(false);

  async function keep() {
    setPending(true);
    const done = await onKeep(note, dueOn);
    setPending(false);
    if (done) onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Une chose à faire`}
      footer={
        <>
          <Button onPress={onRemove}>
            <Trans>Retirer de la liste</Trans>
          </Button>
          <Button variant="primary" isPending={isPending} onPress={() => void keep()}>
            <Trans>Enregistrer</Trans>
          </Button>
        </>
      }
    >
      <Stack>
        <TextField label={t`Un mot pour vous`} value={note} onChange={setNote} maxLength={MOST_NOTE} />
        <TextField type="date" label={t`À faire pour le`} value={dueOn} onChange={setDueOn} />
        <Quiet as="p">
          <Trans>Vous seul voyez cela.</Trans>
        </Quiet>
      </Stack>
    </Dialog>
  );
}
