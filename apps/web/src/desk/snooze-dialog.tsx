import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { dayOf } from '../ui/dates.js';
import { Dialog } from '../ui/Dialog.js';
import { LongDate } from '../ui/RelativeTime.js';
import { Row, Stack } from '../ui/Page.js';
import { TextField } from '../ui/TextField.js';

const DAY = 86_400_000;
const MORNING = 8;

/** At eight in the morning, so many days from now. */
function morningIn(days: number): Date {
  const at = new Date(Date.now() + days * DAY);
  at.setHours(MORNING, 0, 0, 0);
  return at;
}
/** Monday is the next one, never today. */
const daysToMonday = (): number => (8 - new Date().getDay()) % 7 || 7;

interface SnoozeDialogProps {
  isPutOff: boolean;
  onClose: () => void;
  onChoose: (until: Date | null) => void;
}

/** Until when it shall be out of sight. */
export default function SnoozeDialog({ isPutOff, onClose, onChoose }: SnoozeDialogProps) {
  const { t } = useLingui();
  const [day, setDay] = useState('');
  const chosen = day ? new Date(`${day}T0${MORNING}:00:00`) : null;
  const choices: [string, Date][] = [
    [t`Demain matin`, morningIn(1)],
    [t`Lundi`, morningIn(daysToMonday())],
    [t`Dans une semaine`, morningIn(7)],
  ];
  return (
    <Dialog isOpen onClose={onClose} title={t`Remettre à plus tard`}>
      <Stack>
        <Row>
          {choices.map(([label, until]) => (
            <Button key={label} onPress={() => onChoose(until)}>
              {label}
            </Button>
          ))}
          {isPutOff ? (
            <Button onPress={() => onChoose(null)}>
              <Trans>Maintenant</Trans>
            </Button>
          ) : null}
        </Row>
        <TextField
          type="date"
          label={t`Un autre jour`}
          min={dayOf(new Date(Date.now() + DAY))}
          value={day}
          onChange={setDay}
        />
        <Row>
          <Button
            variant="primary"
            isDisabled={!chosen || Number.isNaN(chosen.getTime()) || chosen.getTime() < Date.now()}
            onPress={() => onChoose(chosen)}
          >
            {chosen && !Number.isNaN(chosen.getTime()) ? (
              <Trans>
                Jusqu’au <LongDate at={chosen.toISOString()} />
              </Trans>
            ) : (
              <Trans>Jusqu’à ce jour</Trans>
            )}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  );
}
