import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { whyDialogQuery } from '../../__generated__/whyDialogQuery.graphql.js';
import { AskAbout } from '../../access/ask-about.js';
import { Explanation } from '../../access/explanation.js';
import { Dialog } from '../../ui/Dialog.js';
import { Skeleton } from '../../ui/States.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { Late } from '../../ui/Late.js';

/** Why this stands open to the officer, and who else may read it by the rules. */
export default function WhyDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={onClose} title={t`Qui peut lire ?`}>
      <Late fallback={<Skeleton lines={4} />}>
        <Why id={id} />
      </Late>
    </Dialog>
  );
}

function Why({ id }: { id: string }) {
  const { t } = useLingui();
  const { explainAccess } = useLateQuery<whyDialogQuery>(
    graphql`
      query whyDialogQuery($id: ID!) {
        explainAccess(objectId: $id) {
          ...explanation_access
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  );
  if (!explainAccess) {
    return (
      <p>
        <Trans>Cet accès exceptionnel est terminé.</Trans>
      </p>
    );
  }
  return (
    <>
      <Explanation access={explainAccess} />
      <AskAbout id={id} description={t`Pour ce qui vous est ouvert, vous pouvez le demander pour n’importe qui.`} />
    </>
  );
}
