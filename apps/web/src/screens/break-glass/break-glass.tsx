import { useState } from 'react';
import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { breakGlassQuery } from '../../__generated__/breakGlassQuery.graphql.js';
import type { breakGlassListQuery } from '../../__generated__/breakGlassListQuery.graphql.js';
import type { breakGlassList_query$key } from '../../__generated__/breakGlassList_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { Button } from '../../ui/Button.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { Sheet, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { AskDialog } from './ask-dialog.js';
import { RequestLine } from './request-line.js';

export const screen = defineScreen<breakGlassQuery>({
  query: graphql`
    query breakGlassQuery {
      viewer {
        ...adminTabs_viewer
        viewerCanAskBreakGlass
        viewerSeesBreakGlass
      }
      ...adminTabs_query
      ...breakGlassList_query
    }
  `,
  Component: BreakGlassPage,
});

/** Requests for exceptional reading: asked by one officer, decided by another person, open for a day at most. */
function BreakGlassPage({ queryRef, search }: ScreenProps<breakGlassQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<breakGlassQuery>(screen.query!, queryRef);
  const [isAsking, setAsking] = useState(Boolean(search.entry));
  if (!data.viewer?.viewerSeesBreakGlass) return <Missing what="page" />;
  const mayAsk = data.viewer.viewerCanAskBreakGlass;
  return (
    <Page>
      <PageHeader
        title={t`Accès exceptionnels`}
        sub={t`Lire une seule chose, pour une raison écrite, avec l’accord d’une seconde personne, un jour au plus. Les responsables des groupes sont prévenus et chaque objet lu est inscrit au journal.`}
        actions={
          mayAsk ? (
            <Button variant="primary" icon={<KeyRound aria-hidden="true" />} onPress={() => setAsking(true)}>
              <Trans>Demander un accès</Trans>
            </Button>
          ) : null
        }
      />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <Requests
        query={data}
        entryId={search.entry ?? null}
        isAsking={isAsking && mayAsk}
        onClose={() => setAsking(false)}
      />
    </Page>
  );
}

interface RequestsProps {
  query: breakGlassList_query$key;
  entryId: string | null;
  isAsking: boolean;
  onClose: () => void;
}

function Requests({ query, entryId, isAsking, onClose }: RequestsProps) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    breakGlassListQuery,
    breakGlassList_query$key
  >(
    graphql`
      fragment breakGlassList_query on Query
      @refetchable(queryName: "breakGlassListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        breakGlassRequests(first: $count, after: $cursor) @connection(key: "breakGlassList_breakGlassRequests") {
          edges {
            node {
              id
              ...requestLine_request
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.breakGlassRequests?.edges ?? []).map(({ node }) => node);
  return (
    <>
      <Sheet>
        {rows.length > 0 ? (
          <SheetList label={t`Demandes`}>
            {rows.map((request) => (
              <RequestLine key={request.id} request={request} />
            ))}
          </SheetList>
        ) : (
          <EmptyState icon={<KeyRound aria-hidden="true" />} title={t`Aucune demande`}>
            <Trans>
              Par exemple : une plainte donne l’adresse d’une publication ; la lire demande une raison et un accord.
            </Trans>
          </EmptyState>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
      {isAsking ? (
        <AskDialog
          entryId={entryId}
          onClose={onClose}
          onDone={() => {
            void refetch({}, { fetchPolicy: 'network-only' });
            onClose();
          }}
        />
      ) : null}
    </>
  );
}
