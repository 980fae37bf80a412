import type { ReactNode } from 'react';
import { Building, Building2, EyeOff, LockKeyhole, UserCheck } from 'lucide-react';
import { classNames } from './class-names.js';
import styles from './Audience.module.css';

export type AudienceTone = 'open' | 'private' | 'secret' | 'external' | 'internal';

const ICONS = { open: Building, private: LockKeyhole, secret: EyeOff, external: Building2, internal: UserCheck };

export interface AudienceStripProps {
  tone: AudienceTone;
  /** The sentence: who reads. Numbers in <strong>, externals in <ExternalWords> */
  children: ReactNode;
  /** One action at the right: a link or a quiet button */
  action?: ReactNode;
  /** The hatched band on top: externals read here */
  isHatched?: boolean;
  /** A sentence that changes while somebody writes is read aloud */
  isLive?: boolean;
}

/** The sign of this product: a tinted band that says who reads, with one action. */
export function AudienceStrip({ tone, children, action, isHatched, isLive }: AudienceStripProps) {
  const Icon = ICONS[tone];
  return (
    <>
      {isHatched ? <Hatch /> : null}
      <div className={classNames(styles.strip, styles[tone])}>
        <Icon aria-hidden="true" />
        <span className={styles.sentence} aria-live={isLive ? 'polite' : undefined}>
          {children}
        </span>
        {action ? <span className={styles.action}>{action}</span> : null}
      </div>
    </>
  );
}

/** Words of a sentence about readers that concern externals. */
export function ExternalWords({ children }: { children: ReactNode }) {
  return <strong className={styles.externalWords}>{children}</strong>;
}

/** The name of the kind of group inside a sentence, in its colour. */
export function ToneWords({ tone, children }: { tone: AudienceTone; children: ReactNode }) {
  return <strong className={classNames(styles.toneWords, styles[tone])}>{children}</strong>;
}

/** The hatched band: externals read what stands under it. `isThin` on cards of a feed. */
export function Hatch({ isThin }: { isThin?: boolean }) {
  return <div className={classNames(styles.hatch, isThin && styles.thin)} aria-hidden="true" />;
}
