import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { ChoiceItem, type Choice } from './Select.js';
import { FieldLabel, FieldNotes } from './TextField.js';
import fieldStyles from './Field.module.css';
import styles from './Overlay.module.css';

export interface ComboBoxProps {
  label: string;
  hideLabel?: boolean;
  /** Already filtered by the server when `onInputChange` asks it, else filtered here by what is typed */
  choices: readonly Choice[];
  inputValue: string;
  onInputChange: (text: string) => void;
  onChoose: (id: string) => void;
  /** The list opens: the moment to ask for what fits the text */
  onOpen?: () => void;
  autoFocus?: boolean;
  /** Drawn before the words of a choice: an avatar */
  startOf?: (id: string) => ReactNode;
  placeholder?: string;
  description?: ReactNode;
  errorMessage?: string | null;
  /** Said in the open list when nothing fits */
  emptyText: string;
}

/** Type to find, choose to take: for people and other long lists. */
export function ComboBox({
  label,
  hideLabel,
  choices,
  inputValue,
  onInputChange,
  onChoose,
  onOpen,
  autoFocus,
  startOf,
  placeholder,
  description,
  errorMessage,
  emptyText,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      className={fieldStyles.field}
      items={choices}
      inputValue={inputValue}
      onInputChange={onInputChange}
      value={null}
      onChange={(key) => key !== null && onChoose(String(key))}
      allowsEmptyCollection
      onOpenChange={(isOpen) => isOpen && onOpen?.()}
      autoFocus={autoFocus}
      isInvalid={Boolean(errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel hidden={hideLabel}>{label}</FieldLabel>
      <div className={fieldStyles.box}>
        <Input className={fieldStyles.input} placeholder={placeholder} />
        <Button className={fieldStyles.open}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
      <Popover className={classNames(styles.popover, styles.wide)} offset={4}>
        <ListBox
          className={styles.list}
          items={choices}
          renderEmptyState={() => <p className={styles.empty}>{emptyText}</p>}
        >
          {(choice) => <ChoiceItem choice={choice} start={startOf?.(choice.id)} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
