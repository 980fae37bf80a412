import { useEffect } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Download, PackageOpen } from 'lucide-react';
import type { dataPanelOpenMutation } from '../../__generated__/dataPanelOpenMutation.graphql.js';
import type { dataPanelQuery, dataPanelQuery$data } from '../../__generated__/dataPanelQuery.graphql.js';
import type { dataPanelRemoveMutation } from '../../__generated__/dataPanelRemoveMutation.graphql.js';
import type { dataPanelRequestMutation } from '../../__generated__/dataPanelRequestMutation.graphql.js';
import { useFileSize } from '../../files/file-size.js';
import { useAction, useQuickAction } from '../../forms/use-action.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { Button } from '../../ui/Button.js';
import { Quiet, Row, Stack } from '../../ui/Page.js';
import { Deadline } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showError, showToast } from '../../ui/toasts.js';

type Copy = NonNullable<dataPanelQuery$data['viewer']>['dataExports']['edges'][number]['node'];

const QUERY = graphql`
  query dataPanelQuery {
    viewer {
      id
      dataExports(first: 20) {
        edges {
          node {
            id
            state
            isOfGroup
            group {
              id
              name
            }
            requestedAt
            readyAt
            expiresAt
            bytes
            sha256
            itemCount
            fileCount
            url
          }
        }
      }
    }
  }
`;
/** How often it is asked whether a copy is ready, while somebody looks. */
const LOOK_AGAIN_MS = 5_000;

/** Copies of what is mine: asked for, on their way, there for a week. */
export default function DataPanel() {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const { viewer } = useLateQuery<dataPanelQuery>(QUERY, {}, { fetchPolicy: 'store-and-network' });
  const copies = viewer?.dataExports.edges.map(({ node }) => node) ?? [];
  const isUnderWay = copies.some(({ state }) => state === 'UNDER_WAY');
  const lookAgain = () =>
    fetchQuery<dataPanelQuery>(environment, QUERY, {}, { fetchPolicy: 'network-only' })
      .toPromise()
      .catch(() => undefined);
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setInterval(() => void lookAgain(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  });
  const request = useAction<dataPanelRequestMutation>(graphql`
    mutation dataPanelRequestMutation($input: DataExportRequestInput!) {
      dataExportRequest(input: $input) {
        dataExport {
          id
          state
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function ask() {
    if (!(await request.run({ input: {} }))) return;
    await lookAgain();
    showToast({ message: t`La copie se prépare. Un courriel vous dira quand elle est prête.` });
  }

  return (
    <Stack>
      <Sheet isPadded>
        <Stack>
          <p>
            <Trans>
              Emportez ce qui est à vous : votre profil, ce que vous avez écrit et pouvez lire aujourd’hui, vos
              fichiers, vos réactions, brouillons, tâches et sessions. Un dossier lisible dans un navigateur, et en
              JSONL pour des programmes.
            </Trans>
          </p>
          {request.errorBesides() ? <p role="alert">{request.errorBesides()}</p> : null}
          <Row>
            <Button
              variant="primary"
              icon={<PackageOpen aria-hidden="true" />}
              isPending={request.isPending}
              onPress={() => void ask()}
            >
              <Trans>Préparer ma copie</Trans>
            </Button>
          </Row>
        </Stack>
      </Sheet>
      <Sheet>
        <SheetHeader title={t`Copies demandées`} />
        {copies.length === 0 ? (
          <EmptyState title={t`Aucune copie n’a été demandée.`}>
            <Trans>Une copie reste là sept jours, pour vous seul ; ensuite elle est effacée.</Trans>
          </EmptyState>
        ) : (
          <SheetList label={t`Copies demandées`}>
            {copies.map((copy) => (
              <CopyItem key={copy.id} copy={copy} onChange={lookAgain} />
            ))}
          </SheetList>
        )}
      </Sheet>
    </Stack>
  );
}

function CopyItem({ copy, onChange }: { copy: Copy; onChange: () => Promise<unknown> }) {
  const { t } = useLingui();
  const open = useAction<dataPanelOpenMutation>(graphql`
    mutation dataPanelOpenMutation($input: DataExportInput!) {
      dataExportOpen(input: $input) {
        dataExport {
          id
          url
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const remove = useQuickAction<dataPanelRemoveMutation>(graphql`
    mutation dataPanelRemoveMutation($input: DataExportInput!) {
      dataExportRemove(input: $input) {
        removedDataExportId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = { dataExportId: copy.id };

  async function download() {
    const url = (await open.run({ input }))?.dataExportOpen.dataExport?.url;
    if (!url) {
      const refusal = open.errorBesides();
      if (refusal) showError(refusal);
      return;
    }
    const problem = await problemOf(url);
    if (problem !== null) return showError(problem || t`La copie n’a pas pu être téléchargée.`);
    const link = Object.assign(document.createElement('a'), { href: url, download: '' });
    link.click();
  }

  async function takeAway() {
    if (!(await remove({ input }))) return;
    await onChange();
    showToast({ message: t`La copie est effacée.` });
  }

  return (
    <SheetItem
      actions={
        <Row gap="s2">
          {copy.state === 'READY' ? (
            <Button icon={<Download aria-hidden="true" />} isPending={open.isPending} onPress={() => void download()}>
              <Trans>Télécharger</Trans>
            </Button>
          ) : null}
          <Button variant="quiet" onPress={() => void takeAway()}>
            {copy.state === 'UNDER_WAY' ? <Trans>Annuler</Trans> : <Trans>Effacer</Trans>}
          </Button>
        </Row>
      }
    >
      <h3>{copy.isOfGroup ? <Trans>Le groupe {copy.group?.name ?? ''}</Trans> : <Trans>Mes données</Trans>}</h3>
      <Quiet as="p">
        <CopyState copy={copy} />
      </Quiet>
    </SheetItem>
  );
}

function CopyState({ copy }: { copy: Copy }) {
  const { i18n } = useLingui();
  const fileSize = useFileSize();
  switch (copy.state) {
    case 'READY':
      return (
        <Trans>
          {i18n.number(copy.itemCount ?? 0)} publications et commentaires, {i18n.number(copy.fileCount ?? 0)} fichiers,{' '}
          {fileSize(copy.bytes ?? 0)}. Effacée le <Deadline at={copy.expiresAt ?? copy.requestedAt} />.
        </Trans>
      );
    case 'UNDER_WAY':
      return (
        <Trans>
          En préparation, demandée le <Deadline at={copy.requestedAt} />. Vous pouvez quitter cette page.
        </Trans>
      );
    case 'FAILED':
      return <Trans>Elle n’a pas pu être faite. Demandez-en une nouvelle.</Trans>;
    default:
      return <Trans>Effacée, sa semaine est passée.</Trans>;
  }
}

/** Null when it can be downloaded; else the server's sentence. */
async function problemOf(url: string): Promise<string | null> {
  try {
    const head = await fetch(url, { method: 'HEAD', credentials: 'same-origin' });
    if (head.ok) return null;
    const answer = (await (await fetch(url, { credentials: 'same-origin' })).json()) as {
      error?: { message?: string };
    };
    return answer.error?.message ?? '';
  } catch {
    return '';
  }
}
