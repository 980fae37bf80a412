import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import type { authorLine_byline$key } from '../__generated__/authorLine_byline.graphql.js';
import { Avatar } from '../ui/Avatar.js';
import { ExternalTag } from '../ui/ExternalTag.js';
import styles from './post.module.css';

/** Who wrote, with what stands under the name and at the right. */
export function AuthorLine({
  byline,
  note,
  marks,
  end,
  size = 'm',
}: {
  byline: authorLine_byline$key;
  note: ReactNode;
  /** What the item is, in small signs: at the right, and where there is little room under the name */
  marks?: ReactNode;
  end?: ReactNode;
  size?: 's' | 'm';
}) {
  const author = useFragment(
    graphql`
      fragment authorLine_byline on Byline {
        name
        initials
        company
        isExternal
        photoUrl
        personId
      }
    `,
    byline,
  );
  return (
    <div className={styles.author}>
      <Avatar {...author} size={size} />
      <div className={styles.authorWords}>
        <p className={styles.nameLine}>
          {author.personId ? (
            <Link to="/people/$personId" params={{ personId: author.personId }} className={styles.name}>
              {author.name}
            </Link>
          ) : (
            <span className={styles.name}>{author.name}</span>
          )}
          {author.isExternal ? <ExternalTag company={author.company} /> : null}
        </p>
        <div className={styles.meta}>{note}</div>
      </div>
      {marks ? <div className={styles.authorMarks}>{marks}</div> : null}
      {end ? <div className={styles.authorEnd}>{end}</div> : null}
    </div>
  );
}
