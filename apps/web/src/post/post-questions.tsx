import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { postQuestions_post$key } from '../__generated__/postQuestions_post.graphql.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { showToast } from '../ui/toasts.js';
import { AddressDialog } from './address-dialog.js';
import { HistoryDialog } from './history-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import type { usePostActs } from './use-post-acts.js';

export type PostQuestion = 'close' | 'hide' | 'narrow' | 'address' | 'history';

export interface PostQuestionsProps {
  question: PostQuestion;
  onClose: () => void;
  post: postQuestions_post$key;
  acts: ReturnType<typeof usePostActs>;
}

/** What the menu of a post asks before it acts. */
export default function PostQuestions({ question, onClose, post, acts }: PostQuestionsProps) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment postQuestions_post on Post {
        id
        author {
          name
        }
        readership {
          employees
          isWholeCompany
        }
      }
    `,
    post,
  );

  const { employees, isWholeCompany } = data.readership;

  async function narrow() {
    onClose();
    if (await acts.narrow()) showToast({ message: t`Réservée aux internes.` });
  }

  return (
    <>
      <ReasonDialog
        isOpen={question === 'close'}
        onClose={onClose}
        title={t`Clore la publication`}
        label={t`Motif`}
        actionLabel={t`Clore`}
        onConfirm={async (reason) => Boolean(await acts.close(reason))}
      >
        <Trans>Plus personne ne pourra répondre. Le motif est affiché sous la publication, avec votre nom.</Trans>
      </ReasonDialog>
      <ReasonDialog
        isOpen={question === 'hide'}
        onClose={onClose}
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
        onClose={onClose}
        role="alertdialog"
        title={t`Réserver aux internes ?`}
        footer={
          <>
            <Button onPress={onClose}>
              <Trans>Ne rien changer</Trans>
            </Button>
            <Button variant="primary" onPress={() => void narrow()}>
              <Trans>Réserver aux internes</Trans>
            </Button>
          </>
        }
      >
        <p>
          {isWholeCompany ? (
            <Trans>
              Les externes et les collègues hors du groupe ne verront plus ni la publication ni ses réponses.
            </Trans>
          ) : (
            <Trans>
              Les externes ne verront plus ni la publication ni ses réponses ; {employees} internes la lisent encore.
            </Trans>
          )}{' '}
          <Trans>Ce choix ne se reprend pas : rien ne s’élargit une fois publié.</Trans>
        </p>
      </Dialog>
      <AddressDialog isOpen={question === 'address'} onClose={onClose} id={data.id} onChoose={acts.address} />
      <HistoryDialog isOpen={question === 'history'} onClose={onClose} id={data.id} />
    </>
  );
}
