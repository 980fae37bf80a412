import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { AudienceSentence, type GroupReaders } from './audience-sentence.js';
import type { Reach } from './reach.js';

/** Once per group with externals: they read this too. */
export function FirstPostDialog({
  isOpen,
  onClose,
  readers,
  reach,
  onConfirm,
}: {
  isOpen: boolean;
  onClose: () => void;
  readers: GroupReaders;
  reach: Reach;
  onConfirm: () => void;
}) {
  const { t } = useLingui();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      title={t`Des externes lisent ce groupe`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Relire</Trans>
          </Button>
          <Button variant="primary" onPress={onConfirm}>
            <Trans>Publier</Trans>
          </Button>
        </>
      }
    >
      <p>
        <AudienceSentence readers={readers} reach={reach} />.
      </p>
      <p>
        <Trans>Cette question n’est posée qu’une fois par groupe.</Trans>
      </p>
    </Dialog>
  );
}

/** Whether the person has already been told, in this browser. */
export function wasTold(groupId: string): boolean {
  try {
    return localStorage.getItem(nameOf(groupId)) !== null;
  } catch {
    return false;
  }
}

export function rememberTold(groupId: string): void {
  try {
    localStorage.setItem(nameOf(groupId), '1');
  } catch {
    // Without storage it is asked each time.
  }
}

function nameOf(groupId: string): string {
  return `entrenous.told.${groupId}`;
}
