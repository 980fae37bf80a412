import { lazy, useState } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Images } from 'lucide-react';
import type { groupAlbums_group$key } from '../__generated__/groupAlbums_group.graphql.js';
import type { groupAlbumsPageQuery } from '../__generated__/groupAlbumsPageQuery.graphql.js';
import type { groupAlbums_album$key } from '../__generated__/groupAlbums_album.graphql.js';
import { LoadMore } from '../forms/load-more.js';
import { Button } from '../ui/Button.js';
import { Quiet } from '../ui/Page.js';
import { Late } from '../ui/Late.js';
import { type PictureKey, Thumb, usePicture } from './picture.js';
import styles from './albums.module.css';

const AlbumDialog = lazy(() => import('./album-dialog.js'));

/** The albums of a group, above its documents; nothing where there is none and one may begin none. */
export function GroupAlbums({ group }: { group: groupAlbums_group$key }) {
  const { t } = useLingui();
  const [isMaking, setMaking] = useState(false);
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<groupAlbumsPageQuery, groupAlbums_group$key>(
    graphql`
      fragment groupAlbums_group on Group
      @refetchable(queryName: "groupAlbumsPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 8 }, cursor: { type: "String" }) {
        id
        viewerCanPost
        albums(first: $count, after: $cursor) @connection(key: "groupAlbums_albums") {
          edges {
            node {
              id
              ...groupAlbums_album
            }
          }
        }
      }
    `,
    group,
  );
  const { edges } = data.albums;
  if (edges.length === 0 && !data.viewerCanPost) return null;
  return (
    <section aria-label={t`Albums`}>
      <div className={styles.head}>
        <h2 className={styles.headTitle}>
          <Trans>Albums</Trans>
        </h2>
        {data.viewerCanPost ? (
          <Button size="s" icon={<Images />} onPress={() => setMaking(true)}>
            <Trans>Nouvel album</Trans>
          </Button>
        ) : null}
      </div>
      {edges.length === 0 ? (
        <Quiet as="p">
          <Trans>
            Un album réunit les photos d’un chantier, d’une visite ou d’une machine, dans un ordre, avec leurs légendes.
          </Trans>
        </Quiet>
      ) : (
        <ul className={styles.strip}>
          {edges.map(({ node }) => (
            <li key={node.id}>
              <AlbumCard album={node} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(24)} />
      {isMaking ? (
        <Late>
          <AlbumDialog groupId={data.id} onClose={() => setMaking(false)} />
        </Late>
      ) : null}
    </section>
  );
}

function AlbumCard({ album }: { album: groupAlbums_album$key }) {
  const data = useFragment(
    graphql`
      fragment groupAlbums_album on Album {
        id
        title
        pictureCount
        cover {
          ...picture_file
        }
      }
    `,
    album,
  );
  return (
    <Link to="/albums/$albumId" params={{ albumId: data.id }} className={styles.card}>
      {data.cover ? <Cover file={data.cover} /> : <span className={styles.thumb} />}
      <span className={styles.cardTitle}>{data.title}</span>
      <Quiet>
        <Plural value={data.pictureCount} one="# image" other="# images" />
      </Quiet>
    </Link>
  );
}

function Cover({ file }: { file: PictureKey }) {
  return <Thumb picture={usePicture(file)} />;
}
