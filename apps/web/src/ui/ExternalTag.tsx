import { useLingui } from '@lingui/react/macro';
import { Building2 } from 'lucide-react';
import styles from './Person.module.css';

/** Said beside the name of everyone who is not of the company: 'Externe · Mécaform'. */
export function ExternalTag({ company }: { company?: string | null }) {
  const { t } = useLingui();
  return (
    <span className={styles.tag}>
      <Building2 aria-hidden="true" />
      {company ? t`Externe · ${company}` : t`Externe`}
    </span>
  );
}
