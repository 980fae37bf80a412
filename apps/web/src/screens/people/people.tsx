import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Users, X } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { peopleQuery } from '../../__generated__/peopleQuery.graphql.js';
import type { peopleListQuery } from '../../__generated__/peopleListQuery.graphql.js';
import type { peopleList_query$key } from '../../__generated__/peopleList_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { useFilters } from '../../forms/use-filters.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Grid, Page, PageHeader, Row } from '../../ui/Page.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select, type Choice } from '../../ui/Select.js';
import { EmptyState } from '../../ui/States.js';
import { PersonCard } from './person-card.js';
import styles from './people.module.css';

interface Filters extends Record<string, string | undefined> {
  search?: string;
  kind?: string;
  partner?: string;
  topic?: string;
}

const PAGE = 30;

const variablesOf = ({ search, kind, partner, topic }: Filters) => ({
  search: search || null,
  kind: kind === 'EMPLOYEE' || kind === 'EXTERNAL' ? (kind as 'EMPLOYEE' | 'EXTERNAL') : null,
  partnerId: partner || null,
  topic: topic || null,
});

export const screen = defineScreen<peopleQuery>({
  query: graphql`
    query peopleQuery($search: String, $kind: PersonKind, $partnerId: ID, $topic: String) {
      viewer {
        viewerCanBrowseDirectory
        viewerCanAdminister
      }
      partnerOrganisations(first: 100) {
        edges {
          node {
            id
            name
          }
        }
      }
      ...peopleList_query @arguments(search: $search, kind: $kind, partnerId: $partnerId, topic: $topic)
    }
  `,
  variables: ({ search }) => variablesOf(search),
  Component: People,
});

function People({ queryRef, search }: ScreenProps<peopleQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<peopleQuery>(screen.query!, queryRef);
  if (!data.viewer?.viewerCanBrowseDirectory) return <Missing what="page" />;
  const partners = (data.partnerOrganisations?.edges ?? []).map(({ node }) => ({ id: node.id, label: node.name }));
  return (
    <Page>
      <PageHeader
        title={t`Annuaire`}
        sub={t`Vos collègues, et les externes que vous côtoyez dans vos groupes.`}
        actions={
          data.viewer.viewerCanAdminister ? (
            <LinkButton to="/admin/partners">
              <Trans>Entreprises partenaires</Trans>
            </LinkButton>
          ) : null
        }
      />
      <PeopleList query={data} initial={search} partners={partners} />
    </Page>
  );
}

interface PeopleListProps {
  query: peopleList_query$key;
  initial: Filters;
  partners: readonly Choice[];
}

function PeopleList({ query, initial, partners }: PeopleListProps) {
  const { t } = useLingui();
  const [filters, setFilters] = useState(initial);
  const [isWaiting, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    peopleListQuery,
    peopleList_query$key
  >(
    graphql`
      fragment peopleList_query on Query
      @refetchable(queryName: "peopleListQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
        search: { type: "String" }
        kind: { type: "PersonKind" }
        partnerId: { type: "ID" }
        topic: { type: "String" }
      ) {
        people(first: $count, after: $cursor, search: $search, kind: $kind, partnerId: $partnerId, topic: $topic)
          @connection(key: "peopleList_people") {
          edges {
            node {
              id
              ...personCard_person
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
  const edges = data.people?.edges ?? [];
  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label={t`Chercher une personne`}
          placeholder={t`Nom, fonction, service, compétence`}
          value={filters.search ?? ''}
          onChange={(text) => change({ search: text })}
        />
        <Select
          label={t`Collègues ou externes`}
          hideLabel
          value={filters.kind ?? 'ALL'}
          onChange={(kind) => change({ kind: kind === 'ALL' ? undefined : kind, partner: undefined })}
          choices={[
            { id: 'ALL', label: t`Tout le monde` },
            { id: 'EMPLOYEE', label: t`Collègues` },
            { id: 'EXTERNAL', label: t`Externes` },
          ]}
        />
        {partners.length > 0 ? (
          <Select
            label={t`Entreprise partenaire`}
            hideLabel
            value={filters.partner ?? 'ALL'}
            onChange={(partner) => change(partner === 'ALL' ? { partner: undefined } : { partner, kind: 'EXTERNAL' })}
            choices={[{ id: 'ALL', label: t`Toutes les entreprises` }, ...partners]}
          />
        ) : null}
      </div>
      {filters.topic ? (
        <Row>
          <Button size="s" icon={<X aria-hidden="true" />} onPress={() => change({ topic: undefined })}>
            <Trans>Compétence : {filters.topic}</Trans>
          </Button>
        </Row>
      ) : null}
      <div aria-busy={isWaiting}>
        {edges.length > 0 ? (
          <Grid as="ul">
            {edges.map(({ node }) => (
              <PersonCard key={node.id} person={node} onTopic={(topic) => change({ topic })} />
            ))}
          </Grid>
        ) : (
          <EmptyState icon={<Users aria-hidden="true" />} title={t`Personne ne correspond`}>
            <Trans>Essayez un prénom, une fonction comme « qualité », ou enlevez un filtre.</Trans>
          </EmptyState>
        )}
      </div>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(PAGE)} />
    </>
  );
}
