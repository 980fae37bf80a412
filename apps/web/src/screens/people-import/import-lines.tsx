import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { importLines_run$data, importLines_run$key } from '../../__generated__/importLines_run.graphql.js';
import type { importLinesQuery } from '../../__generated__/importLinesQuery.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Switch } from '../../ui/Choices.js';
import { Quiet } from '../../ui/Page.js';
import { Pill, Sheet, SheetHeader, type PillTone } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';

type Line = importLines_run$data['lines']['edges'][number]['node'];

/** The lines, as the file has them, with what each does. */
export function ImportLines({ run }: { run: importLines_run$key }) {
  const { t } = useLingui();
  const words = useOutcomeWords();
  const [onlyBad, setOnlyBad] = useState(false);
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    importLinesQuery,
    importLines_run$key
  >(
    graphql`
      fragment importLines_run on PeopleImport
      @refetchable(queryName: "importLinesQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        onlyBad: { type: "Boolean", defaultValue: false }
      ) {
        lines(first: $count, after: $cursor, onlyBad: $onlyBad) @connection(key: "importLines_lines") {
          edges {
            node {
              line
              outcome
              email
              name
              reason
            }
          }
        }
      }
    `,
    run,
  );
  const rows = data.lines.edges.map(({ node }) => node);
  const columns: Column<Line>[] = [
    { id: 'name', header: t`Nom`, cell: ({ name }) => name || <Quiet>–</Quiet> },
    { id: 'email', header: t`E-mail`, cell: ({ email }) => email || <Quiet>–</Quiet> },
    { id: 'line', header: t`Ligne`, isNumeric: true, cell: ({ line }) => line },
    {
      id: 'outcome',
      header: t`Résultat`,
      cell: ({ outcome }) => <Pill tone={words[outcome].tone}>{words[outcome].label}</Pill>,
    },
    { id: 'reason', header: t`Motif`, cell: ({ reason }) => reason ?? null },
  ];
  return (
    <>
      <Sheet>
        <SheetHeader
          title={t`Ligne par ligne`}
          actions={
            <Switch
              isSelected={onlyBad}
              onChange={(only) => {
                setOnlyBad(only);
                refetch({ onlyBad: only }, { fetchPolicy: 'store-and-network' });
              }}
            >
              <Trans>Seulement les lignes non retenues</Trans>
            </Switch>
          }
        />
        {rows.length > 0 ? (
          <Table label={t`Ligne par ligne`} columns={columns} rows={rows} keyOf={({ line }) => String(line)} />
        ) : (
          <EmptyState title={t`Aucune ligne`}>
            <Trans>Toutes les lignes de cette liste sont retenues.</Trans>
          </EmptyState>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}

function useOutcomeWords(): Record<Line['outcome'], { label: string; tone: PillTone }> {
  const { t } = useLingui();
  return {
    CREATE: { label: t`À créer`, tone: 'brand' },
    CHANGE: { label: t`À modifier`, tone: 'brand' },
    SAME: { label: t`Inchangé`, tone: 'neutral' },
    BAD: { label: t`Non retenue`, tone: 'bad' },
    CREATED: { label: t`Créé`, tone: 'ok' },
    CHANGED: { label: t`Modifié`, tone: 'ok' },
    REFUSED: { label: t`Refusée`, tone: 'bad' },
  };
}
