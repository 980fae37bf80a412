import { lazy, useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { useLingui } from '@lingui/react/macro';
import {
  BellRing,
  Building2,
  Ellipsis,
  Eye,
  EyeOff,
  Flag,
  History,
  Link2,
  ListPlus,
  Lock,
  LockOpen,
  Megaphone,
  Pencil,
  Pin,
  PinOff,
  Repeat2,
  Trash2,
  UserCheck,
  Users,
} from 'lucide-react';
import type { postMenu_post$key } from '../__generated__/postMenu_post.graphql.js';
import { markRemoved, unmarkRemoved } from '../live/removed.js';
import { IconButton } from '../ui/Button.js';
import { Menu } from '../ui/Menu.js';
import { showToast } from '../ui/toasts.js';
import type { PostQuestion } from './post-questions.js';
import { usePostActs } from './use-post-acts.js';
import { Late } from '../ui/Late.js';

const AccessDialog = lazy(() => import('../access/access-dialog.js'));
const AnewDialog = lazy(() => import('../composer/anew-dialog.js'));
const ReportDialog = lazy(() => import('../moderation/report-dialog.js'));
const AnnounceDialog = lazy(() => import('../notifications/announce-dialog.js'));
const ThreadDialog = lazy(() => import('../notifications/thread-dialog.js'));
const PostQuestions = lazy(() => import('./post-questions.js'));

/** What I may do with a post besides answering it; nothing is shown that the server would refuse. */
export function PostMenu({ post, onEdit }: { post: postMenu_post$key; onEdit: () => void }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const [question, setQuestion] = useState<PostQuestion | null>(null);
  const [asksWho, setAsksWho] = useState(false);
  const [isAnew, setAnew] = useState(false);
  const [isReporting, setReporting] = useState(false);
  const [isFollowing, setFollowing] = useState(false);
  const [isAnnouncing, setAnnouncing] = useState(false);
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
        viewerCanPublishAnew
        viewerCanReport
        partner {
          id
        }
        group {
          visibility
          walled
        }
        ...postQuestions_post
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

  return (
    <>
      <Menu
        label={t`Actions sur la publication`}
        trigger={<IconButton size="s" label={t`Actions sur la publication`} icon={<Ellipsis />} />}
        entries={[
          data.viewerCanEdit && { id: 'edit', label: t`Modifier`, icon: <Pencil />, onAction: onEdit },
          data.viewerCanPublishAnew && {
            id: 'anew',
            label: t`Publier à nouveau…`,
            icon: <Repeat2 />,
            onAction: () => setAnew(true),
          },
          data.viewerCanPin &&
            (data.pinnedAt
              ? { id: 'unpin', label: t`Ne plus épingler`, icon: <PinOff />, onAction: () => void acts.unpin() }
              : { id: 'pin', label: t`Épingler en haut du groupe`, icon: <Pin />, onAction: () => void acts.pin() }),
          data.viewerCanPin && {
            id: 'announce',
            label: t`Prévenir tout le groupe…`,
            icon: <Megaphone />,
            onAction: () => setAnnouncing(true),
          },
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
          data.viewerCanNarrow &&
            data.group.walled === true &&
            !data.partner && {
              id: 'address',
              label: t`Réserver à un partenaire…`,
              icon: <Building2 />,
              onAction: () => setQuestion('address'),
            },
          {
            id: 'todo',
            label: t`À faire`,
            icon: <ListPlus />,
            onAction: () => void import('../desk/take-up.js').then(({ takeUp }) => takeUp(environment, data.id)),
          },
          {
            id: 'thread',
            label: t`Suivre ou taire ce fil…`,
            icon: <BellRing />,
            onAction: () => setFollowing(true),
          },
          { id: 'who', label: t`Qui peut lire ?`, icon: <Users />, onAction: () => setAsksWho(true) },
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
            onAction: () => setReporting(true),
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
      {asksWho ? (
        <Late>
          <AccessDialog id={data.id} onClose={() => setAsksWho(false)} />
        </Late>
      ) : null}
      {isAnew ? (
        <Late>
          <AnewDialog id={data.id} onClose={() => setAnew(false)} />
        </Late>
      ) : null}
      {isAnnouncing ? (
        <Late>
          <AnnounceDialog id={data.id} onClose={() => setAnnouncing(false)} />
        </Late>
      ) : null}
      {isFollowing ? (
        <Late>
          <ThreadDialog id={data.id} onClose={() => setFollowing(false)} />
        </Late>
      ) : null}
      {isReporting ? (
        <Late>
          <ReportDialog id={data.id} onClose={() => setReporting(false)} />
        </Late>
      ) : null}
      {question ? (
        <Late>
          <PostQuestions question={question} onClose={close} post={data} acts={acts} />
        </Late>
      ) : null}
    </>
  );
}
