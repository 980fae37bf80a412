import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  label: string;
  /** From 0 to `max`; undefined while nobody knows */
  value?: number;
  max?: number;
  /** Shown at the right instead of the percentage: '3 sur 12' */
  valueLabel?: string;
}

/** How far something is. */
export function ProgressBar({ label, value, max = 100, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar
      value={value}
      maxValue={max}
      valueLabel={valueLabel}
      isIndeterminate={value === undefined}
      className={styles.root}
    >
      {({ valueText, percentage }) => (
        <>
          <span className={styles.line}>
            <Label>{label}</Label>
            <span className="num">{valueText}</span>
          </span>
          <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="4" className={styles.track} />
            <rect width={percentage ?? 30} height="4" className={styles.done} />
          </svg>
        </>
      )}
    </AriaProgressBar>
  );
}
