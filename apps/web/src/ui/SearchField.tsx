import type { Ref } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { Search, X } from 'lucide-react';
import styles from './Field.module.css';

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  placeholder?: string;
  ref?: Ref<HTMLInputElement>;
}

/** Text to search; Escape empties it. Its label is read aloud, the placeholder shown. */
export function SearchField({ label, placeholder, ref, ...rest }: SearchFieldProps) {
  const { t } = useLingui();
  return (
    <AriaSearchField {...rest} className={styles.field}>
      {({ isEmpty }) => (
        <>
          <Label className="sr">{label}</Label>
          <div className={styles.box}>
            <Search aria-hidden="true" />
            <Input ref={ref} className={styles.input} placeholder={placeholder ?? label} />
            {isEmpty ? null : (
              <Button className={styles.open} aria-label={t`Effacer`}>
                <X aria-hidden="true" />
              </Button>
            )}
          </div>
        </>
      )}
    </AriaSearchField>
  );
}
