import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { MoreHorizontal, PenLine, Trash2 } from 'lucide-react';
import type { messageItem_post$key } from '../../__generated__/messageItem_post.graphql.js';
import type { messageItemDeleteMutation } from '../../__generated__/messageItemDeleteMutation.graphql.js';
import type { messageItemRestoreMutation } from '../../__generated__/messageItemRestoreMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { markRemoved, unmarkRemoved } from '../../live/removed.js';
import { PostImages } from '../../post/post-images.js';
import { RichText } from '../../post/rich-text.js';
import { Avatar } from '../../ui/Avatar.js';
import { IconButton } from '../../ui/Button.js';
import { ExternalTag } from '../../ui/ExternalTag.js';
import { Late } from '../../ui/Late.js';
import { Menu } from '../../ui/Menu.js';
import { Divider } from '../../ui/Page.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { Skeleton } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import { classNames } from '../../ui/class-names.js';
import styles from './messages.module.css';

const FileCards = lazy(() => import('../../files/file-cards.js'));
const MessageEdit = lazy(() => import('./message-edit.js'));
const HistoryDialog = lazy(() =>
  import('../../post/history-dialog.js').then((module) => ({ default: module.HistoryDialog })),
);

/** One message, with what its author can do to it. A new day is said above. */
export function MessageItem({ message, previousDay }: { message: messageItem_post$key; previousDay: string | null }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment messageItem_post on Post {
        id
        bodyHtml
        datedAt
        editedAt
        viewerCanEdit
        viewerCanDelete
        author {
          name
          initials
          company
          isExternal
          photoUrl
          personId
          isViewer
        }
        files {
          id
          ...fileCards_file
        }
        ...postImages_post
        ...messageEdit_post
      }
    `,
    message,
  );
  const [open, setOpen] = useState<'edit' | 'history' | null>(null);
  const remove = useQuickAction<messageItemDeleteMutation>(graphql`
    mutation messageItemDeleteMutation($input: PostInput!) {
      postDelete(input: $input) {
        deletedPostId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const restore = useQuickAction<messageItemRestoreMutation>(graphql`
    mutation messageItemRestoreMutation($input: PostInput!) {
      postRestore(input: $input) {
        post {
          id
          ...messageItem_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = { postId: data.id };

  async function removeNow() {
    if (!(await remove({ input }))) return;
    markRemoved(data.id);
    const bringBack = async () => (await restore({ input })) && unmarkRemoved(data.id);
    showToast({
      message: t`Message supprimé.`,
      action: { label: t`Annuler`, onPress: () => void bringBack() },
    });
  }

  const { author } = data;
  return (
    <li className={styles.item}>
      {previousDay?.slice(0, 10) === data.datedAt.slice(0, 10) ? null : (
        <Divider>
          <LongDate at={data.datedAt} />
        </Divider>
      )}
      <article
        className={classNames(styles.message, author.isViewer && styles.own)}
        data-post={data.id}
        aria-label={author.name}
      >
        <Avatar {...author} size="s" />
        <div className={styles.bubble}>
          <p className={styles.by}>
            {author.personId ? (
              <Link to="/people/$personId" params={{ personId: author.personId }} className={styles.author}>
                {author.name}
              </Link>
            ) : (
              <span className={styles.author}>{author.name}</span>
            )}
            {author.isExternal ? <ExternalTag company={author.company} /> : null}
            <RelativeTime at={data.datedAt} />
            {data.editedAt ? (
              <button type="button" className={styles.edited} onClick={() => setOpen('history')}>
                <Trans>modifié</Trans>
              </button>
            ) : null}
          </p>
          {open === 'edit' ? (
            <Late fallback={<Skeleton lines={2} />}>
              <MessageEdit post={data} onClose={() => setOpen(null)} />
            </Late>
          ) : (
            <RichText html={data.bodyHtml} />
          )}
          <PostImages post={data} />
          {data.files.length > 0 ? (
            <Late fallback={<Skeleton lines={data.files.length} />}>
              <FileCards files={data.files} />
            </Late>
          ) : null}
        </div>
        <Menu
          label={t`Actions sur ce message`}
          trigger={<IconButton size="s" label={t`Actions sur ce message`} icon={<MoreHorizontal />} />}
          entries={[
            data.viewerCanEdit && {
              id: 'edit',
              label: t`Modifier`,
              icon: <PenLine />,
              onAction: () => setOpen('edit'),
            },
            data.viewerCanDelete && {
              id: 'delete',
              label: t`Supprimer`,
              icon: <Trash2 />,
              isDanger: true,
              onAction: () => void removeNow(),
            },
          ]}
        />
      </article>
      {open === 'history' ? (
        <Late>
          <HistoryDialog isOpen onClose={() => setOpen(null)} id={data.id} />
        </Late>
      ) : null}
    </li>
  );
}
