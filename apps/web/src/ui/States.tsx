import type { ReactNode } from 'react';
import { Trans } from '@lingui/react/macro';
import styles from './States.module.css';

export interface EmptyStateProps {
  icon?: ReactNode;
  /** What this place is for */
  title: string;
  /** One example of what it will hold */
  children?: ReactNode;
  /** One button that fills it, where the person may */
  action?: ReactNode;
  /** The whole page is this: its title is the page's */
  isPage?: boolean;
}

/** Nothing here yet: what for, an example, one button. */
export function EmptyState({ icon, title, children, action, isPage }: EmptyStateProps) {
  const Title = isPage ? 'h1' : 'h2';
  return (
    <div className={styles.state}>
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      <Title className={styles.title}>{title}</Title>
      {children ? <div className={styles.words}>{children}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}

export interface ErrorStateProps {
  /** What happened */
  title: string;
  /** What is kept, and what to do */
  children?: ReactNode;
  /** What the person can quote to support */
  reference?: string | null;
  action?: ReactNode;
}

/** Something went wrong: what, what is kept, what to do, and a reference. */
export function ErrorState({ title, children, reference, action }: ErrorStateProps) {
  return (
    <div className={styles.state} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {children ? <div className={styles.words}>{children}</div> : null}
      {action ? <div className={styles.action}>{action}</div> : null}
      {reference ? (
        <p className={styles.reference}>
          <Trans>
            Référence à citer : <code>{reference}</code>
          </Trans>
        </p>
      ) : null}
    </div>
  );
}

/** An answer of the server beside the form that asked, or a fact to know before going on. */
export function Notice({
  tone = 'neutral',
  children,
}: {
  tone?: 'neutral' | 'bad' | 'warn' | 'ok';
  children: ReactNode;
}) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : undefined}>
      {children}
    </div>
  );
}

/** Stands for content that is coming, with its height; shows itself after 150 ms only. */
export function Skeleton({ lines = 3, hasAvatar }: { lines?: number; hasAvatar?: boolean }) {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      {hasAvatar ? <span className={styles.bone} data-shape="avatar" /> : null}
      <span className={styles.bones}>
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className={styles.bone} data-shape={line === 0 ? 'title' : 'line'} />
        ))}
      </span>
    </div>
  );
}
