import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { usePostActs } from '../post/use-post-acts.js';
import { forgetVisited } from '../screen.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { showToast } from '../ui/toasts.js';

interface DeleteAlbumDialogProps {
  postId: string;
  groupId: string;
  title: string;
  count: number;
  onClose: () => void;
}

/** Says what becomes of the pictures, before. */
export default function DeleteAlbumDialog({ postId, groupId, title, count, onClose }: DeleteAlbumDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const acts = usePostActs(postId);
  async function remove() {
    if (!(await acts.remove())) return;
    forgetVisited();
    showToast({
      message: t`« ${title} » est supprimé.`,
      action: { label: t`Annuler`, onPress: () => void acts.restore().then(forgetVisited) },
    });
    void navigate({ to: '/g/$groupId/documents', params: { groupId } });
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={t`Supprimer l’album « ${title} » ?`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Garder l’album</Trans>
          </Button>
          <Button variant="danger" onPress={() => void remove()}>
            <Trans>Supprimer</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Plural
          value={count}
          _0="Sa publication disparaît pour tous, avec les réponses."
          one="Sa publication disparaît pour tous, avec les réponses et l’image : elle ne peut plus être ouverte ni téléchargée."
          other="Sa publication disparaît pour tous, avec les réponses et les # images : elles ne peuvent plus être ouvertes ni téléchargées."
        />
      </p>
    </Dialog>
  );
}
