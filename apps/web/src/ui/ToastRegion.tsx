import { useSyncExternalStore } from 'react';
import { useLingui } from '@lingui/react/macro';
import { CircleAlert, X } from 'lucide-react';
import { Button, IconButton } from './Button.js';
import {
  currentToasts,
  dismissToast,
  holdToasts,
  resumeToasts,
  subscribeToToasts,
  takeAction,
  type Toast,
} from './toasts.js';
import { classNames } from './class-names.js';
import styles from './ToastRegion.module.css';

/** Where toasts appear; stands once in the page, and always, so that screen readers listen to it. */
export function ToastRegion() {
  const { t } = useLingui();
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts, currentToasts);
  return (
    <section
      className={styles.region}
      aria-label={t`Messages`}
      onPointerEnter={holdToasts}
      onPointerLeave={resumeToasts}
      onFocus={holdToasts}
      onBlur={resumeToasts}
    >
      <div role="status" className={styles.stack}>
        {toasts
          .filter((toast) => toast.tone !== 'error')
          .map((toast) => (
            <ToastSheet key={toast.id} toast={toast} />
          ))}
      </div>
      <div role="alert" className={styles.stack}>
        {toasts
          .filter((toast) => toast.tone === 'error')
          .map((toast) => (
            <ToastSheet key={toast.id} toast={toast} />
          ))}
      </div>
    </section>
  );
}

function ToastSheet({ toast }: { toast: Toast }) {
  const { t } = useLingui();
  const isError = toast.tone === 'error';
  return (
    <div className={classNames(styles.toast, isError && styles.error)}>
      {isError ? <CircleAlert aria-hidden="true" /> : null}
      <span className={styles.message}>{toast.message}</span>
      {toast.action ? (
        <Button size="s" onPress={() => takeAction(toast)}>
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton label={t`Fermer ce message`} size="s" icon={<X />} onPress={() => dismissToast(toast)} />
    </div>
  );
}
