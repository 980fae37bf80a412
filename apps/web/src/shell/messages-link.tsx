import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import { MessagesSquare } from 'lucide-react';
import { classNames } from '../ui/class-names.js';
import styles from './shell.module.css';

/** To the direct conversations, with how many hold something unread. */
export function MessagesLink({ count, isMobile }: { count: number; isMobile?: boolean }) {
  return (
    <Link
      to="/messages"
      className={isMobile ? styles.mobileItem : classNames(styles.navLink, count > 0 && styles.unread)}
    >
      <MessagesSquare aria-hidden="true" />
      <span className={isMobile ? undefined : styles.navName}>
        <Trans>Messages</Trans>
      </span>
      {count > 0 ? (
        <span className={isMobile ? styles.mobileCount : styles.navCount}>
          <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
          <span className="sr">
            <Plural value={count} one="# conversation non lue" other="# conversations non lues" />
          </span>
        </span>
      ) : null}
    </Link>
  );
}
