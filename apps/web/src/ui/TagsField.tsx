import { useState } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { X } from 'lucide-react';
import { TextField } from './TextField.js';
import styles from './Field.module.css';

export interface TagsFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  value: readonly string[];
  onChange: (tags: string[]) => void;
  errorMessage?: string | null;
}

/** Words that are collected: Enter or a comma adds one, its cross or Delete takes it away. */
export function TagsField({ label, description, placeholder, value, onChange, errorMessage }: TagsFieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const add = (typed: string) => {
    const words = typed
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    setText('');
    if (words.length > 0) onChange([...new Set([...value, ...words])]);
  };
  return (
    <div className={styles.field}>
      <TextField
        label={label}
        description={description}
        placeholder={placeholder}
        errorMessage={errorMessage}
        value={text}
        onChange={(typed) => (typed.endsWith(',') ? add(typed) : setText(typed))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !text.trim()) return;
          event.preventDefault();
          add(text);
        }}
        onBlur={() => add(text)}
      />
      {value.length > 0 ? (
        <TagGroup aria-label={label} onRemove={(removed) => onChange(value.filter((word) => !removed.has(word)))}>
          <TagList className={styles.tags} items={value.map((word) => ({ id: word }))}>
            {({ id }) => (
              <Tag className={styles.tag} textValue={id}>
                {id}
                <Button slot="remove" className={styles.tagRemove} aria-label={t`Retirer ${id}`}>
                  <X aria-hidden="true" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      ) : null}
    </div>
  );
}
