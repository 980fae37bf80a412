import { Plural, Trans } from '@lingui/react/macro';
import { CircleCheck, Clock, Scale } from 'lucide-react';
import { Pill } from '../ui/Sheet.js';
import { Row } from '../ui/Page.js';

export interface StageProps {
  readonly stage: string;
  readonly agreedCount: number | null | undefined;
  readonly toldCount: number | null | undefined;
  readonly viewerAnswer: string | null | undefined;
}

/** What it waits for, and what I answered. */
export function Stage({ stage, agreedCount, toldCount, viewerAnswer }: StageProps) {
  return (
    <Row>
      {stage === 'ANNOUNCED' ? (
        <Pill icon={<Clock />}>
          <Trans>Personne ne s’oppose : elle prendra effet à sa date</Trans>
        </Pill>
      ) : null}
      {stage === 'APPROVED' ? (
        <Pill tone="ok" icon={<CircleCheck />}>
          <Trans>Un second responsable l’a confirmée</Trans>
        </Pill>
      ) : null}
      {stage === 'WITH_SECOND_MANAGER' ? (
        <Pill tone="warn" icon={<Scale />}>
          <Trans>Un membre s’oppose : un second responsable décide</Trans>
        </Pill>
      ) : null}
      {stage === 'WITH_MEMBERS' ? (
        <Pill tone="warn" icon={<Scale />}>
          <Trans>Un membre s’oppose : la majorité des membres décide</Trans>
        </Pill>
      ) : null}
      {typeof agreedCount === 'number' && typeof toldCount === 'number' ? (
        <Pill>
          <Plural value={agreedCount} one={`# accord sur ${toldCount}`} other={`# accords sur ${toldCount}`} />
        </Pill>
      ) : null}
      {viewerAnswer === 'AGREED' ? (
        <Pill tone="ok" icon={<CircleCheck />}>
          <Trans>Vous avez accepté</Trans>
        </Pill>
      ) : null}
      {viewerAnswer === 'OBJECTED' ? (
        <Pill tone="bad">
          <Trans>Vous vous opposez</Trans>
        </Pill>
      ) : null}
    </Row>
  );
}
