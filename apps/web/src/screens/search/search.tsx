import { useState } from 'react';
import { graphql, usePreloadedQuery, useRelayEnvironment } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { searchQuery } from '../../__generated__/searchQuery.graphql.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { SearchField } from '../../ui/SearchField.js';
import { EmptyState } from '../../ui/States.js';
import { Tabs } from '../../ui/Tabs.js';
import { NamesFound } from './names-found.js';
import { RecentSearches } from './recent-searches.js';
import { rememberSearch } from '../../search/recent.js';
import { SearchFilters } from './search-filters.js';
import { SearchHits } from './search-hits.js';
import { type SearchAddress, variablesOf } from './search-address.js';

export const screen = defineScreen<searchQuery>({
  query: graphql`
    query searchQuery(
      $search: String!
      $filter: SearchFilter
      $order: SearchOrder
      $hasWords: Boolean!
      $author: ID!
      $hasAuthor: Boolean!
    ) {
      viewer {
        recentSearches
        person {
          id
          name
          initials
          photoUrl
        }
      }
      person(id: $author) @include(if: $hasAuthor) {
        id
        name
        initials
        photoUrl
      }
      quickSwitch(text: $search) @include(if: $hasWords) {
        ...namesFound_names
      }
      searchResults(search: $search, filter: $filter) @include(if: $hasWords) {
        counts {
          isComplete
          kinds {
            kind
            count
          }
          ...searchFilters_counts
        }
      }
      ...searchHits_query @arguments(search: $search, filter: $filter, order: $order)
    }
  `,
  variables: ({ search }) => variablesOf(search),
  Component: SearchPage,
});

/** What was written, by its words; and who or what bears them as a name. */
function SearchPage({ queryRef, search: address }: ScreenProps<searchQuery>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const environment = useRelayEnvironment();
  const data = usePreloadedQuery<searchQuery>(screen.query!, queryRef);
  const asked = address.q ?? '';
  const [typed, setTyped] = useState(asked);
  const [shown, setShown] = useState(asked);
  const [hasFilters, showFilters] = useState(false);
  if (shown !== asked) {
    setShown(asked);
    setTyped(asked);
  }
  const go = (part: SearchAddress) => {
    const next = Object.fromEntries(Object.entries({ ...address, ...part }).filter(([, value]) => value));
    void navigate({ to: '/search', search: next as never, resetScroll: false });
  };
  const submit = (words: string) => {
    if (!words.trim()) return;
    rememberSearch(environment, words);
    go({ q: words.trim(), group: undefined });
  };
  const { counts } = data.searchResults ?? {};
  const countOf = (kind: string) => counts?.kinds.find((one) => one.kind === kind)?.count;
  const hits =
    data.searchResults && counts ? (
      <>
        <SearchFilters
          counts={counts}
          author={data.person ?? null}
          viewer={data.viewer?.person ?? null}
          address={address}
          onChange={go}
          isOpen={hasFilters}
          onToggle={() => showFilters(!hasFilters)}
        />
        <SearchHits key={JSON.stringify(address)} query={data} />
      </>
    ) : null;
  return (
    <Page width="feed">
      <PageHeader
        title={t`Recherche`}
        sub={t`Dans tout ce que vous pouvez lire. Entre guillemets, un mot est cherché tel quel.`}
      />
      <SearchField
        label={t`Chercher`}
        placeholder={t`Mots, personne ou groupe`}
        value={typed}
        onChange={setTyped}
        onSubmit={submit}
        maxLength={200}
        autoFocus={!asked}
      />
      {counts ? (
        <>
          {data.quickSwitch ? <NamesFound names={data.quickSwitch} hasFiles={countOf('FILE') === 0} /> : null}
          <Tabs
            label={t`Ce que vous cherchez`}
            selected={address.kind ?? 'ALL'}
            onSelect={(kind) => go({ kind: kind === 'ALL' ? undefined : kind })}
            tabs={[
              { id: 'ALL', label: t`Tout`, panel: hits },
              {
                id: 'POST',
                label: t`Publications`,
                count: counts.isComplete ? countOf('POST') : undefined,
                panel: hits,
              },
              {
                id: 'COMMENT',
                label: t`Réponses`,
                count: counts.isComplete ? countOf('COMMENT') : undefined,
                panel: hits,
              },
              {
                id: 'FILE',
                label: t`Documents`,
                count: counts.isComplete ? countOf('FILE') : undefined,
                panel: hits,
              },
            ]}
          />
        </>
      ) : (
        <>
          <RecentSearches words={data.viewer?.recentSearches ?? []} onChoose={(words) => go({ q: words })} />
          {data.viewer?.recentSearches.length ? null : (
            <EmptyState icon={<Search aria-hidden="true" />} title={t`Que cherchez-vous ?`}>
              <Trans>
                Un mot suffit, avec ou sans accents : « développées » trouve aussi « développement ». Seul ce que vous
                pouvez lire est trouvé.
              </Trans>
            </EmptyState>
          )}
        </>
      )}
    </Page>
  );
}
