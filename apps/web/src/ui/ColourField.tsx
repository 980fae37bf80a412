import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { TextField } from './TextField.js';
import styles from './Field.module.css';

export interface ColourFieldProps {
  label: string;
  description?: ReactNode;
  /** '#rrggbb'; what is being typed may not be one yet */
  value: string;
  onChange: (colour: string) => void;
  errorMessage?: string | null;
}

/** A colour as text, beside the browser's own chooser. */
export function ColourField({ label, value, onChange, ...rest }: ColourFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      {...rest}
      label={label}
      value={value}
      onChange={onChange}
      autoComplete="off"
      spellCheck="false"
      icon={
        <input
          type="color"
          className={styles.swatch}
          aria-label={t`Choisir : ${label}`}
          value={/^#[0-9a-f]{6}$/i.test(value) ? value : '#000000'}
          onChange={(event) => onChange(event.target.value)}
        />
      }
    />
  );
}
