import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import type { fileHit_file$key } from '../../__generated__/fileHit_file.graphql.js';
import { FileIcon } from '../../files/file-icon.js';
import { Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import styles from './search.module.css';

interface FileHitProps {
  file: fileHit_file$key;
  /** Its name, with what matched */
  name: ReactNode;
  /** Where the words stand in it; null when it was found by its name alone */
  snippet: ReactNode;
}

/** A document that was found: it opens from here, and so does what is said of it. */
export function FileHit({ file, name, snippet }: FileHitProps) {
  const { kind, fileState, textState, url, updatedAt, fileAuthor, fileThread, fileName } = useFragment(
    graphql`
      fragment fileHit_file on File {
        fileName: name
        kind
        fileState: state
        textState
        url
        updatedAt
        fileAuthor: author {
          name
        }
        fileThread: thread {
          id
          group {
            name
            visibility
          }
        }
      }
    `,
    file,
  );
  return (
    <div className={styles.file}>
      <FileIcon kind={kind} />
      <div className={styles.hit}>
        {fileState === 'READY' ? (
          <a href={url} download={fileName} className={styles.title}>
            {name}
          </a>
        ) : (
          <span className={styles.title}>{name}</span>
        )}
        {snippet ? <p className={styles.snippet}>{snippet}</p> : <TextState state={textState} />}
        <Quiet>
          {fileAuthor.name} · <VisibilityIcon visibility={fileThread.group.visibility} /> {fileThread.group.name} ·{' '}
          <RelativeTime at={updatedAt} /> ·{' '}
          <Link to="/p/$postId" params={{ postId: fileThread.id }} className={styles.context}>
            <Trans>Voir la publication</Trans>
          </Link>
        </Quiet>
      </div>
    </div>
  );
}

/** Why nothing of its text is shown. */
function TextState({ state }: { state: string }) {
  if (state === 'UNREADABLE')
    return (
      <p className={styles.snippet}>
        <Trans>Son texte n’a pas pu être lu : ce document n’est trouvé que par son nom.</Trans>
      </p>
    );
  if (state === 'PENDING')
    return (
      <p className={styles.snippet}>
        <Trans>Son texte n’a pas encore été lu.</Trans>
      </p>
    );
  return null;
}
