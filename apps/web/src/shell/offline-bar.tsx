import { Trans } from '@lingui/react/macro';
import { WifiOff } from 'lucide-react';
import { useReachable } from '../relay/connectivity.js';
import styles from './shell.module.css';

/** Says that nothing arrives or leaves, and that writing may go on. Read aloud when it appears. */
export function OfflineBar() {
  const isReachable = useReachable();
  return (
    <div role="status">
      {isReachable ? null : (
        <p className={styles.offline}>
          <WifiOff aria-hidden="true" />
          <span>
            <Trans>Hors connexion. Vous pouvez continuer d’écrire : l’envoi se fera au retour du réseau.</Trans>
          </span>
        </p>
      )}
    </div>
  );
}
