import { useLingui } from '@lingui/react/macro';
import { Building, EyeOff, LockKeyhole } from 'lucide-react';
import { classNames } from './class-names.js';
import styles from './Audience.module.css';

export type GroupVisibility = 'PUBLIC' | 'PRIVATE' | 'SECRET';

const LOOKS = {
  PUBLIC: { icon: Building, tone: 'open' },
  PRIVATE: { icon: LockKeyhole, tone: 'private' },
  SECRET: { icon: EyeOff, tone: 'secret' },
} as const;

/** The colour family of a kind of group, for the audience strip and tiles. */
export function toneOf(visibility: GroupVisibility): 'open' | 'private' | 'secret' {
  return LOOKS[visibility].tone;
}

/** 'Public', 'Privé' or 'Secret' in the reader's language. */
export function useVisibilityWord(): (visibility: GroupVisibility) => string {
  const { t } = useLingui();
  return (visibility) => ({ PUBLIC: t`Public`, PRIVATE: t`Privé`, SECRET: t`Secret` })[visibility];
}

export interface VisibilityProps {
  visibility: GroupVisibility;
}

/** Building, lock or crossed eye. Says its word to who does not see it, unless `isDecorative`. */
export function VisibilityIcon({ visibility, isDecorative }: VisibilityProps & { isDecorative?: boolean }) {
  const word = useVisibilityWord();
  const { icon: Icon, tone } = LOOKS[visibility];
  return (
    <span className={classNames(styles.icon, styles[tone])}>
      <Icon aria-hidden="true" />
      {isDecorative ? null : <span className="sr">{word(visibility)}</span>}
    </span>
  );
}

/** The kind of a group as icon, word and colour. */
export function VisibilityPill({ visibility }: VisibilityProps) {
  const word = useVisibilityWord();
  const { icon: Icon, tone } = LOOKS[visibility];
  return (
    <span className={classNames(styles.pill, styles[tone])}>
      <Icon aria-hidden="true" />
      {word(visibility)}
    </span>
  );
}

/** The square that stands for a group without an image. */
export function GroupTile({
  visibility,
  imageUrl,
  size = 'm',
}: VisibilityProps & { imageUrl?: string | null; size?: 's' | 'm' }) {
  const { icon: Icon, tone } = LOOKS[visibility];
  return (
    <span className={classNames(styles.tile, styles[tone], size === 's' && styles.tileSmall)} aria-hidden="true">
      {imageUrl ? <img src={imageUrl} alt="" loading="lazy" decoding="async" /> : <Icon />}
    </span>
  );
}
