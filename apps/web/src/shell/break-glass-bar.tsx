import { Fragment } from 'react';
import { Link } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { Deadline } from '../ui/RelativeTime.js';
import styles from './shell.module.css';

interface BreakGlassBarProps {
  open: readonly { readonly id: string; readonly opensUntil?: string | null }[];
}

/** On every page, while something is open to this officer that is not theirs to read. */
export function BreakGlassBar({ open }: BreakGlassBarProps) {
  return (
    <div className={styles.opened} role="status">
      <KeyRound aria-hidden="true" />
      <span>
        <Trans>Un accès exceptionnel vous est ouvert</Trans>{' '}
        {open.map(({ id, opensUntil }, index) => (
          <Fragment key={id}>
            {index > 0 ? ', ' : null}
            <Link to="/break-glass/$breakGlassId" params={{ breakGlassId: id }}>
              <Trans>jusqu’au {opensUntil ? <Deadline at={opensUntil} /> : null}</Trans>
            </Link>
          </Fragment>
        ))}
        {'. '}
        <Trans>Chaque objet lu est inscrit au journal.</Trans>
      </span>
    </div>
  );
}
