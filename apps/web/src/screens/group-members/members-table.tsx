import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { membersTableQuery } from '../../__generated__/membersTableQuery.graphql.js';
import type { membersTable_group$key } from '../../__generated__/membersTable_group.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { useFilters } from '../../forms/use-filters.js';
import { Button } from '../../ui/Button.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select } from '../../ui/Select.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { BulkBar, Table } from '../../ui/Table.js';
import { useMemberColumns } from './member-columns.js';
import { useMemberActions } from './use-member-actions.js';
import styles from './group-members.module.css';

interface Filters extends Record<string, string | undefined> {
  search?: string;
  kind?: string;
}

const variablesOf = ({ search, kind }: Filters) => ({
  search: search || null,
  kind: kind === 'EMPLOYEE' || kind === 'EXTERNAL' ? (kind as 'EMPLOYEE' | 'EXTERNAL') : null,
});

interface MembersTableProps {
  group: membersTable_group$key;
  initial: Filters;
  isExternal: boolean;
}

/** The members whom the viewer may see; with what they may do to each. */
export function MembersTable({ group, initial, isExternal }: MembersTableProps) {
  const { t } = useLingui();
  const [filters, setFilters] = useState<Filters>({ search: initial.search, kind: initial.kind });
  const [selected, setSelected] = useState<Set<string>>(new Set());
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
      ) {
        id
        hasExternals
        viewerCanManage
        members(first: $count, after: $cursor, search: $search, kind: $kind) @connection(key: "membersTable_members") {
          edges {
            node {
              id
              kind
              role
              since
              accessUntil
              isLastManager
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
              }
            }
          }
        }
      }
    `,
    group,
  );
  const reload = () => startTransition(() => void refetch(variablesOf(filters), { fetchPolicy: 'store-and-network' }));
  const { hidden, changeRole, remove, removeAll, ban } = useMemberActions(data.id, reload);
  const ask = useFilters((next) => startTransition(() => void refetch(variablesOf(next))));
  const change = (part: Filters) => {
    const next = { ...filters, ...part };
    setFilters(next);
    ask(next);
  };

  const rows = (data.members?.edges ?? []).map(({ node }) => node).filter(({ id }) => !hidden.has(id));
  const chosen = rows.filter(({ id }) => selected.has(id));
  const isFiltered = Boolean(filters.search || filters.kind);
  const columns = useMemberColumns({
    rows,
    isExternal,
    hasExternals: data.hasExternals,
    actions: { changeRole, remove, ban },
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
      </div>
      <Sheet>
        {chosen.length > 0 ? (
          <BulkBar
            count={<Plural value={chosen.length} one="# personne sélectionnée" other="# personnes sélectionnées" />}
          >
            <Button
              size="s"
              onPress={() => {
                setSelected(new Set());
                removeAll(chosen);
              }}
            >
              <Trans>Retirer du groupe</Trans>
            </Button>
            <Button size="s" onPress={() => setSelected(new Set())}>
              <Trans>Tout désélectionner</Trans>
            </Button>
          </BulkBar>
        ) : null}
        <div aria-busy={isWaiting}>
          {rows.length > 0 ? (
            <Table
              label={isExternal ? t`Interlocuteurs` : t`Membres du groupe`}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              selection={
                data.viewerCanManage
                  ? {
                      selected,
                      onChange: setSelected,
                      nameOf: ({ person }) => person.name,
                      canSelect: ({ viewerCanRemove }) => viewerCanRemove,
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
