import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { House, PenLine, Search, Users } from 'lucide-react';
import { startWriting } from '../composer/start-writing.js';
import { classNames } from '../ui/class-names.js';
import { MessagesLink } from './messages-link.js';
import styles from './shell.module.css';

/** The five places of a phone. */
export function MobileBar({ unread, onSearch }: { unread: number; onSearch: () => void }) {
  const { t } = useLingui();
  return (
    <nav className={styles.mobileBar} aria-label={t`Navigation mobile`}>
      <Link to="/" className={styles.mobileItem}>
        <House aria-hidden="true" />
        <Trans>Accueil</Trans>
      </Link>
      <Link to="/groups" className={styles.mobileItem}>
        <Users aria-hidden="true" />
        <Trans>Groupes</Trans>
      </Link>
      <button type="button" className={classNames(styles.mobileItem, styles.mobileWrite)} onClick={startWriting}>
        <PenLine aria-hidden="true" />
        <Trans>Publier</Trans>
      </button>
      <button type="button" className={styles.mobileItem} onClick={onSearch}>
        <Search aria-hidden="true" />
        <Trans>Chercher</Trans>
      </button>
      <MessagesLink count={unread} isMobile />
    </nav>
  );
}
