import { useEffect, useRef } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import styles from './steps.module.css';

/** Where one is in a form of several steps; done steps can be gone back to. */
export function Steps({
  names,
  current,
  onGo,
}: {
  names: readonly string[];
  current: number;
  onGo: (step: number) => void;
}) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Étapes`}>
      <ol className={styles.steps}>
        {names.map((name, step) => (
          <li
            key={name}
            className={styles.step}
            data-state={step < current ? 'done' : step === current ? 'current' : 'next'}
          >
            {step < current ? (
              <button type="button" className={styles.name} onClick={() => onGo(step)}>
                <span className={styles.number} aria-hidden="true">
                  <Check />
                </span>
                {name}
              </button>
            ) : (
              <span className={styles.name} aria-current={step === current ? 'step' : undefined}>
                <span className={styles.number} aria-hidden="true">
                  {step + 1}
                </span>
                {name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Title of a step; takes the focus when the step comes, so that the keyboard and the reader are there too. */
export function StepTitle({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [children]);
  return (
    <h2 ref={title} tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
