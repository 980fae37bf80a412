import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Building2, UserCheck, Users } from 'lucide-react';
import { AudienceStrip } from '../ui/AudienceStrip.js';
import { Menu } from '../ui/Menu.js';
import { toneOf } from '../ui/Visibility.js';
import { AudienceSentence, type GroupReaders } from './audience-sentence.js';
import { addressable, employeesInside, type Reach } from './reach.js';

export interface AudienceBarProps {
  readers: GroupReaders;
  reach: Reach;
  onReach: (reach: Reach) => void;
  /** The readers changed since the writing began */
  isChanged: boolean;
  onConfirm: () => void;
}

/** Between the text and the button, always: who will read it, and one press to keep it among colleagues. */
export function AudienceBar({ readers, reach, onReach, isChanged, onConfirm }: AudienceBarProps) {
  return (
    <AudienceStrip
      tone={reach === 'INTERNAL' ? 'internal' : toneOf(readers.visibility)}
      isHatched={readers.hasExternals && reach !== 'INTERNAL'}
      isLive
      action={
        isChanged ? (
          <button type="button" onClick={onConfirm}>
            <Trans>J’ai vu, continuer</Trans>
          </button>
        ) : addressable(readers).length > 0 ? (
          <ReachMenu readers={readers} reach={reach} onReach={onReach} />
        ) : reach === 'INTERNAL' || (readers.hasExternals && employeesInside(readers) > 0) ? (
          <button type="button" onClick={() => onReach(reach === 'INTERNAL' ? 'ALL' : 'INTERNAL')}>
            {reach === 'INTERNAL' ? (
              <ReopenWords hasExternals={readers.hasExternals} />
            ) : (
              <Plural value={employeesInside(readers)} one="Réserver à # interne" other="Réserver aux # internes" />
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
      <AudienceSentence readers={readers} reach={reach} />
    </AudienceStrip>
  );
}

function ReopenWords({ hasExternals }: { hasExternals: boolean }) {
  return hasExternals ? <Trans>Ouvrir aussi aux externes</Trans> : <Trans>Ouvrir à tous les lecteurs</Trans>;
}

/** Behind walls there is more to choose: all, colleagues, or colleagues and one organisation. */
function ReachMenu({ readers, reach, onReach }: Pick<AudienceBarProps, 'readers' | 'reach' | 'onReach'>) {
  const { t } = useLingui();
  const addressed = typeof reach === 'object' ? reach.partnerId : null;
  return (
    <Menu
      label={t`Qui lira`}
      placement="top end"
      trigger={
        <button type="button">
          <Trans>Choisir qui lira</Trans>
        </button>
      }
      entries={[
        {
          id: 'ALL',
          label: t`Tous les lecteurs du groupe`,
          icon: <Users />,
          isSelected: reach === 'ALL',
          onAction: () => onReach('ALL'),
        },
        {
          id: 'INTERNAL',
          label: t`Internes seulement`,
          icon: <UserCheck />,
          isSelected: reach === 'INTERNAL',
          onAction: () => onReach('INTERNAL'),
        },
        '-',
        ...addressable(readers).map(({ id, name }) => ({
          id,
          label: t`Internes et ${name}`,
          note: t`Les autres partenaires n’en sauront rien`,
          icon: <Building2 />,
          isSelected: addressed === id,
          onAction: () => onReach({ partnerId: id }),
        })),
      ]}
    />
  );
}
