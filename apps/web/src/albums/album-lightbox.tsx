import { Trans, useLingui } from '@lingui/react/macro';
import { Lightbox } from '../ui/Lightbox.js';
import { type PictureFile, largeOf, wordsOf } from './picture.js';

export interface AlbumLightboxProps {
  title: string;
  pictures: readonly PictureFile[];
  /** The album may have more than were loaded */
  count: number;
  index: number;
  onIndex: (index: number) => void;
  onClose: () => void;
}

/** The pictures of an album one by one. */
export default function AlbumLightbox({ title, pictures, count, index, onIndex, onClose }: AlbumLightboxProps) {
  const { t } = useLingui();
  const picture = pictures[Math.min(index, pictures.length - 1)];
  if (!picture) return null;
  const address = largeOf(picture);
  const { name } = picture;
  return (
    <Lightbox
      title={title}
      index={index}
      count={Math.max(count, pictures.length)}
      onIndex={onIndex}
      onClose={onClose}
      words={picture.caption}
      actions={
        picture.state === 'READY' && picture.kind === 'IMAGE' ? (
          <a href={picture.url} download={name} aria-label={t`Télécharger ${name}`}>
            <Trans>Télécharger</Trans>
          </a>
        ) : null
      }
    >
      {picture.kind === 'VIDEO' && picture.state === 'READY' ? (
        // Films bear no subtitles here: what is said of them stands below.
        <video key={picture.id} src={picture.url} controls controlsList="nodownload" aria-label={wordsOf(picture)} />
      ) : address ? (
        <img key={picture.id} src={address} alt={wordsOf(picture)} />
      ) : (
        <p>
          <Trans>Cette image ne peut pas être montrée pour le moment.</Trans>
        </p>
      )}
    </Lightbox>
  );
}
