import { lazy, useState } from 'react';
import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { ImagePlus, MessageSquare, Pencil, Trash2 } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { albumQuery } from '../../__generated__/albumQuery.graphql.js';
import type { albumPicturesQuery } from '../../__generated__/albumPicturesQuery.graphql.js';
import type { album_album$key } from '../../__generated__/album_album.graphql.js';
import { usePictures } from '../../albums/picture.js';
import { PicturesGrid } from '../../albums/pictures-grid.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { useWasThere } from '../../forms/use-was-there.js';
import { useRemoved } from '../../live/removed.js';
import { AuthorLine } from '../../post/author-line.js';
import { RichText } from '../../post/rich-text.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { BackLink, Page, PageHeader, Row } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { EmptyState, Skeleton } from '../../ui/States.js';

const AddPicturesDialog = lazy(() => import('../../albums/add-pictures-dialog.js'));
const ArrangeAlbum = lazy(() => import('../../albums/arrange-album.js'));
const DeleteAlbumDialog = lazy(() => import('../../albums/delete-album-dialog.js'));

export const screen = defineScreen<albumQuery>({
  query: graphql`
    query albumQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Album {
          id
          ...album_album @alias(as: "album")
        }
      }
    }
  `,
  variables: ({ params }) => ({ id: params.albumId }),
  Component: AlbumPage,
});

/** The pictures of an album, and what its author does with them. */
function AlbumPage({ queryRef, params, search }: ScreenProps<albumQuery>) {
  const { node } = usePreloadedQuery<albumQuery>(screen.query!, queryRef);
  const album = node?.__typename === 'Album' ? node.album : null;
  const wasThere = useWasThere(params.albumId, album);
  if (!album) return <Missing what="album" wasThere={wasThere} />;
  return <Album album={album} opened={search.picture ?? null} />;
}

const PAGE = 60;

function Album({ album, opened }: { album: album_album$key; opened: string | null }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const removed = useRemoved();
  const [open, setOpen] = useState<'add' | 'arrange' | 'delete' | null>(null);
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    albumPicturesQuery,
    album_album$key
  >(
    graphql`
      fragment album_album on Album
      @refetchable(queryName: "albumPicturesQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 60 }, cursor: { type: "String" }) {
        id
        title
        pictureCount
        viewerCanChange
        cover {
          id
        }
        post {
          id
          bodyHtml
          datedAt
          commentCount
          viewerCanDelete
          author {
            ...authorLine_byline
          }
          group {
            id
            name
          }
        }
        pictures(first: $count, after: $cursor) @connection(key: "album_pictures") {
          edges {
            node {
              id
              ...picture_file
            }
          }
        }
      }
    `,
    album,
  );
  const { post, pictureCount } = data;
  const pictures = usePictures(data.pictures.edges.map(({ node }) => node));
  if (removed.has(post.id)) return <Missing what="album" wasThere />;
  const again = () => refetch({}, { fetchPolicy: 'store-and-network' });
  return (
    <Page width="wide">
      <PageHeader
        title={data.title}
        back={
          <BackLink to="/g/$groupId/documents" params={{ groupId: post.group.id }}>
            {post.group.name}
          </BackLink>
        }
        sub={<Plural value={pictureCount} one="# image" other="# images" />}
        actions={
          <>
            <LinkButton to="/p/$postId" params={{ postId: post.id }} icon={<MessageSquare />}>
              <Plural value={post.commentCount} _0="Écrire une réponse" one="# réponse" other="# réponses" />
            </LinkButton>
            {data.viewerCanChange ? (
              <>
                <Button icon={<ImagePlus />} onPress={() => setOpen('add')}>
                  <Trans>Ajouter des images</Trans>
                </Button>
                <Button
                  icon={<Pencil />}
                  // All of them are ordered, so all of them are there.
                  onPress={() => {
                    if (hasNext) loadNext(pictureCount);
                    setOpen(open === 'arrange' ? null : 'arrange');
                  }}
                  aria-expanded={open === 'arrange'}
                >
                  <Trans>Légendes et ordre</Trans>
                </Button>
              </>
            ) : null}
            {post.viewerCanDelete ? (
              <Button icon={<Trash2 />} onPress={() => setOpen('delete')}>
                <Trans>Supprimer</Trans>
              </Button>
            ) : null}
          </>
        }
      />
      <AuthorLine byline={post.author} note={<RelativeTime at={post.datedAt} />} />
      <RichText html={post.bodyHtml} />
      {open === 'arrange' && !hasNext ? (
        <Late fallback={<Skeleton lines={8} />}>
          <ArrangeAlbum
            albumId={data.id}
            pictures={pictures}
            coverId={data.cover?.id ?? null}
            onDone={again}
            onClose={() => setOpen(null)}
          />
        </Late>
      ) : pictures.length === 0 ? (
        <EmptyState title={t`Cet album n’a plus d’image`} />
      ) : (
        <PicturesGrid
          title={data.title}
          pictures={pictures}
          count={pictureCount}
          opened={opened}
          onOpen={(picture) =>
            void navigate({ to: '.', search: { picture: picture ?? undefined }, replace: true, resetScroll: false })
          }
          onNearEnd={() => (hasNext && !isLoadingNext ? loadNext(PAGE) : undefined)}
        />
      )}
      <Row>
        <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(PAGE)} />
      </Row>
      {open === 'add' ? (
        <Late>
          <AddPicturesDialog albumId={data.id} groupId={post.group.id} onDone={again} onClose={() => setOpen(null)} />
        </Late>
      ) : null}
      {open === 'delete' ? (
        <Late>
          <DeleteAlbumDialog
            postId={post.id}
            groupId={post.group.id}
            title={data.title}
            count={pictureCount}
            onClose={() => setOpen(null)}
          />
        </Late>
      ) : null}
    </Page>
  );
}
