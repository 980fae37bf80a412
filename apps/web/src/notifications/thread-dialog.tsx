import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { threadDialogMutation } from '../__generated__/threadDialogMutation.graphql.js';
import type { threadDialogQuery } from '../__generated__/threadDialogQuery.graphql.js';
import { useAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { RadioGroup } from '../ui/Choices.js';
import { Dialog } from '../ui/Dialog.js';
import { Late } from '../ui/Late.js';
import { Quiet } from '../ui/Page.js';
import { Skeleton } from '../ui/States.js';
import { showToast } from '../ui/toasts.js';

type Level = 'FOLLOW' | 'NEITHER' | 'MUTE';

/** To hear more of a thread, or nothing of it: an interest, not something that one owes. */
export default function ThreadDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={onClose} title={t`Suivre ou taire ce fil`}>
      <Late fallback={<Skeleton lines={3} />}>
        <Levels id={id} onClose={onClose} />
      </Late>
    </Dialog>
  );
}

function Levels({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const { post } = useLateQuery<threadDialogQuery>(
    graphql`
      query threadDialogQuery($id: ID!) {
        post(id: $id) {
          id
          viewerThreadLevel
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  );
  const mark = useAction<threadDialogMutation>(graphql`
    mutation threadDialogMutation($input: ThreadMarkInput!) {
      threadMark(input: $input) {
        post {
          id
          viewerThreadLevel
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (!post) {
    return (
      <p>
        <Trans>Ce contenu n’existe plus, ou vous ne pouvez plus le lire.</Trans>
      </p>
    );
  }

  async function choose(level: Level) {
    if (!(await mark.run({ input: { postId: id, level: level === 'NEITHER' ? null : level } }))) return;
    onClose();
    showToast({
      message:
        level === 'FOLLOW'
          ? t`Vous suivez ce fil.`
          : level === 'MUTE'
            ? t`Ce fil ne vous dérangera plus.`
            : t`Vous ne suivez plus ce fil.`,
    });
  }

  return (
    <>
      <RadioGroup<Level>
        label={t`Ce fil`}
        hideLabel
        value={post.viewerThreadLevel ?? 'NEITHER'}
        onChange={(level) => void choose(level)}
        choices={[
          { id: 'FOLLOW', label: t`Le suivre`, note: t`Vous êtes prévenu de chaque réponse.` },
          {
            id: 'NEITHER',
            label: t`Ni l’un ni l’autre`,
            note: t`Vous êtes prévenu si vous y avez écrit, ou si l’on vous nomme.`,
          },
          { id: 'MUTE', label: t`Le taire`, note: t`Vous n’êtes prévenu que si l’on vous nomme.` },
        ]}
      />
      <Quiet as="p">
        <Trans>Vous seul voyez ce choix.</Trans>
      </Quiet>
    </>
  );
}
