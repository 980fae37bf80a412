import { graphql } from 'react-relay/hooks';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { announceDialogMutation } from '../__generated__/announceDialogMutation.graphql.js';
import type { announceDialogQuery } from '../__generated__/announceDialogQuery.graphql.js';
import { useAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Late } from '../ui/Late.js';
import { Quiet, Row } from '../ui/Page.js';
import { LongDate } from '../ui/RelativeTime.js';
import { Skeleton } from '../ui/States.js';
import { showToast } from '../ui/toasts.js';

/** Says how many people it disturbs before it does. */
export default function AnnounceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={onClose} title={t`Prévenir tout le groupe`}>
      <Late fallback={<Skeleton lines={3} />}>
        <Reach id={id} onClose={onClose} />
      </Late>
    </Dialog>
  );
}

function Reach({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  const { post } = useLateQuery<announceDialogQuery>(
    graphql`
      query announceDialogQuery($id: ID!) {
        post(id: $id) {
          id
          announcement {
            people
            byMailNow
            announcedAt
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  );
  const announce = useAction<announceDialogMutation>(graphql`
    mutation announceDialogMutation($input: PostInput!) {
      postAnnounce(input: $input) {
        post {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const reach = post?.announcement;
  if (!reach) {
    return (
      <p>
        <Trans>Ce contenu n’existe plus, ou vous ne pouvez plus le lire.</Trans>
      </p>
    );
  }
  if (reach.announcedAt) {
    return (
      <p>
        <Trans>
          C’est déjà fait : <LongDate at={reach.announcedAt} />. Cela ne se fait qu’une fois.
        </Trans>
      </p>
    );
  }

  async function send() {
    if (!(await announce.run({ input: { postId: id } }))) return;
    onClose();
    showToast({ message: t`Le groupe est prévenu.` });
  }

  const { people, byMailNow } = reach;
  const told = t`${plural(people, {
    0: 'Cela ne préviendra personne.',
    one: 'Cela préviendra # personne.',
    other: 'Cela préviendra # personnes.',
  })}`;
  const mailed = t`${plural(byMailNow, {
    0: 'Aucune par courriel maintenant.',
    one: 'Par courriel maintenant : # personne.',
    other: 'Par courriel maintenant : # personnes.',
  })}`;
  return (
    <>
      <p>
        {told} {mailed}
      </p>
      <Quiet as="p">
        <Trans>Une seule fois par publication ; chacun l’est comme il l’a choisi.</Trans>
      </Quiet>
      <Row justify="end">
        <Button onPress={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button variant="primary" isDisabled={people === 0} isPending={announce.isPending} onPress={() => void send()}>
          <Trans>Prévenir</Trans>
        </Button>
      </Row>
    </>
  );
}
