import type { KeyboardEvent, ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { IconButton } from './Button.js';
import styles from './Lightbox.module.css';

export interface LightboxProps {
  title: string;
  /** Which of them is shown, from 0 on */
  index: number;
  count: number;
  onIndex: (index: number) => void;
  onClose: () => void;
  /** Beside the count: what can be done with what is shown */
  actions?: ReactNode;
  /** What is said of it */
  words?: ReactNode;
  children: ReactNode;
}

/** One thing at a time over the whole window. The arrows, Home and End go through them, Escape closes. */
export function Lightbox({ title, index, count, onIndex, onClose, actions, words, children }: LightboxProps) {
  const { t } = useLingui();
  const last = count - 1;
  function onKeyDown(event: KeyboardEvent) {
    const { target } = event;
    // In a film the arrows are the film's.
    if (target instanceof HTMLMediaElement) return;
    const next = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next >= 0 && next <= last) onIndex(next);
  }
  const shown = index + 1;
  return (
    <ModalOverlay isOpen onOpenChange={(open) => open || onClose()} className={styles.veil}>
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            <span className={styles.count} aria-live="polite">
              {t`${shown} sur ${count}`}
            </span>
            {actions}
            <IconButton label={t`Fermer`} icon={<X />} onPress={onClose} />
          </div>
          <div className={styles.stage} onKeyDown={onKeyDown}>
            <IconButton
              label={t`Image précédente`}
              icon={<ChevronLeft />}
              aria-disabled={index === 0}
              onPress={() => index > 0 && onIndex(index - 1)}
            />
            <div className={styles.picture}>{children}</div>
            <IconButton
              autoFocus
              label={t`Image suivante`}
              icon={<ChevronRight />}
              aria-disabled={index === last}
              onPress={() => index < last && onIndex(index + 1)}
            />
          </div>
          <div className={styles.words} aria-live="polite">
            {words}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
