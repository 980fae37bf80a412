import { useState, type ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import { Form } from '../forms/form.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { TextArea } from '../ui/TextField.js';

export interface ReasonDialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** Label of the field */
  label: string;
  actionLabel: string;
  /** Characters; 500 as a rule */
  most?: number;
  /** Resolves with whether it was done */
  onConfirm: (reason: string) => Promise<boolean>;
  /** Who will read the reason */
  children: ReactNode;
}

/** For what is not done without saying why. */
export function ReasonDialog({
  isOpen,
  onClose,
  title,
  label,
  actionLabel,
  most = 500,
  onConfirm,
  children,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [isPending, setPending] = useState(false);

  async function confirm() {
    if (!reason.trim()) return;
    setPending(true);
    const isDone = await onConfirm(reason.trim());
    setPending(false);
    if (!isDone) return;
    setReason('');
    onClose();
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Annuler</Trans>
          </Button>
          <Button variant="primary" isDisabled={!reason.trim()} isPending={isPending} onPress={() => void confirm()}>
            {actionLabel}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      <Form onSubmit={() => void confirm()}>
        <TextArea label={label} value={reason} onChange={setReason} autoFocus maxLength={most} isRequired />
      </Form>
    </Dialog>
  );
}
