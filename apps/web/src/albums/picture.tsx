import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Play } from 'lucide-react';
import type { picture_file$data, picture_file$key } from '../__generated__/picture_file.graphql.js';
import { FileIcon } from '../files/file-icon.js';
import styles from './albums.module.css';

export type PictureFile = picture_file$data[number];
export type PictureKey = picture_file$key[number];

/** Pictures or films of an album, as far as they can be shown. */
export function usePictures(files: picture_file$key): readonly PictureFile[] {
  return useFragment(
    graphql`
      fragment picture_file on File @relay(plural: true) {
        id
        name
        kind
        state
        url
        previewUrl
        width
        height
        caption
        viewerCanChange
      }
    `,
    files,
  );
}
export const usePicture = (file: PictureKey): PictureFile => usePictures([file])[0]!;

/** What a picture shows, for who does not see it. */
export const wordsOf = ({ caption, name }: Pick<PictureFile, 'caption' | 'name'>): string => caption || name;

/** Small; a picture of which no preview was made yet is shown as it is. */
export const smallOf = ({ kind, state, url, previewUrl }: PictureFile): string | null =>
  state !== 'READY' ? null : (previewUrl ?? (kind === 'IMAGE' ? `${url}?inline` : null));

export const largeOf = (picture: PictureFile): string | null =>
  picture.previewUrl ? picture.previewUrl.replace('preview=small', 'preview=large') : smallOf(picture);

/** The look of a picture in a grid: itself, or what it is. */
export function Thumb({ picture }: { picture: PictureFile }) {
  const [hasFailed, setFailed] = useState(false);
  const address = smallOf(picture);
  return (
    <span className={styles.thumb}>
      {address && !hasFailed ? (
        <img
          src={address}
          alt={wordsOf(picture)}
          width={picture.width ?? undefined}
          height={picture.height ?? undefined}
          loading="lazy"
          decoding="async"
          onError={() => setFailed(true)}
        />
      ) : (
        <span className={styles.noPicture}>
          <FileIcon kind={picture.kind} />
          <span>{wordsOf(picture)}</span>
        </span>
      )}
      {picture.kind === 'VIDEO' ? (
        <span className={styles.film} aria-hidden="true">
          <Play />
        </span>
      ) : null}
    </span>
  );
}
