import { useEffect, useEffectEvent, useState } from 'react';
import { Plural, Trans } from '@lingui/react/macro';
import { ImagePlus } from 'lucide-react';
import { FileList } from '../files/file-list.js';
import type { useFiles } from '../files/use-files.js';
import { Button } from '../ui/Button.js';
import { FileChooser } from '../ui/FileButton.js';
import { Quiet } from '../ui/Page.js';
import styles from './albums.module.css';

const ACCEPT = ['image/*', 'video/*'];
/** The server takes no more at once */
export const MOST_PICTURES = 100;

/** Where pictures are dropped, pasted or chosen, and how far each is. */
export function PictureDrop({ files, autoFocus }: { files: ReturnType<typeof useFiles>; autoFocus?: boolean }) {
  const [isOver, setOver] = useState(false);
  const add = (chosen: Iterable<File>) => files.add([...chosen].filter(({ type }) => /^(image|video)\//.test(type)));
  // Wherever the focus is: what holds this is in front of all else.
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const pasted = event.clipboardData?.files;
    if (pasted && pasted.length > 0 && add(pasted)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
  const sent = files.ids.length;
  const total = files.files.length;
  return (
    <div>
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          add(event.dataTransfer.files);
        }}
      >
        <FileChooser accept={ACCEPT} isMultiple onChoose={add}>
          {(choose) => (
            <Button icon={<ImagePlus />} onPress={choose} autoFocus={autoFocus}>
              <Trans>Choisir des images</Trans>
            </Button>
          )}
        </FileChooser>
        <Quiet>
          <Trans>ou déposez-les ici, ou collez-les. La position où elles ont été prises en est retirée.</Trans>
        </Quiet>
      </div>
      {files.files.length > 0 ? (
        <p aria-live="polite">
          <Plural value={sent} one={`# image envoyée sur ${total}`} other={`# images envoyées sur ${total}`} />
        </p>
      ) : null}
      <FileList files={files.files} onRetry={files.retry} onRemove={files.remove} />
    </div>
  );
}
