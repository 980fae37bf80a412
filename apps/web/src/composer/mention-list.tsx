import { useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import { Avatar } from '../ui/Avatar.js';
import { ExternalTag } from '../ui/ExternalTag.js';
import { classNames } from '../ui/class-names.js';
import type { MentionCandidate } from './mention-candidates.js';
import styles from './composer.module.css';

export interface MentionListProps {
  id: string;
  candidates: readonly MentionCandidate[];
  current: number;
  /** Where the text stands that is being completed */
  place: { left: number; top?: number; bottom?: number };
  onChoose: (candidate: MentionCandidate) => void;
}

/** Who can be named: those who will read; the others are shown to say that they will not. */
export function MentionList({ id, candidates, current, place, onChoose }: MentionListProps) {
  const { t } = useLingui();
  if (candidates.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={t`Personnes à mentionner`} className={styles.mentions} style={place}>
      {candidates.map((candidate, index) => (
        <div
          key={candidate.personId}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === current}
          aria-disabled={!isChoosable(candidate)}
          className={classNames(styles.mentionOption, index === current && styles.mentionCurrent)}
          onPointerDown={(event) => {
            event.preventDefault();
            if (isChoosable(candidate)) onChoose(candidate);
          }}
        >
          <Avatar {...candidate} size="s" />
          <span className={styles.mentionWords}>
            <span>
              {candidate.name} {candidate.isExternal ? <ExternalTag company={candidate.company} /> : null}
            </span>
            <span className={styles.mentionNote}>
              {candidate.isReader
                ? candidate.title
                : candidate.isExternal || candidate.isOutsideReader
                  ? t`Ne peut pas être mentionné ici`
                  : t`Hors du groupe, ne verra pas`}
            </span>
          </span>
          {candidate.canBeInvited ? (
            <span className={styles.mentionInvite}>
              <UserPlus aria-hidden="true" />
              {t`Inviter`}
            </span>
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** Readers are named; others can be asked into the group, by who may. Nobody is let in by being named. */
export const isChoosable = ({ isReader, canBeInvited }: MentionCandidate) => isReader || canBeInvited;
