import { useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import type { groupLife_group$key } from '../../__generated__/groupLife_group.graphql.js';
import type { groupLifeArchiveMutation } from '../../__generated__/groupLifeArchiveMutation.graphql.js';
import type { groupLifeUnarchiveMutation } from '../../__generated__/groupLifeUnarchiveMutation.graphql.js';
import type { groupLifeDeleteMutation } from '../../__generated__/groupLifeDeleteMutation.graphql.js';
import type { groupLifeRestoreMutation } from '../../__generated__/groupLifeRestoreMutation.graphql.js';
import { refreshGroups } from '../../forms/refresh-groups.js';
import { useAction, useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { ConfirmByName } from '../../ui/Dialog.js';
import { Quiet } from '../../ui/Page.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { showToast } from '../../ui/toasts.js';

/** Archive, delete, restore. */
export function GroupLife({ group }: { group: groupLife_group$key }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const navigate = useNavigate();
  const [isDeleting, setDeleting] = useState(false);
  const data = useFragment(
    graphql`
      fragment groupLife_group on Group {
        id
        name
        state
        viewerCanManage
        viewerCanPost
        viewerCanArchive
        viewerCanUnarchive
        viewerCanDelete
        viewerCanRestore
      }
    `,
    group,
  );
  const archive = useQuickAction<groupLifeArchiveMutation>(graphql`
    mutation groupLifeArchiveMutation($input: GroupInput!) {
      groupArchive(input: $input) {
        group {
          ...groupLife_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const unarchive = useQuickAction<groupLifeUnarchiveMutation>(graphql`
    mutation groupLifeUnarchiveMutation($input: GroupInput!) {
      groupUnarchive(input: $input) {
        group {
          ...groupLife_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const remove = useAction<groupLifeDeleteMutation>(graphql`
    mutation groupLifeDeleteMutation($input: GroupDeleteInput!) {
      groupDelete(input: $input) {
        group {
          ...groupLife_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const restore = useQuickAction<groupLifeRestoreMutation>(graphql`
    mutation groupLifeRestoreMutation($input: GroupInput!) {
      groupRestore(input: $input) {
        group {
          ...groupLife_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = { groupId: data.id };

  async function archiveNow() {
    if (!(await archive({ input }))) return;
    showToast({
      message: t`${data.name} est archivé : on peut le lire, plus rien y écrire.`,
      action: { label: t`Annuler`, onPress: () => void unarchive({ input }) },
    });
  }

  async function unarchiveNow() {
    if (await unarchive({ input })) showToast({ message: t`${data.name} est de nouveau actif.` });
  }

  async function deleteNow(typedName: string) {
    if (!(await remove.run({ input: { groupId: data.id, typedName } }))) return;
    setDeleting(false);
    await refreshGroups(environment);
    showToast({ message: t`${data.name} est supprimé. Ses responsables peuvent le rétablir pendant 30 jours.` });
    await navigate({ to: '/' });
  }

  async function restoreNow() {
    if (!(await restore({ input }))) return;
    await refreshGroups(environment);
    showToast({ message: t`${data.name} est rétabli.` });
  }

  const canAnything = data.viewerCanArchive || data.viewerCanUnarchive || data.viewerCanDelete || data.viewerCanRestore;
  if (!canAnything) return null;
  return (
    <Sheet>
      <SheetHeader title={t`Fin du groupe`} />
      <SheetList>
        {data.viewerCanArchive ? (
          <SheetItem
            actions={
              <Button onPress={archiveNow}>
                <Trans>Archiver</Trans>
              </Button>
            }
          >
            <Words title={t`Archiver`}>
              <Trans>Le groupe reste lisible par les mêmes personnes ; plus personne n’y écrit. Réversible.</Trans>
            </Words>
          </SheetItem>
        ) : null}
        {data.viewerCanUnarchive ? (
          <SheetItem
            actions={
              <Button onPress={unarchiveNow}>
                <Trans>Réactiver</Trans>
              </Button>
            }
          >
            <Words title={t`Ce groupe est archivé`}>
              <Trans>Le réactiver permet d’y écrire à nouveau ; qui peut lire ne change pas.</Trans>
            </Words>
          </SheetItem>
        ) : null}
        {data.viewerCanRestore ? (
          <SheetItem
            actions={
              <Button onPress={restoreNow}>
                <Trans>Rétablir</Trans>
              </Button>
            }
          >
            <Words title={t`Ce groupe est supprimé`}>
              <Trans>Ses responsables peuvent le rétablir pendant 30 jours ; ensuite tout est effacé.</Trans>
            </Words>
          </SheetItem>
        ) : null}
        {data.viewerCanDelete ? (
          <SheetItem
            actions={
              <Button variant="danger" onPress={() => setDeleting(true)}>
                <Trans>Supprimer…</Trans>
              </Button>
            }
          >
            <Words title={t`Supprimer`}>
              <Trans>
                Le groupe disparaît pour tous aussitôt. Ses responsables peuvent le rétablir pendant 30 jours.
              </Trans>
            </Words>
          </SheetItem>
        ) : null}
      </SheetList>
      <ConfirmByName
        isOpen={isDeleting}
        onClose={() => setDeleting(false)}
        title={t`Supprimer ${data.name}`}
        name={data.name}
        actionLabel={t`Supprimer le groupe`}
        isPending={remove.isPending}
        error={remove.errorBesides()}
        onConfirm={deleteNow}
      >
        <p>
          <Trans>
            Tout ce qui y a été publié disparaît pour tous ses membres. Les responsables peuvent le rétablir pendant 30
            jours, depuis cette même adresse ; après, rien ne peut être récupéré.
          </Trans>
        </p>
      </ConfirmByName>
    </Sheet>
  );
}

function Words({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      <Quiet as="p">{children}</Quiet>
    </>
  );
}
