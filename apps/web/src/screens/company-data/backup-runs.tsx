import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { backupRuns_query$data, backupRuns_query$key } from '../../__generated__/backupRuns_query.graphql.js';
import type { backupRunsListQuery } from '../../__generated__/backupRunsListQuery.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Stack } from '../../ui/Page.js';
import { Deadline } from '../../ui/RelativeTime.js';
import { Pill, Sheet, SheetHeader } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';
import { useProblemWord } from './data-words.js';

type Run = NonNullable<backupRuns_query$data['backupRuns']>['edges'][number]['node'];

/** Each backup and each trial, newest first, with what was wrong. */
export function BackupRuns({ query }: { query: backupRuns_query$key }) {
  const { t } = useLingui();
  const problemWord = useProblemWord();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<backupRunsListQuery, backupRuns_query$key>(
    graphql`
      fragment backupRuns_query on Query
      @refetchable(queryName: "backupRunsListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        backupRuns(first: $count, after: $cursor) @connection(key: "backupRuns_backupRuns") {
          edges {
            cursor
            node {
              kind
              isGood
              startedAt
              endedAt
              backupName
              tableCount
              fileCount
              problem
              place
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.backupRuns?.edges ?? []).map(({ node }) => node);
  const columns: Column<Run>[] = [
    { id: 'at', header: t`Terminé`, cell: ({ endedAt }) => <Deadline at={endedAt} /> },
    {
      id: 'kind',
      header: t`Travail`,
      cell: ({ kind }) => (kind === 'BACKUP' ? <Trans>Sauvegarde</Trans> : <Trans>Restauration d’essai</Trans>),
    },
    { id: 'name', header: t`Sauvegarde`, cell: ({ backupName }) => backupName ?? '–' },
    {
      id: 'result',
      header: t`Résultat`,
      cell: ({ isGood, problem, place, kind }) =>
        isGood ? (
          <Pill tone="ok" icon={<CircleCheck aria-hidden="true" />}>
            {kind === 'BACKUP' ? <Trans>Faite</Trans> : <Trans>Identique</Trans>}
          </Pill>
        ) : (
          <Stack gap="s1">
            <Pill tone="bad" icon={<TriangleAlert aria-hidden="true" />}>
              <Trans>Échec</Trans>
            </Pill>
            <span>{problemWord(problem ?? '')}</span>
            {place ? <code>{place}</code> : null}
          </Stack>
        ),
    },
    { id: 'tables', header: t`Tables`, isNumeric: true, cell: ({ tableCount }) => tableCount ?? '–' },
    { id: 'files', header: t`Fichiers`, isNumeric: true, cell: ({ fileCount }) => fileCount ?? '–' },
  ];
  return (
    <Sheet>
      <SheetHeader title={t`Sauvegardes et essais`} />
      {rows.length === 0 ? (
        <EmptyState title={t`Rien n’a encore été sauvegardé.`}>
          <Trans>
            Créez une clé (npm run backup -- new-key), indiquez BACKUP_DIR et BACKUP_KEY_FILE : la première sauvegarde
            se fait la nuit suivante, ou tout de suite par npm run backup.
          </Trans>
        </EmptyState>
      ) : (
        <Table label={t`Sauvegardes et essais`} columns={columns} rows={rows} keyOf={({ startedAt }) => startedAt} />
      )}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </Sheet>
  );
}
