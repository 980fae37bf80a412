import type { ReactNode } from 'react';
import { Avatar, type AvatarProps } from './Avatar.js';
import { ExternalTag } from './ExternalTag.js';
import styles from './Person.module.css';

export interface PersonLineProps extends AvatarProps {
  company?: string | null;
  /** The name, when it links to a profile */
  nameLink?: ReactNode;
  /** Under the name: a title, a date */
  note?: ReactNode;
}

/** Avatar, name, tag of externals, and one quiet line. */
export function PersonLine({ company, nameLink, note, ...person }: PersonLineProps) {
  return (
    <span className={styles.person}>
      <Avatar {...person} />
      <span className={styles.words}>
        <span className={styles.nameLine}>
          <span className={styles.name}>{nameLink ?? person.name}</span>
          {person.isExternal ? <ExternalTag company={company} /> : null}
        </span>
        {note ? <span className={styles.note}>{note}</span> : null}
      </span>
    </span>
  );
}
