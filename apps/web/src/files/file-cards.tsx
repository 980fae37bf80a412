import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { History } from 'lucide-react';
import type { fileCards_file$key } from '../__generated__/fileCards_file.graphql.js';
import { IconButton } from '../ui/Button.js';
import { Late } from '../ui/Late.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { FileIcon } from './file-icon.js';
import { useFileSize } from './file-size.js';
import styles from './files.module.css';

const VersionsDialog = lazy(() => import('./versions-dialog.js'));

/** The files of a post or an answer. */
export default function FileCards({ files }: { files: fileCards_file$key }) {
  const { t } = useLingui();
  const rows = useFragment(
    graphql`
      fragment fileCards_file on File @relay(plural: true) {
        id
        name
        kind
        bytes
        state
        version
        pages
        url
        previewUrl
        updatedAt
        viewerCanChange
        successor {
          id
          name
          url
        }
      }
    `,
    files,
  );
  return (
    <ul className={styles.cards} aria-label={t`Fichiers`}>
      {rows.map((file) => (
        <FileCard key={file.id} file={file} />
      ))}
    </ul>
  );
}

interface Card {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly state: string;
  readonly version: number;
  readonly pages: number | null | undefined;
  readonly url: string;
  readonly previewUrl: string | null | undefined;
  readonly updatedAt: string;
  readonly viewerCanChange: boolean;
  readonly successor: { readonly name: string; readonly url: string } | null | undefined;
}

function FileCard({ file }: { file: Card }) {
  const { t } = useLingui();
  const sizeOf = useFileSize();
  const [isOpen, setOpen] = useState(false);
  const isReady = file.state === 'READY';
  return (
    <li className={styles.card}>
      {file.previewUrl ? (
        <img src={file.previewUrl} alt="" className={styles.preview} loading="lazy" decoding="async" />
      ) : (
        <FileIcon kind={file.kind} />
      )}
      <div className={styles.words}>
        <p className={styles.name}>
          {isReady ? (
            <a href={file.url} download={file.name}>
              {file.name}
            </a>
          ) : (
            file.name
          )}
        </p>
        <p className={styles.facts}>
          <span>{sizeOf(file.bytes)}</span>
          {file.version > 1 ? (
            <span>
              <Trans>
                version {file.version}, <RelativeTime at={file.updatedAt} />
              </Trans>
            </span>
          ) : null}
          {file.state === 'CHECKING' ? (
            <span>
              <Trans>en cours de vérification</Trans>
            </span>
          ) : null}
          {file.state === 'INFECTED' ? (
            <span>
              <Trans>retenu : un virus y a été trouvé</Trans>
            </span>
          ) : null}
          {file.successor ? (
            <span>
              <Trans>
                remplacé par{' '}
                <a href={file.successor.url} download={file.successor.name}>
                  {file.successor.name}
                </a>
              </Trans>
            </span>
          ) : null}
        </p>
      </div>
      {file.version > 1 || file.viewerCanChange ? (
        <IconButton size="s" label={t`Versions de ${file.name}`} icon={<History />} onPress={() => setOpen(true)} />
      ) : null}
      {isOpen ? (
        <Late>
          <VersionsDialog id={file.id} name={file.name} onClose={() => setOpen(false)} />
        </Late>
      ) : null}
    </li>
  );
}
