import { graphql } from 'react-relay/hooks';
import { Plural } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { albumPostQuery } from '../__generated__/albumPostQuery.graphql.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { type PictureKey, Thumb, usePicture } from './picture.js';
import styles from './albums.module.css';

/** An album as its post shows it: its first pictures, and the way to all of them. */
export default function AlbumPost({ id }: { id: string }) {
  const { node } = useLateQuery<albumPostQuery>(
    graphql`
      query albumPostQuery($id: ID!) {
        node(id: $id) {
          __typename
          ... on Album {
            id
            pictureCount
            pictures(first: 5) {
              edges {
                node {
                  id
                  ...picture_file
                }
              }
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  );
  if (node?.__typename !== 'Album') return null;
  const shown = node.pictures.edges;
  return (
    <>
      <ul className={styles.mosaic} data-few={shown.length < 3 || undefined}>
        {shown.slice(0, shown.length < 3 ? 2 : shown.length < 5 ? 3 : 5).map(({ node: file }) => (
          <li key={file.id}>
            <First file={file} albumId={id} />
          </li>
        ))}
      </ul>
      <Link to="/albums/$albumId" params={{ albumId: id }} className={styles.all}>
        <Plural value={node.pictureCount} one="Voir l’image de l’album" other="Voir les # images de l’album" />
      </Link>
    </>
  );
}

function First({ file, albumId }: { file: PictureKey; albumId: string }) {
  const picture = usePicture(file);
  return (
    <Link to="/albums/$albumId" params={{ albumId }} search={{ picture: picture.id }} className={styles.tile}>
      <Thumb picture={picture} />
    </Link>
  );
}
