import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { accessDialogQuery } from '../__generated__/accessDialogQuery.graphql.js';
import { Dialog } from '../ui/Dialog.js';
import { ReceiptLine } from '../post/receipt-line.js';
import { Skeleton } from '../ui/States.js';
import { AskAbout } from './ask-about.js';
import { Explanation } from './explanation.js';
import { PastReaders } from './past-readers.js';
import { ReaderList } from './reader-list.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';
import styles from './access.module.css';

export interface AccessDialogProps {
  /** A group, a post or a comment */
  id: string;
  onClose: () => void;
}

/** Who reads this, and why: for oneself, and for managers about anybody in their group. */
export default function AccessDialog({ id, onClose }: AccessDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={onClose} title={t`Qui peut lire ?`} isWide>
      <Late fallback={<Skeleton lines={5} />}>
        <Answers id={id} />
      </Late>
    </Dialog>
  );
}

function Answers({ id }: { id: string }) {
  const data = useLateQuery<accessDialogQuery>(
    graphql`
      query accessDialogQuery($id: ID!) {
        explainAccess(objectId: $id) {
          group {
            viewerCanExplain
          }
          ...explanation_access
        }
        post(id: $id) {
          ...receiptLine_post
        }
        ...readerList_query @arguments(id: $id)
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  );
  const { explainAccess } = data;
  if (!explainAccess) {
    return (
      <p>
        <Trans>Ce contenu n’existe plus, ou vous ne pouvez plus le lire.</Trans>
      </p>
    );
  }
  const canExplain = explainAccess.group.viewerCanExplain;
  return (
    <div className={styles.answers}>
      <Explanation access={explainAccess} />
      {data.post ? <ReceiptLine post={data.post} /> : null}
      <ReaderList query={data} id={id} canAskWhy={canExplain} />
      {canExplain ? (
        <>
          <AskAbout id={id} />
          <PastReaders id={id} />
        </>
      ) : null}
    </div>
  );
}
