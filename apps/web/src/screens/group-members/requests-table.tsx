import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import type { requestsTable_group$key } from '../../__generated__/requestsTable_group.graphql.js';
import type { requestsTableQuery } from '../../__generated__/requestsTableQuery.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { readSort, sortVariables, writeSort } from '../../forms/sorting.js';
import { useFilters } from '../../forms/use-filters.js';
import { useSelection } from '../../forms/use-selection.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';
import { showToast } from '../../ui/toasts.js';
import { ProfileLink } from './profile-link.js';
import { RequestsBulk } from './requests-bulk.js';
import { useRequestActs } from './use-request-acts.js';
import styles from './group-members.module.css';

interface Filters extends Record<string, string | undefined> {
  tab?: string;
  sort?: string;
}

/** Whoever has waited longest comes first. */
const ORDERS = { since: 'SINCE', person: 'NAME' } as const;

export function requestVariables({ tab, sort }: Filters) {
  const { orderBy, direction } = sortVariables(ORDERS, tab === 'requests' ? sort : undefined);
  return { requestOrder: orderBy, requestDirection: direction };
}

/** Who asks to come in, with their answer to the group's question. */
export function RequestsTable({ group, initial }: { group: requestsTable_group$key; initial: Filters }) {
  const { t } = useLingui();
  const [sort, setSort] = useState(initial.tab === 'requests' ? initial.sort : undefined);
  const [isWaiting, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    requestsTableQuery,
    requestsTable_group$key
  >(
    graphql`
      fragment requestsTable_group on Group
      @refetchable(queryName: "requestsTableQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 40 }
        cursor: { type: "String" }
        orderBy: { type: "MemberOrder" }
        direction: { type: "SortDirection" }
      ) {
        id
        joinQuestion
        requestsFound
        requests(first: $count, after: $cursor, orderBy: $orderBy, direction: $direction)
          @connection(key: "requestsTable_requests") {
          edges {
            node {
              id
              since
              answer
              person {
                name
                initials
                title
                company
                isExternal
                photoUrl
                personId
              }
            }
          }
        }
      }
    `,
    group,
  );
  const rows = (data.requests?.edges ?? []).map(({ node }) => node);
  const acts = useRequestActs(data.id);
  const selection = useSelection(rows, acts.collect);
  const reload = (next = sort) =>
    startTransition(() => void refetch(sortVariables(ORDERS, next), { fetchPolicy: 'store-and-network' }));
  const ask = useFilters((next) => reload(next['sort']));
  const done = () => {
    selection.clear();
    reload();
  };

  async function decide(act: 'accept' | 'decline', { id, person }: (typeof rows)[number]) {
    const outcome = await acts[act]([id]);
    if (!outcome) return;
    const [refusal] = outcome.refusals ?? [];
    const message =
      refusal?.message ?? (act === 'accept' ? t`${person.name} fait partie du groupe.` : t`Demande refusée.`);
    showToast({ message, tone: refusal ? 'error' : 'status' });
    done();
  }

  const columns: Column<(typeof rows)[number]>[] = [
    {
      id: 'person',
      header: t`Personne`,
      isSortable: true,
      cell: ({ person, answer }) => (
        <div>
          <PersonLine {...person} size="s" nameLink={<ProfileLink person={person} />} note={person.title} />
          {answer ? (
            <div className={styles.answer}>
              {data.joinQuestion ? <Quiet as="p">{data.joinQuestion}</Quiet> : null}
              <p>{answer}</p>
            </div>
          ) : null}
        </div>
      ),
    },
    { id: 'since', header: t`Attend depuis`, isSortable: true, cell: ({ since }) => <RelativeTime at={since} /> },
    {
      id: 'decision',
      header: t`Décision`,
      hideHeader: true,
      cell: (row) => (
        <span className={styles.decision}>
          <Button size="s" variant="primary" onPress={() => void decide('accept', row)}>
            <Trans>Accepter</Trans>
          </Button>
          <Button size="s" onPress={() => void decide('decline', row)}>
            <Trans>Refuser</Trans>
          </Button>
        </span>
      ),
    },
  ];

  if (rows.length === 0) {
    return (
      <Sheet>
        <EmptyState icon={<UserPlus aria-hidden="true" />} title={t`Aucune demande en attente`}>
          <Trans>
            Les collègues qui demandent à rejoindre le groupe apparaissent ici, avec leur réponse à votre question.
          </Trans>
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <>
      <Sheet>
        <RequestsBulk
          selection={selection}
          found={data.requestsFound ?? rows.length}
          loaded={rows.length}
          acts={acts}
          onDone={done}
        />
        <div aria-busy={isWaiting}>
          <Table
            label={t`Demandes`}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            sort={readSort(ORDERS, sort)}
            onSort={(next) => {
              const written = writeSort(ORDERS, next);
              setSort(written);
              selection.clear();
              ask({ tab: 'requests', sort: written });
            }}
            selection={{
              selected: selection.selected,
              onChange: selection.select,
              nameOf: ({ person }) => person.name,
            }}
          />
        </div>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(40)} />
    </>
  );
}
