import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio as AriaRadio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import { Check, Minus } from 'lucide-react';
import { classNames } from './class-names.js';
import { FieldLabel, FieldNotes } from './TextField.js';
import fieldStyles from './Field.module.css';
import styles from './Choices.module.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  children?: ReactNode;
}

/** Yes or no, sent with a form, or one row of a selection. Without words it needs an `aria-label`. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.line}>
      {({ isIndeterminate }) => (
        <>
          <span className={styles.box} aria-hidden="true">
            {isIndeterminate ? <Minus /> : <Check />}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}

export interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  note?: ReactNode;
}

/** On or off, at once. */
export function Switch({ children, note, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={styles.line}>
      <span className={styles.track} aria-hidden="true" />
      <span>
        {children}
        {note ? <span className={styles.note}>{note}</span> : null}
      </span>
    </AriaSwitch>
  );
}

export interface RadioChoice<K extends string = string> {
  id: K;
  label: ReactNode;
  note?: ReactNode;
  icon?: ReactNode;
  isDisabled?: boolean;
}

export interface RadioGroupProps<K extends string> {
  label: string;
  hideLabel?: boolean;
  choices: readonly RadioChoice<K>[];
  value: K | null;
  onChange: (value: K) => void;
  description?: ReactNode;
  errorMessage?: string | null;
  /** 'cards' shows each choice on its own sheet, 'row' puts them side by side */
  look?: 'plain' | 'cards' | 'row';
  isDisabled?: boolean;
}

/** One of a few, all in sight. */
export function RadioGroup<K extends string>({
  label,
  hideLabel,
  choices,
  value,
  onChange,
  description,
  errorMessage,
  look = 'plain',
  isDisabled,
}: RadioGroupProps<K>) {
  return (
    <AriaRadioGroup
      className={fieldStyles.field}
      value={value}
      onChange={(key) => onChange(key as K)}
      isInvalid={Boolean(errorMessage)}
      isDisabled={isDisabled}
      validationBehavior="aria"
    >
      <FieldLabel hidden={hideLabel}>{label}</FieldLabel>
      <div className={classNames(styles.choices, styles[look])}>
        {choices.map((choice) => (
          <AriaRadio key={choice.id} value={choice.id} isDisabled={choice.isDisabled} className={styles.radio}>
            <span className={styles.dot} aria-hidden="true" />
            {choice.icon}
            <span className={styles.words}>
              <span className={styles.name}>{choice.label}</span>
              {choice.note ? <span className={styles.note}>{choice.note}</span> : null}
            </span>
          </AriaRadio>
        ))}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaRadioGroup>
  );
}

export interface CheckboxGroupProps<K extends string> {
  label: string;
  choices: readonly { id: K; label: ReactNode }[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  description?: ReactNode;
  errorMessage?: string | null;
}

/** Some of a few, side by side. */
export function CheckboxGroup<K extends string>({
  label,
  choices,
  value,
  onChange,
  description,
  errorMessage,
}: CheckboxGroupProps<K>) {
  return (
    <AriaCheckboxGroup
      className={fieldStyles.field}
      value={[...value]}
      onChange={onChange}
      isInvalid={Boolean(errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel>{label}</FieldLabel>
      <div className={classNames(styles.choices, styles.row)}>
        {choices.map((choice) => (
          <Checkbox key={choice.id} value={choice.id}>
            {choice.label}
          </Checkbox>
        ))}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaCheckboxGroup>
  );
}
