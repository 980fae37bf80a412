import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './Sheet.module.css';

export interface SheetProps {
  as?: 'section' | 'article' | 'div' | 'form' | 'li';
  'aria-label'?: string;
  'aria-labelledby'?: string;
  id?: string;
  /** Room around the content; without it the content reaches the edge (lists, bands) */
  isPadded?: boolean;
  /** What stands inside may reach over the edge: open lists */
  isOpen?: boolean;
  children: ReactNode;
}

/** White paper with a thin rule: the one surface for content. */
export function Sheet({ as: Element = 'section', isPadded, isOpen, children, ...rest }: SheetProps) {
  return (
    <Element {...rest} className={classNames(styles.sheet, isPadded && styles.padded, isOpen && styles.open)}>
      {children}
    </Element>
  );
}

/** First line of a sheet: its title, and what can be done with all of it. */
export function SheetHeader({
  id,
  title,
  count,
  note,
  actions,
}: {
  id?: string;
  title: string;
  count?: number;
  note?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className={styles.header}>
      <div>
        <h2 id={id} className={styles.title}>
          {title}
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </h2>
        {note ? <p className={styles.note}>{note}</p> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}

/** Lines separated by rules inside a sheet. */
export function SheetList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

/** One line: what it is, and what can be done with it at the right. */
export function SheetItem({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <li className={styles.item}>
      <div className={styles.itemBody}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </li>
  );
}

export type PillTone = 'neutral' | 'ok' | 'warn' | 'bad' | 'brand' | 'external';

/** A status as a word in a small tag. */
export function Pill({ tone = 'neutral', icon, children }: { tone?: PillTone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={classNames(styles.pill, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}
