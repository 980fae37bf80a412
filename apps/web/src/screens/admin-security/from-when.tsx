import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../../ui/Choices.js';
import { TextField } from '../../ui/TextField.js';

/** From when on something is asked: never, now, or from a day on. */
export interface FromWhen {
  choice: 'free' | 'now' | 'day';
  day: string;
}

export function fromWhenOf(instant: string | null | undefined): FromWhen {
  if (!instant) return { choice: 'free', day: '' };
  const isPast = Date.parse(instant) <= Date.now();
  return { choice: isPast ? 'now' : 'day', day: isPast ? '' : instant.slice(0, 10) };
}

export function instantOf({ choice, day }: FromWhen): string | null {
  if (choice === 'free') return null;
  return (choice === 'now' ? new Date() : new Date(`${day}T00:00:00`)).toISOString();
}

export const isWhole = ({ choice, day }: FromWhen): boolean => choice !== 'day' || day !== '';

interface FromWhenFieldProps {
  label: string;
  free: string;
  now: string;
  note: string;
  value: FromWhen;
  onChange: (value: FromWhen) => void;
  isDisabled?: boolean;
  description?: string | undefined;
  errorMessage?: string | null;
}

export function FromWhenField(props: FromWhenFieldProps) {
  const { label, free, now, note, value, onChange, isDisabled = false, description, errorMessage } = props;
  const { t } = useLingui();
  return (
    <>
      <RadioGroup<FromWhen['choice']>
        label={label}
        description={description}
        isDisabled={isDisabled}
        value={value.choice}
        onChange={(choice) => onChange({ ...value, choice })}
        errorMessage={value.choice === 'day' ? null : (errorMessage ?? null)}
        choices={[
          { id: 'free', label: free },
          { id: 'now', label: now, note },
          { id: 'day', label: t`À partir d’un jour`, note: t`Ces sessions prennent fin ce jour-là.` },
        ]}
      />
      {value.choice === 'day' ? (
        <TextField
          type="date"
          label={t`À partir du`}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
          errorMessage={errorMessage ?? null}
        />
      ) : null}
    </>
  );
}
