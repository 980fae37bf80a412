import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { FieldLabel, FieldNotes } from './TextField.js';
import fieldStyles from './Field.module.css';
import styles from './Overlay.module.css';

export interface Choice<K extends string = string> {
  id: K;
  label: string;
  /** A second, quieter line */
  note?: string;
  isDisabled?: boolean;
}

export interface SelectProps<K extends string> {
  label: string;
  hideLabel?: boolean;
  choices: readonly Choice<K>[];
  value: K | null;
  onChange: (value: K) => void;
  placeholder?: string;
  description?: ReactNode;
  errorMessage?: string | null;
  isDisabled?: boolean;
  isRequired?: boolean;
  autoFocus?: boolean;
  /** 's' in tables and filter bars */
  size?: 'm' | 's';
}

/** One of a few: for two to about twenty choices. */
export function Select<K extends string>({
  label,
  hideLabel,
  choices,
  value,
  onChange,
  placeholder,
  description,
  errorMessage,
  isDisabled,
  isRequired,
  autoFocus,
  size = 'm',
}: SelectProps<K>) {
  return (
    <AriaSelect
      className={fieldStyles.field}
      value={value}
      onChange={(key) => key !== null && onChange(key as K)}
      placeholder={placeholder}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={Boolean(errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel hidden={hideLabel} isRequired={isRequired}>
        {label}
      </FieldLabel>
      <Button className={classNames(fieldStyles.trigger, size === 's' && fieldStyles.triggerSmall)}>
        <SelectValue className={fieldStyles.value} />
        <ChevronDown aria-hidden="true" />
      </Button>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className={classNames(styles.popover, styles.wide)} offset={4}>
        <ListBox className={styles.list} items={choices}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function ChoiceItem({ choice, start }: { choice: Choice; start?: ReactNode }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} isDisabled={choice.isDisabled} className={styles.item}>
      {start}
      <span className={styles.itemText}>
        <Text slot="label">{choice.label}</Text>
        {choice.note ? (
          <Text slot="description" className={styles.itemNote}>
            {choice.note}
          </Text>
        ) : null}
      </span>
    </ListBoxItem>
  );
}
