import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { historyDialogQuery } from '../__generated__/historyDialogQuery.graphql.js';
import type { historyDialogBlankMutation } from '../__generated__/historyDialogBlankMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Row } from '../ui/Page.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Notice, Skeleton } from '../ui/States.js';
import { RichText } from './rich-text.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';
import styles from './post.module.css';

/** Earlier versions of a post or comment, which its readers may see. */
export function HistoryDialog({ isOpen, onClose, id }: { isOpen: boolean; onClose: () => void; id: string }) {
  const { t } = useLingui();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`Versions précédentes`} isWide>
      <Late fallback={<Skeleton lines={5} />}>
        <Versions id={id} />
      </Late>
    </Dialog>
  );
}

function Versions({ id }: { id: string }) {
  const { node } = useLateQuery<historyDialogQuery>(
    graphql`
      query historyDialogQuery($id: ID!) {
        node(id: $id) {
          __typename
          ... on Post {
            revisions {
              ...historyDialog_revision @relay(mask: false)
            }
          }
          ... on Comment {
            revisions {
              ...historyDialog_revision @relay(mask: false)
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  );
  const revisions = node && 'revisions' in node ? node.revisions : [];
  if (revisions.length === 0) {
    return (
      <p>
        <Trans>Aucune version précédente.</Trans>
      </p>
    );
  }
  return (
    <ol className={styles.versions}>
      {revisions.map((revision) => (
        <li key={revision.id}>
          <p className={styles.meta}>
            <Trans>
              Remplacée par {revision.editor.name}, <RelativeTime at={revision.editedAt} />
            </Trans>
          </p>
          {revision.blankedAt ? (
            <p className={styles.deleted}>
              {revision.blankedAs === 'AUTHOR' ? (
                <Trans>
                  Effacée par son auteur, <RelativeTime at={revision.blankedAt} />
                </Trans>
              ) : (
                <Trans>
                  Effacée par la modération, <RelativeTime at={revision.blankedAt} />
                </Trans>
              )}
            </p>
          ) : (
            <>
              {revision.title ? <p className={styles.title}>{revision.title}</p> : null}
              <RichText html={revision.bodyHtml} />
            </>
          )}
          {revision.viewerCanBlank ? <Blank id={revision.id} /> : null}
        </li>
      ))}
    </ol>
  );
}

/** Asked once more, as it cannot be undone. */
function Blank({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false);
  const blank = useQuickAction<historyDialogBlankMutation>(graphql`
    mutation historyDialogBlankMutation($input: RevisionBlankInput!) {
      revisionBlank(input: $input) {
        revision {
          ...historyDialog_revision @relay(mask: false)
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (!isAsked) {
    return (
      <Button size="s" variant="quiet" onPress={() => setAsked(true)}>
        <Trans>Effacer cette version…</Trans>
      </Button>
    );
  }
  return (
    <Notice tone="warn">
      <p>
        <Trans>
          Plus personne ne lira ce texte, vous non plus, et rien ne le ramène. Il restera écrit qu’une version a été
          effacée.
        </Trans>
      </p>
      <Row>
        <Button size="s" variant="danger" onPress={() => void blank({ input: { revisionId: id } })}>
          <Trans>Effacer cette version</Trans>
        </Button>
        <Button size="s" onPress={() => setAsked(false)} autoFocus>
          <Trans>La garder</Trans>
        </Button>
      </Row>
    </Notice>
  );
}

// eslint-disable-next-line @typescript-eslint/no-unused-expressions -- read by the compiler: both kinds of message use it
graphql`
  fragment historyDialog_revision on Revision {
    id
    title
    bodyHtml
    editedAt
    blankedAt
    blankedAs
    viewerCanBlank
    editor {
      name
    }
  }
`;
