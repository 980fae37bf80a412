import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ListChecks } from 'lucide-react';
import type { membersTableQuery } from '../../__generated__/membersTableQuery.graphql.js';
import type { membersTable_group$key } from '../../__generated__/membersTable_group.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { readSort, sortVariables, writeSort } from '../../forms/sorting.js';
import { useFilters } from '../../forms/use-filters.js';
import { useSelection } from '../../forms/use-selection.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select } from '../../ui/Select.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table } from '../../ui/Table.js';
import { useMemberColumns } from './member-columns.js';
import { MembersBulk } from './members-bulk.js';
import { useAllMembers } from './use-all-members.js';
import { useMemberActions } from './use-member-actions.js';
import styles from './group-members.module.css';

interface Filters extends Record<string, string | undefined> {
  search?: string;
  kind?: string;
  sort?: string;
}

const ORDERS = {
  person: 'NAME',
  company: 'COMPANY',
  role: 'ROLE',
  since: 'SINCE',
  until: 'ACCESS_UNTIL',
  review: 'REVIEW',
} as const;

export const memberVariables = ({ search, kind, sort }: Filters) => ({
  search: search || null,
  kind: kind === 'EMPLOYEE' || kind === 'EXTERNAL' ? (kind as 'EMPLOYEE' | 'EXTERNAL') : null,
  ...sortVariables(ORDERS, sort),
});

interface MembersTableProps {
  group: membersTable_group$key;
  initial: Filters;
  isExternal: boolean;
}

/** The members whom the viewer may see; with what they may do to each. */
export function MembersTable({ group, initial, isExternal }: MembersTableProps) {
  const { t } = useLingui();
  const router = useRouter();
  const [filters, setFilters] = useState<Filters>({ search: initial.search, kind: initial.kind, sort: initial.sort });
  const [isWaiting, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    membersTableQuery,
    membersTable_group$key
  >(
    graphql`
      fragment membersTable_group on Group
      @refetchable(queryName: "membersTableQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 40 }
        cursor: { type: "String" }
        search: { type: "String" }
        kind: { type: "PersonKind" }
        orderBy: { type: "MemberOrder" }
        direction: { type: "SortDirection" }
      ) {
        id
        hasExternals
        viewerCanManage
        membersFound(search: $search, kind: $kind)
        members(first: $count, after: $cursor, search: $search, kind: $kind, orderBy: $orderBy, direction: $direction)
          @connection(key: "membersTable_members") {
          edges {
            node {
              id
              kind
              role
              since
              isListed
              accessUntil
              isLastManager
              historyFrom
              reviewedAt
              isReviewDue
              viewerCanReview
              viewerCanChangeRole
              viewerCanRemove
              viewerCanBan
              sponsor {
                name
              }
              person {
                name
                initials
                title
                company
                isExternal
                photoUrl
                personId
                isViewer
                viewerCanWriteTo
              }
            }
          }
        }
      }
    `,
    group,
  );
  const reload = () =>
    startTransition(() => void refetch(memberVariables(filters), { fetchPolicy: 'store-and-network' }));
  const { hidden, changeRole, remove, ban } = useMemberActions(data.id, reload);
  const rows = (data.members?.edges ?? []).map(({ node }) => node).filter(({ id }) => !hidden.has(id));
  const collect = useAllMembers(data.id);
  const selection = useSelection(rows, () => collect(memberVariables(filters)));
  const found = data.membersFound ?? rows.length;
  const ask = useFilters((next) => startTransition(() => void refetch(memberVariables(next))));
  const change = (part: Filters) => {
    const next = { ...filters, ...part };
    setFilters(next);
    selection.clear();
    ask(next);
  };

  const isFiltered = Boolean(filters.search || filters.kind);
  const isReview = filters.kind === 'EXTERNAL' && data.viewerCanManage;
  const columns = useMemberColumns({
    rows,
    isExternal,
    hasExternals: data.hasExternals,
    isReview,
    actions: {
      changeRole,
      remove,
      ban,
      write: ({ person }) => void router.navigate({ to: '/messages', search: { to: person.personId! } }),
    },
  });

  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label={t`Chercher dans le groupe`}
          placeholder={t`Nom d’un membre`}
          value={filters.search ?? ''}
          onChange={(text) => change({ search: text })}
        />
        {data.hasExternals && !isExternal ? (
          <Select
            label={t`Collègues ou externes`}
            hideLabel
            value={filters.kind ?? 'ALL'}
            onChange={(kind) => change({ kind: kind === 'ALL' ? undefined : kind })}
            choices={[
              { id: 'ALL', label: t`Tout le monde` },
              { id: 'EMPLOYEE', label: t`Collègues` },
              { id: 'EXTERNAL', label: t`Externes` },
            ]}
          />
        ) : null}
        {data.hasExternals && data.viewerCanManage && !isReview ? (
          <Button icon={<ListChecks aria-hidden="true" />} onPress={() => change({ kind: 'EXTERNAL', sort: 'review' })}>
            <Trans>Revoir les externes</Trans>
          </Button>
        ) : null}
      </div>
      <div role="status">
        <Quiet as="p">
          <Plural value={found} one="# personne" other="# personnes" />
        </Quiet>
      </div>
      <Sheet>
        <MembersBulk
          groupId={data.id}
          selection={selection}
          found={found}
          loaded={rows.length}
          onDone={() => {
            selection.clear();
            reload();
          }}
        />
        <div aria-busy={isWaiting}>
          {rows.length > 0 ? (
            <Table
              label={isExternal ? t`Interlocuteurs` : t`Membres du groupe`}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              sort={readSort(ORDERS, filters.sort)}
              onSort={(sort) => change({ sort: writeSort(ORDERS, sort) })}
              selection={
                data.viewerCanManage
                  ? {
                      selected: selection.selected,
                      onChange: selection.select,
                      nameOf: ({ person }) => person.name,
                      canSelect: ({ viewerCanRemove, viewerCanChangeRole }) => viewerCanRemove || viewerCanChangeRole,
                    }
                  : undefined
              }
            />
          ) : (
            <EmptyState title={isFiltered ? t`Personne ne correspond` : t`Personne d’autre pour l’instant`} />
          )}
        </div>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(40)} />
    </>
  );
}
