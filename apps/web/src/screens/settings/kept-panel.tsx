import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { NotebookPen } from 'lucide-react';
import type { keptPanel_viewer$data, keptPanel_viewer$key } from '../../__generated__/keptPanel_viewer.graphql.js';
import type { keptPanelDiscardMutation } from '../../__generated__/keptPanelDiscardMutation.graphql.js';
import type { DraftSaveInput, keptPanelSaveMutation } from '../../__generated__/keptPanelSaveMutation.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import styles from './settings.module.css';

type Draft = keptPanel_viewer$data['drafts'][number];

/** Texts begun and not sent, and the way to the posts that were kept. */
export function KeptPanel({ viewer }: { viewer: keptPanel_viewer$key }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment keptPanel_viewer on Viewer {
        id
        drafts {
          id
          groupId
          postId
          title
          body
          audience
          topics
          updatedAt
        }
        groups(first: 100) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    viewer,
  );
  const discard = useQuickAction<keptPanelDiscardMutation>(graphql`
    mutation keptPanelDiscardMutation($input: DraftDiscardInput!) {
      draftDiscard(input: $input) {
        draft {
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
  const save = useQuickAction<keptPanelSaveMutation>(graphql`
    mutation keptPanelSaveMutation($input: DraftSaveInput!) {
      draftSave(input: $input) {
        draft {
          id
          groupId
          postId
          title
          body
          audience
          topics
          updatedAt
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const groupName = (id: string | null | undefined) => data.groups.edges.find(({ node }) => node.id === id)?.node.name;
  const drafts = data.drafts.filter(Boolean);

  async function throwAway(draft: Draft) {
    const { id, groupId, postId, title, body, audience, topics } = draft;
    const done = await discard(
      { input: { groupId, postId } },
      {
        updater: (store) => {
          const record = store.get(data.id);
          const kept = record?.getLinkedRecords('drafts')?.filter((other) => other?.getDataID() !== id);
          if (record && kept) record.setLinkedRecords(kept, 'drafts');
        },
      },
    );
    if (!done) return;
    showToast({
      message: t`Brouillon supprimé.`,
      action: {
        label: t`Annuler`,
        onPress: () => void putBack({ groupId, postId, title, body, audience, topics }),
      },
    });
  }

  async function putBack(input: DraftSaveInput) {
    await save(
      { input },
      {
        updater: (store) => {
          const record = store.get(data.id);
          const restored = store.getRootField('draftSave')?.getLinkedRecord('draft');
          if (!record || !restored) return;
          record.setLinkedRecords([restored, ...(record.getLinkedRecords('drafts') ?? [])], 'drafts');
        },
      },
    );
  }

  return (
    <>
      <Sheet>
        <SheetHeader
          title={t`Brouillons`}
          note={t`Vus de vous seul, gardés sur le serveur, effacés après 90 jours sans changement.`}
        />
        {drafts.length > 0 ? (
          <SheetList label={t`Brouillons`}>
            {drafts.map((draft) => (
              <SheetItem
                key={draft.id}
                actions={
                  <>
                    {draft.postId ? (
                      <LinkButton size="s" to="/p/$postId" params={{ postId: draft.postId }}>
                        <Trans>Reprendre</Trans>
                      </LinkButton>
                    ) : draft.groupId ? (
                      <LinkButton size="s" to="/g/$groupId" params={{ groupId: draft.groupId }}>
                        <Trans>Reprendre</Trans>
                      </LinkButton>
                    ) : (
                      <LinkButton size="s" to="/">
                        <Trans>Reprendre</Trans>
                      </LinkButton>
                    )}
                    <Button size="s" variant="quiet" onPress={() => throwAway(draft)}>
                      <Trans>Supprimer</Trans>
                    </Button>
                  </>
                }
              >
                <div className={styles.line}>
                  <strong>{draft.title || (draft.postId ? <Trans>Réponse</Trans> : <Trans>Sans titre</Trans>)}</strong>
                  <Quiet as="p">
                    <span className={styles.excerpt}>{draft.body}</span>
                  </Quiet>
                  <Quiet>
                    {groupName(draft.groupId) ? <>{groupName(draft.groupId)} · </> : null}
                    <RelativeTime at={draft.updatedAt} />
                  </Quiet>
                </div>
              </SheetItem>
            ))}
          </SheetList>
        ) : (
          <EmptyState icon={<NotebookPen aria-hidden="true" />} title={t`Aucun brouillon`}>
            <Trans>
              Ce que vous commencez à écrire est gardé sans rien demander, et reprend où vous l’avez laissé.
            </Trans>
          </EmptyState>
        )}
      </Sheet>
      <Sheet>
        <SheetList>
          <SheetItem
            actions={
              <LinkButton to="/bookmarks">
                <Trans>Ouvrir</Trans>
              </LinkButton>
            }
          >
            <Link to="/bookmarks" className={styles.link}>
              <strong>
                <Trans>Publications gardées</Trans>
              </strong>
            </Link>
            <Quiet as="p">
              <Trans>Celles que vous avez mises de côté avec « Garder ».</Trans>
            </Quiet>
          </SheetItem>
        </SheetList>
      </Sheet>
    </>
  );
}
