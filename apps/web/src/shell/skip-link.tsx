import { Trans } from '@lingui/react/macro';
import styles from './shell.module.css';

/** First in the tab order: past the bar and the navigation. */
export function SkipLink() {
  return (
    <a href="#main" className={styles.skip}>
      <Trans>Aller au contenu</Trans>
    </a>
  );
}
