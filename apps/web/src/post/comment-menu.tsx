import { lazy, useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { Trans, useLingui } from '@lingui/react/macro';
import { Ellipsis, Eye, EyeOff, Flag, History, Link2, ListPlus, Pencil, Trash2, Users } from 'lucide-react';
import type { commentMenu_comment$key } from '../__generated__/commentMenu_comment.graphql.js';
import { markRemoved, unmarkRemoved } from '../live/removed.js';
import { IconButton } from '../ui/Button.js';
import { Menu } from '../ui/Menu.js';
import { showToast } from '../ui/toasts.js';
import { HistoryDialog } from './history-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { useCommentActs } from './use-comment-acts.js';
import { Late } from '../ui/Late.js';

const ReportDialog = lazy(() => import('../moderation/report-dialog.js'));
const AccessDialog = lazy(() => import('../access/access-dialog.js'));

/** What I may do with a comment besides answering it. */
export function CommentMenu({ comment, onEdit }: { comment: commentMenu_comment$key; onEdit: () => void }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const [question, setQuestion] = useState<'hide' | 'history' | 'who' | 'report' | null>(null);
  const data = useFragment(
    graphql`
      fragment commentMenu_comment on Comment {
        id
        editedAt
        hiddenAt
        viewerCanEdit
        viewerCanDelete
        viewerCanHide
        viewerCanReport
        author {
          name
        }
        thread {
          id
        }
        group {
          visibility
        }
      }
    `,
    comment,
  );
  const acts = useCommentActs(data.id);
  const close = () => setQuestion(null);

  async function remove() {
    markRemoved(data.id);
    if (!(await acts.remove())) return unmarkRemoved(data.id);
    showToast({
      message: t`Réponse supprimée.`,
      action: { label: t`Annuler`, onPress: () => void acts.restore().then((done) => done && unmarkRemoved(data.id)) },
    });
  }

  async function copyLink() {
    await navigator.clipboard.writeText(`${location.origin}/p/${data.thread.id}#${data.id}`);
    showToast({ message: t`Lien copié. Il ne s’ouvre que pour qui peut lire la réponse.` });
  }

  return (
    <>
      <Menu
        label={t`Actions sur la réponse`}
        trigger={<IconButton size="s" label={t`Actions sur la réponse`} icon={<Ellipsis />} />}
        entries={[
          data.viewerCanEdit && { id: 'edit', label: t`Modifier`, icon: <Pencil />, onAction: onEdit },
          {
            id: 'todo',
            label: t`À faire`,
            icon: <ListPlus />,
            onAction: () => void import('../desk/take-up.js').then(({ takeUp }) => takeUp(environment, data.id)),
          },
          { id: 'who', label: t`Qui peut lire ?`, icon: <Users />, onAction: () => setQuestion('who') },
          Boolean(data.editedAt) && {
            id: 'history',
            label: t`Versions précédentes`,
            icon: <History />,
            onAction: () => setQuestion('history'),
          },
          data.group.visibility !== 'SECRET' && {
            id: 'link',
            label: t`Copier le lien`,
            icon: <Link2 />,
            onAction: () => void copyLink(),
          },
          data.viewerCanReport && {
            id: 'report',
            label: t`Signaler…`,
            icon: <Flag />,
            onAction: () => setQuestion('report'),
          },
          data.viewerCanHide &&
            (data.hiddenAt
              ? { id: 'unhide', label: t`Rendre visible`, icon: <Eye />, onAction: () => void acts.unhide() }
              : { id: 'hide', label: t`Masquer…`, icon: <EyeOff />, onAction: () => setQuestion('hide') }),
          data.viewerCanDelete && {
            id: 'delete',
            label: t`Supprimer`,
            icon: <Trash2 />,
            isDanger: true,
            onAction: () => void remove(),
          },
        ]}
      />
      <ReasonDialog
        isOpen={question === 'hide'}
        onClose={close}
        title={t`Masquer la réponse`}
        label={t`Motif`}
        actionLabel={t`Masquer`}
        onConfirm={async (reason) => Boolean(await acts.hide(reason))}
      >
        <Trans>
          Seuls {data.author.name}, les modérateurs et les responsables du groupe la verront encore. Le motif est donné
          à son auteur.
        </Trans>
      </ReasonDialog>
      <HistoryDialog isOpen={question === 'history'} onClose={close} id={data.id} />
      {question === 'report' ? (
        <Late>
          <ReportDialog id={data.id} onClose={close} />
        </Late>
      ) : null}
      {question === 'who' ? (
        <Late>
          <AccessDialog id={data.id} onClose={close} />
        </Late>
      ) : null}
    </>
  );
}
