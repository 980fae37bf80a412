import { lazy } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Late } from '../ui/Late.js';
import { type PictureFile, Thumb, wordsOf } from './picture.js';
import styles from './albums.module.css';

const AlbumLightbox = lazy(() => import('./album-lightbox.js'));

interface PicturesGridProps {
  title: string;
  pictures: readonly PictureFile[];
  count: number;
  /** The picture that is shown over the page */
  opened: string | null;
  onOpen: (id: string | null) => void;
  /** The last that were loaded are in sight */
  onNearEnd: () => void;
}

/** All pictures small; one of them large, where the address says so. */
export function PicturesGrid({ title, pictures, count, opened, onOpen, onNearEnd }: PicturesGridProps) {
  const { t } = useLingui();
  const index = pictures.findIndex(({ id }) => id === opened);
  function show(next: number) {
    if (next >= pictures.length - 3) onNearEnd();
    const picture = pictures[next];
    if (picture) onOpen(picture.id);
  }
  return (
    <>
      <ul className={styles.grid} aria-label={t`Images de l’album`}>
        {pictures.map((picture, at) => {
          const words = wordsOf(picture);
          return (
            <li key={picture.id}>
              <button
                type="button"
                className={styles.tile}
                aria-label={t`Agrandir : ${words}`}
                onClick={() => show(at)}
              >
                <Thumb picture={picture} />
              </button>
              {picture.caption ? <span className={styles.caption}>{picture.caption}</span> : null}
            </li>
          );
        })}
      </ul>
      {index >= 0 ? (
        <Late>
          <AlbumLightbox
            title={title}
            pictures={pictures}
            count={count}
            index={index}
            onIndex={show}
            onClose={() => onOpen(null)}
          />
        </Late>
      ) : null}
    </>
  );
}
