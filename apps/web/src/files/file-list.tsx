import { Trans, useLingui } from '@lingui/react/macro';
import { Paperclip, X } from 'lucide-react';
import { Button, IconButton } from '../ui/Button.js';
import { FileChooser } from '../ui/FileButton.js';
import { ProgressBar } from '../ui/ProgressBar.js';
import { useFileSize } from './file-size.js';
import type { WrittenFile } from './use-files.js';
import styles from './files.module.css';

/** The button that asks for files of any kind. */
export function AttachButton({ onChoose, autoFocus }: { onChoose: (files: File[]) => void; autoFocus?: boolean }) {
  const { t } = useLingui();
  return (
    <FileChooser accept={[]} isMultiple onChoose={onChoose}>
      {(choose) => (
        <IconButton
          size="s"
          label={t`Joindre un fichier`}
          icon={<Paperclip />}
          onPress={choose}
          autoFocus={autoFocus}
        />
      )}
    </FileChooser>
  );
}

export interface FileListProps {
  files: readonly WrittenFile[];
  onRetry: (key: string) => void;
  onRemove: (key: string) => void;
}

/** The files that will go with the text: how far each is, and why one was refused. */
export function FileList({ files, onRetry, onRemove }: FileListProps) {
  const { t } = useLingui();
  const sizeOf = useFileSize();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t`Fichiers joints`}>
      {files.map((file) => (
        <li key={file.key} className={styles.written}>
          <div className={styles.words}>
            {file.error ? (
              <p className={styles.error} role="alert">
                <span>
                  <Trans>
                    {file.name} n’a pas été joint. {file.error}
                  </Trans>
                </span>
                <Button size="s" onPress={() => onRetry(file.key)}>
                  <Trans>Réessayer</Trans>
                </Button>
              </p>
            ) : file.id === null ? (
              <ProgressBar label={t`Envoi de ${file.name}`} value={file.progress} />
            ) : (
              <p className={styles.name}>
                {file.name} <span className={styles.size}>{sizeOf(file.bytes)}</span>
              </p>
            )}
          </div>
          <IconButton size="s" label={t`Retirer ${file.name}`} icon={<X />} onPress={() => onRemove(file.key)} />
        </li>
      ))}
    </ul>
  );
}
