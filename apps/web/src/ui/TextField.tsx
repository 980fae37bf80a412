import type { ReactNode, Ref } from 'react';
import { Input, type InputProps } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { Text } from 'react-aria-components/Text';
import { FieldError } from 'react-aria-components/FieldError';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { classNames } from './class-names.js';
import styles from './Field.module.css';

interface FieldWords {
  label: string;
  /** The label is read aloud but not shown */
  hideLabel?: boolean;
  description?: ReactNode;
  /** Shown, and marks the field as wrong, when not empty */
  errorMessage?: string | null;
}

type FieldBase = Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validate'> & FieldWords;

export interface TextFieldProps extends FieldBase {
  placeholder?: string;
  /** Shown inside the field, before the text */
  icon?: ReactNode;
  /** Shown inside the field, after the text: a unit, a button */
  after?: ReactNode;
  min?: InputProps['min'];
  max?: InputProps['max'];
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, with its label, help and error tied to it. `type="date"` gives the browser's own calendar. */
export function TextField({
  label,
  hideLabel,
  description,
  errorMessage,
  placeholder,
  icon,
  after,
  min,
  max,
  ref,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(errorMessage)} validationBehavior="aria" className={styles.field}>
      <FieldLabel hidden={hideLabel} isRequired={rest.isRequired}>
        {label}
      </FieldLabel>
      <div className={classNames(styles.box, Boolean(errorMessage) && styles.invalid)}>
        {icon}
        <Input ref={ref} className={styles.input} placeholder={placeholder} min={min} max={max} />
        {after}
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends FieldBase {
  placeholder?: string;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of plain text; grows with its content. */
export function TextArea({
  label,
  hideLabel,
  description,
  errorMessage,
  placeholder,
  rows = 3,
  ref,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(errorMessage)} validationBehavior="aria" className={styles.field}>
      <FieldLabel hidden={hideLabel} isRequired={rest.isRequired}>
        {label}
      </FieldLabel>
      <div className={classNames(styles.box, styles.boxArea, Boolean(errorMessage) && styles.invalid)}>
        <AriaTextArea ref={ref} className={styles.area} placeholder={placeholder} rows={rows} />
      </div>
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}

export function FieldLabel({
  hidden,
  isRequired,
  children,
}: {
  hidden?: boolean;
  isRequired?: boolean;
  children: ReactNode;
}) {
  return (
    <Label className={hidden ? 'sr' : styles.label}>
      {children}
      {isRequired ? <span aria-hidden="true"> *</span> : null}
    </Label>
  );
}

export function FieldNotes({ description, errorMessage }: { description?: ReactNode; errorMessage?: string | null }) {
  return (
    <>
      {description ? (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles.error}>{errorMessage}</FieldError>
    </>
  );
}
