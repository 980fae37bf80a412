import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { accountsTableQuery } from '../../__generated__/accountsTableQuery.graphql.js';
import type { accountsTable_query$key } from '../../__generated__/accountsTable_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { readSort, sortVariables, writeSort } from '../../forms/sorting.js';
import { useFilters } from '../../forms/use-filters.js';
import { useSelection } from '../../forms/use-selection.js';
import { Quiet } from '../../ui/Page.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select } from '../../ui/Select.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table } from '../../ui/Table.js';
import { AccountsBulk } from './accounts-bulk.js';
import { useAccountColumns } from './account-columns.js';
import { useKindWords, useStatusWords, type Kind, type Status } from './account-words.js';
import { useAccountActions } from './use-account-actions.js';
import { useAllAccounts } from './use-all-accounts.js';
import styles from './admin-accounts.module.css';

export interface AccountFilters extends Record<string, string | undefined> {
  search?: string;
  kind?: string;
  status?: string;
  sort?: string;
}

const ORDERS = { name: 'NAME', status: 'STATUS', until: 'ACCESS_UNTIL', seen: 'LAST_SEEN' } as const;

export function accountVariables({ search, kind, status, sort }: AccountFilters) {
  return {
    search: search || null,
    kind: (kind || null) as Kind | null,
    status: (status || null) as Status | null,
    ...sortVariables(ORDERS, sort),
  };
}

/** Every account of the network, filtered and sorted as the address says. */
export function AccountsTable({ query, initial }: { query: accountsTable_query$key; initial: AccountFilters }) {
  const { t } = useLingui();
  const kindWords = useKindWords();
  const statusWords = useStatusWords();
  const [filters, setFilters] = useState(initial);
  const [isWaiting, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    accountsTableQuery,
    accountsTable_query$key
  >(
    graphql`
      fragment accountsTable_query on Query
      @refetchable(queryName: "accountsTableQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        search: { type: "String" }
        kind: { type: "PersonKind" }
        status: { type: "PersonStatus" }
        orderBy: { type: "AccountOrder" }
        direction: { type: "SortDirection" }
      ) {
        accountCount(search: $search, kind: $kind, status: $status)
        accounts(
          first: $count
          after: $cursor
          search: $search
          kind: $kind
          status: $status
          orderBy: $orderBy
          direction: $direction
        ) @connection(key: "accountsTable_accounts") {
          edges {
            node {
              id
              name
              email
              kind
              status
              company
              networkRoles
              lastSeenAt
              accessUntil
              sessionCount
              mailsReturnedAt
              viewerCanSuspend
              viewerCanReactivate
              viewerCanSendReset
              viewerCanSendFactorsReset
              viewerCanEndSessions
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.accounts?.edges ?? []).map(({ node }) => node);
  const found = data.accountCount ?? rows.length;
  const collect = useAllAccounts();
  const selection = useSelection(rows, () => collect(accountVariables(filters)));
  const columns = useAccountColumns(useAccountActions());

  const reload = (next: AccountFilters) =>
    startTransition(() => void refetch(accountVariables(next), { fetchPolicy: 'store-and-network' }));
  const ask = useFilters(reload);
  const change = (part: AccountFilters) => {
    const next = { ...filters, ...part };
    setFilters(next);
    selection.clear();
    ask(next);
  };

  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label={t`Chercher un compte`}
          placeholder={t`Nom ou adresse`}
          value={filters.search ?? ''}
          onChange={(text) => change({ search: text })}
        />
        <Select
          label={t`Sorte de compte`}
          hideLabel
          value={filters.kind ?? 'ALL'}
          onChange={(kind) => change({ kind: kind === 'ALL' ? undefined : kind })}
          choices={[{ id: 'ALL', label: t`Toutes les sortes` }, ...choicesOf(kindWords)]}
        />
        <Select
          label={t`État`}
          hideLabel
          value={filters.status ?? 'ALL'}
          onChange={(status) => change({ status: status === 'ALL' ? undefined : status })}
          choices={[{ id: 'ALL', label: t`Tous les états` }, ...choicesOf(statusWords)]}
        />
      </div>
      <div role="status">
        <Quiet as="p">
          <Plural value={found} one="# compte" other="# comptes" />
        </Quiet>
      </div>
      <Sheet>
        <AccountsBulk
          selection={selection}
          found={found}
          loaded={rows.length}
          onDone={() => {
            selection.clear();
            reload(filters);
          }}
        />
        <div aria-busy={isWaiting}>
          {rows.length > 0 ? (
            <Table
              label={t`Comptes`}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              sort={readSort(ORDERS, filters.sort)}
              onSort={(sort) => change({ sort: writeSort(ORDERS, sort) })}
              selection={{ selected: selection.selected, onChange: selection.select, nameOf: ({ name }) => name }}
            />
          ) : (
            <EmptyState title={t`Aucun compte ne correspond`}>
              <Trans>Essayez une partie du nom ou de l’adresse, ou enlevez un filtre.</Trans>
            </EmptyState>
          )}
        </div>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}

function choicesOf<K extends string>(words: Record<K, string>): { id: K; label: string }[] {
  return (Object.keys(words) as K[]).map((id) => ({ id, label: words[id] }));
}
