import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import styles from './composer.module.css';

/** 'Brouillon enregistré à 09:14'. */
export function SavedWords({ at }: { at: Date | null }) {
  const { t, i18n } = useLingui();
  const time = at ? i18n.date(at, { hour: '2-digit', minute: '2-digit' }) : '';
  return (
    <span className={styles.saved} role="status">
      {at ? (
        <>
          <Check aria-hidden="true" />
          {t`Brouillon enregistré à ${time}`}
        </>
      ) : null}
    </span>
  );
}
