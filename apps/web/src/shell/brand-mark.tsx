import { Link } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { Logo } from '../ui/FrontPage.js';
import styles from './shell.module.css';

/** Logo and name of the company; leads home. */
export function BrandMark({ companyName, logoUrl }: { companyName: string; logoUrl?: string | null }) {
  const { t } = useLingui();
  return (
    <Link to="/" className={styles.brand} aria-label={t`${companyName}, accueil`}>
      <Logo url={logoUrl} />
      <span className={styles.companyName}>{companyName}</span>
    </Link>
  );
}
