import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  Ellipsis,
  Eye,
  EyeOff,
  History,
  Link2,
  Lock,
  LockOpen,
  Pencil,
  Pin,
  PinOff,
  Trash2,
  UserCheck,
} from 'lucide-react';
import type { postMenu_post$key } from '../__generated__/postMenu_post.graphql.js';
import { markRemoved, unmarkRemoved } from '../live/removed.js';
import { Button, IconButton } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Menu } from '../ui/Menu.js';
import { showToast } from '../ui/toasts.js';
import { HistoryDialog } from './history-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { usePostActs } from './use-post-acts.js';

type Question = 'close' | 'hide' | 'narrow' | 'history' | null;

/** What I may do with a post besides answering it; nothing is shown that the server would refuse. */
export function PostMenu({ post, onEdit }: { post: postMenu_post$key; onEdit: () => void }) {
  const { t } = useLingui();
  const [question, setQuestion] = useState<Question>(null);
  const data = useFragment(
    graphql`
      fragment postMenu_post on Post {
        id
        title
        editedAt
        pinnedAt
        closedAt
        hiddenAt
        viewerCanEdit
        viewerCanDelete
        viewerCanPin
        viewerCanClose
        viewerCanHide
        viewerCanNarrow
        author {
          name
        }
        group {
          visibility
        }
        readership {
          employees
        }
      }
    `,
    post,
  );
  const acts = usePostActs(data.id);
  const close = () => setQuestion(null);

  async function remove() {
    markRemoved(data.id);
    if (!(await acts.remove())) return unmarkRemoved(data.id);
    showToast({
      message: t`Publication supprimée.`,
      action: { label: t`Annuler`, onPress: () => void acts.restore().then((done) => done && unmarkRemoved(data.id)) },
    });
  }

  async function copyLink() {
    await navigator.clipboard.writeText(`${location.origin}/p/${data.id}`);
    showToast({ message: t`Lien copié. Il ne s’ouvre que pour qui peut lire la publication.` });
  }

  async function narrow() {
    close();
    if (await acts.narrow()) showToast({ message: t`Réservée aux internes.` });
  }

  return (
    <>
      <Menu
        label={t`Actions sur la publication`}
        trigger={<IconButton size="s" label={t`Actions sur la publication`} icon={<Ellipsis />} />}
        entries={[
          data.viewerCanEdit && { id: 'edit', label: t`Modifier`, icon: <Pencil />, onAction: onEdit },
          data.viewerCanPin &&
            (data.pinnedAt
              ? { id: 'unpin', label: t`Ne plus épingler`, icon: <PinOff />, onAction: () => void acts.unpin() }
              : { id: 'pin', label: t`Épingler en haut du groupe`, icon: <Pin />, onAction: () => void acts.pin() }),
          data.viewerCanClose &&
            (data.closedAt
              ? { id: 'reopen', label: t`Rouvrir`, icon: <LockOpen />, onAction: () => void acts.reopen() }
              : { id: 'close', label: t`Clore…`, icon: <Lock />, onAction: () => setQuestion('close') }),
          data.viewerCanNarrow && {
            id: 'narrow',
            label: t`Réserver aux internes…`,
            icon: <UserCheck />,
            onAction: () => setQuestion('narrow'),
          },
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
          (data.viewerCanHide || data.viewerCanDelete) && '-',
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
        isOpen={question === 'close'}
        onClose={close}
        title={t`Clore la publication`}
        label={t`Motif`}
        actionLabel={t`Clore`}
        onConfirm={async (reason) => Boolean(await acts.close(reason))}
      >
        <Trans>Plus personne ne pourra répondre. Le motif est affiché sous la publication, avec votre nom.</Trans>
      </ReasonDialog>
      <ReasonDialog
        isOpen={question === 'hide'}
        onClose={close}
        title={t`Masquer la publication`}
        label={t`Motif`}
        actionLabel={t`Masquer`}
        onConfirm={async (reason) => Boolean(await acts.hide(reason))}
      >
        <Trans>
          Seuls {data.author.name}, les modérateurs et les responsables du groupe la verront encore. Le motif est donné
          à son auteur.
        </Trans>
      </ReasonDialog>
      <Dialog
        isOpen={question === 'narrow'}
        onClose={close}
        role="alertdialog"
        title={t`Réserver aux internes ?`}
        footer={
          <>
            <Button onPress={close}>
              <Trans>Ne rien changer</Trans>
            </Button>
            <Button variant="primary" onPress={() => void narrow()}>
              <Trans>Réserver aux internes</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Les externes ne verront plus ni la publication ni ses réponses ; {data.readership.employees} internes la
            lisent encore. Ce choix ne se reprend pas : rien ne s’élargit une fois publié.
          </Trans>
        </p>
      </Dialog>
      <HistoryDialog isOpen={question === 'history'} onClose={close} id={data.id} />
    </>
  );
}
