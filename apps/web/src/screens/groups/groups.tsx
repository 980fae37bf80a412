import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Compass, Plus } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupsQuery } from '../../__generated__/groupsQuery.graphql.js';
import type { groupsListQuery } from '../../__generated__/groupsListQuery.graphql.js';
import type { groupsList_query$key } from '../../__generated__/groupsList_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { useFilters } from '../../forms/use-filters.js';
import { LinkButton } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Choices.js';
import { Grid, Page, PageHeader } from '../../ui/Page.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select } from '../../ui/Select.js';
import { EmptyState } from '../../ui/States.js';
import type { GroupVisibility } from '../../ui/Visibility.js';
import { GroupCard } from './group-card.js';
import styles from './groups.module.css';

interface Filters extends Record<string, string | undefined> {
  search?: string;
  visibility?: string;
  mine?: string;
}

const variablesOf = ({ search, visibility, mine }: Filters) => ({
  search: search || null,
  visibility: (visibility || null) as GroupVisibility | null,
  mine: mine === 'true' ? true : null,
});

export const screen = defineScreen<groupsQuery>({
  query: graphql`
    query groupsQuery($search: String, $visibility: GroupVisibility, $mine: Boolean) {
      viewer {
        kind
        viewerCanCreateGroup
      }
      ...groupsList_query @arguments(search: $search, visibility: $visibility, mine: $mine)
    }
  `,
  variables: ({ search }) => variablesOf(search),
  Component: Groups,
});

function Groups({ queryRef, search }: ScreenProps<groupsQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<groupsQuery>(screen.query!, queryRef);
  const canCreate = data.viewer?.viewerCanCreateGroup ?? false;
  // An external's groups stand on their home; there is nothing to explore.
  if (data.viewer?.kind === 'EXTERNAL') return <Missing what="page" />;
  return (
    <Page>
      <PageHeader
        title={t`Explorer les groupes`}
        sub={t`Les groupes publics et privés de l’entreprise, et les vôtres. Les groupes secrets n’apparaissent qu’à leurs membres.`}
        actions={
          canCreate ? (
            <LinkButton to="/groups/new" variant="primary" icon={<Plus aria-hidden="true" />}>
              <Trans>Créer un groupe</Trans>
            </LinkButton>
          ) : null
        }
      />
      <GroupsList query={data} initial={search} canCreate={canCreate} />
    </Page>
  );
}

function GroupsList({
  query,
  initial,
  canCreate,
}: {
  query: groupsList_query$key;
  initial: Filters;
  canCreate: boolean;
}) {
  const { t } = useLingui();
  const [filters, setFilters] = useState(initial);
  const [isWaiting, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    groupsListQuery,
    groupsList_query$key
  >(
    graphql`
      fragment groupsList_query on Query
      @refetchable(queryName: "groupsListQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 24 }
        cursor: { type: "String" }
        search: { type: "String" }
        visibility: { type: "GroupVisibility" }
        mine: { type: "Boolean" }
      ) {
        groups(first: $count, after: $cursor, search: $search, visibility: $visibility, mine: $mine)
          @connection(key: "groupsList_groups") {
          edges {
            node {
              id
              ...groupCard_group
            }
          }
        }
      }
    `,
    query,
  );
  const ask = useFilters((next) => startTransition(() => void refetch(variablesOf(next))));
  const change = (part: Filters) => {
    const next = { ...filters, ...part };
    setFilters(next);
    ask(next);
  };
  const edges = data.groups.edges;
  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label={t`Chercher un groupe`}
          placeholder={t`Nom ou objet du groupe`}
          value={filters.search ?? ''}
          onChange={(text) => change({ search: text })}
        />
        <Select
          label={t`Qui peut voir`}
          hideLabel
          value={filters.visibility ?? 'ALL'}
          onChange={(kind) => change({ visibility: kind === 'ALL' ? undefined : kind })}
          choices={[
            { id: 'ALL', label: t`Toutes les sortes` },
            { id: 'PUBLIC', label: t`Publics` },
            { id: 'PRIVATE', label: t`Privés` },
            { id: 'SECRET', label: t`Secrets` },
          ]}
        />
        <Checkbox isSelected={filters.mine === 'true'} onChange={(mine) => change({ mine: mine ? 'true' : undefined })}>
          <Trans>Seulement les miens</Trans>
        </Checkbox>
      </div>
      <div aria-busy={isWaiting}>
        {edges.length > 0 ? (
          <Grid as="ul" min="l">
            {edges.map(({ node }) => (
              <GroupCard key={node.id} group={node} />
            ))}
          </Grid>
        ) : (
          <NoGroup isFiltered={Object.values(filters).some(Boolean)} canCreate={canCreate} />
        )}
      </div>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(24)} />
    </>
  );
}

function NoGroup({ isFiltered, canCreate }: { isFiltered: boolean; canCreate: boolean }) {
  const { t } = useLingui();
  if (isFiltered) {
    return (
      <EmptyState icon={<Compass aria-hidden="true" />} title={t`Aucun groupe ne correspond`}>
        <Trans>Essayez un autre mot, ou enlevez un filtre.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Compass aria-hidden="true" />}
      title={t`Un groupe réunit les personnes qui travaillent au même sujet`}
      action={
        canCreate ? (
          <LinkButton to="/groups/new" variant="primary">
            <Trans>Créer le premier groupe</Trans>
          </LinkButton>
        ) : null
      }
    >
      <Trans>Par exemple « Sécurité au poste », ouvert à toute l’entreprise.</Trans>
    </EmptyState>
  );
}
