import { classNames } from './class-names.js';
import styles from './Person.module.css';

/** Pairs of background and ink that stand beside each other in a list; see Person.module.css. */
const SHADES = 8;

export interface AvatarProps {
  name: string;
  initials: string;
  photoUrl?: string | null;
  /** Adds the amber ring, which nothing else in the interface wears */
  isExternal?: boolean;
  size?: 'xs' | 's' | 'm' | 'l';
}

/** Photo or initials; decorative, since the name stands beside it. */
export function Avatar({ name, initials, photoUrl, isExternal, size = 'm' }: AvatarProps) {
  const look = classNames(styles.avatar, styles[size], styles[`shade${shadeOf(name)}`], isExternal && styles.ring);
  return (
    // The initials are drawn by CSS: as text they would count as words that a button's name must hold.
    <span className={look} aria-hidden="true" data-initials={photoUrl ? undefined : initials}>
      {photoUrl ? <img src={photoUrl} alt="" loading="lazy" decoding="async" className={styles.photo} /> : null}
    </span>
  );
}

/** Always the same for the same name. */
function shadeOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return sum % SHADES;
}
