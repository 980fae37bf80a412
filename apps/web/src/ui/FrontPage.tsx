import type { ReactNode } from 'react';
import { useTabTitle } from './Page.js';
import styles from './FrontPage.module.css';

/** The product's sign, or the company's own. */
export function Logo({ url }: { url?: string | null }) {
  if (url) return <img className={styles.logo} src={url} alt="" />;
  return (
    <svg className={styles.logo} viewBox="0 0 26 26" aria-hidden="true">
      <rect width="26" height="26" rx="7" className={styles.logoGround} />
      <path
        d="M6 18.5c3.2 0 3.2-3 6.8-3s3.6 3 7.2 3M6 13.6c3.2 0 3.2-3 6.8-3s3.6 3 7.2 3M6 8.7c3.2 0 3.2-3 6.8-3s3.6 3 7.2 3"
        transform="translate(0 1)"
        className={styles.logoWaves}
      />
    </svg>
  );
}

export interface FrontPageProps {
  /** Shown beside the logo */
  companyName: string;
  logoUrl?: string | null;
  title: string;
  sub?: ReactNode;
  isWide?: boolean;
  children: ReactNode;
}

/** A page before signing in: who runs this network, and one sheet. */
export function FrontPage({ companyName, logoUrl, title, sub, isWide, children }: FrontPageProps) {
  useTabTitle(`${title} · ${companyName}`);
  return (
    <main id="main" className={styles.page}>
      <div className={isWide ? styles.columnWide : styles.column}>
        <p className={styles.company}>
          <Logo url={logoUrl} />
          {companyName}
        </p>
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h1 className={styles.title}>{title}</h1>
            {sub ? <p className={styles.sub}>{sub}</p> : null}
          </div>
          {children}
        </div>
      </div>
    </main>
  );
}
