import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { Button, IconButton } from './Button.js';
import { classNames } from './class-names.js';
import { TextField } from './TextField.js';
import styles from './Overlay.module.css';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** Buttons of the last line, the primary one last */
  footer?: ReactNode;
  isWide?: boolean;
  /** For questions that must be answered: no click outside closes it, Escape does */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
}

/** What had the focus may leave with what it did: Escape is heard by the dialog in front all the same. */
function useEscapeFromNowhere(onClose: () => void) {
  const head = useRef<HTMLDivElement>(null);
  const onKeyDown = useEffectEvent(({ key, target }: KeyboardEvent) => {
    const isBehind = head.current?.closest('[inert], [aria-hidden=true]');
    if (key === 'Escape' && target === document.body && !isBehind) onClose();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return head;
}

/** A modal sheet. Escape or a click beside closes it and the focus returns to where it came from. */
export function Dialog({ isOpen, onClose, title, footer, isWide, role = 'dialog', children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={role === 'dialog'}
      className={styles.veil}
    >
      <Modal className={classNames(styles.modal, isWide && styles.modalWide)}>
        <AriaDialog role={role} className={styles.dialog}>
          <DialogHead title={title} onClose={onClose} />
          {children}
          {footer ? <div className={styles.dialogFoot}>{footer}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function DialogHead({ title, onClose }: Pick<DialogProps, 'title' | 'onClose'>) {
  const { t } = useLingui();
  const head = useEscapeFromNowhere(onClose);
  return (
    <div ref={head} className={styles.dialogHead}>
      <Heading slot="title" level={2} className={styles.dialogTitle}>
        {title}
      </Heading>
      <IconButton label={t`Fermer`} icon={<X />} size="s" onPress={onClose} />
    </div>
  );
}

export interface ConfirmByNameProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** What the person must type, as the thing is called */
  name: string;
  /** Words of the red button */
  actionLabel: string;
  isPending?: boolean;
  /** What the server answered when it refused */
  error?: string | null;
  /** Gets what was typed: the server compares it again */
  onConfirm: (typedName: string) => void;
  /** What will happen, and what can't be undone */
  children: ReactNode;
}

/** For what can't be undone: the name has to be typed before the button answers. */
export function ConfirmByName({
  isOpen,
  onClose,
  title,
  name,
  actionLabel,
  isPending,
  error,
  onConfirm,
  children,
}: ConfirmByNameProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const close = () => {
    setTyped('');
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={title}
      role="alertdialog"
      footer={
        <>
          <Button onPress={close}>
            <Trans>Ne rien changer</Trans>
          </Button>
          <Button
            variant="danger"
            isDisabled={typed.trim() !== name.trim()}
            isPending={isPending}
            onPress={() => onConfirm(typed)}
          >
            {actionLabel}
          </Button>
        </>
      }
    >
      {children}
      <TextField
        label={t`Pour confirmer, tapez « ${name} »`}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        errorMessage={error}
      />
    </Dialog>
  );
}
