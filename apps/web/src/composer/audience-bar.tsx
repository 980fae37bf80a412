import { Trans } from '@lingui/react/macro';
import { Plural } from '@lingui/react/macro';
import { AudienceStrip } from '../ui/AudienceStrip.js';
import { toneOf } from '../ui/Visibility.js';
import { AudienceSentence, type GroupReaders } from './audience-sentence.js';

export interface AudienceBarProps {
  readers: GroupReaders;
  isInternal: boolean;
  /** Whether the writer may keep it from the externals */
  canNarrow: boolean;
  onNarrow: (isInternal: boolean) => void;
  /** The readers changed since the writing began */
  isChanged: boolean;
  onConfirm: () => void;
}

/** Between the text and the button, always: who will read it, and one press to keep it among colleagues. */
export function AudienceBar({ readers, isInternal, canNarrow, onNarrow, isChanged, onConfirm }: AudienceBarProps) {
  const employees = readers.readership?.employees ?? 0;
  return (
    <AudienceStrip
      tone={isInternal ? 'internal' : toneOf(readers.visibility)}
      isHatched={readers.hasExternals && !isInternal}
      isLive
      action={
        isChanged ? (
          <button type="button" onClick={onConfirm}>
            <Trans>J’ai vu, continuer</Trans>
          </button>
        ) : canNarrow ? (
          <button type="button" onClick={() => onNarrow(!isInternal)}>
            {isInternal ? (
              <Trans>Ouvrir aussi aux externes</Trans>
            ) : (
              <Plural value={employees} one="Réserver à # interne" other="Réserver aux # internes" />
            )}
          </button>
        ) : null
      }
    >
      {isChanged ? (
        <strong>
          <Trans>Les lecteurs ont changé.</Trans>{' '}
        </strong>
      ) : null}
      <AudienceSentence readers={readers} isInternal={isInternal} />
    </AudienceStrip>
  );
}
