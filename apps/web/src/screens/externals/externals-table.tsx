import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Handshake } from 'lucide-react';
import type { externalsTableQuery } from '../../__generated__/externalsTableQuery.graphql.js';
import type {
  externalsTable_query$data,
  externalsTable_query$key,
} from '../../__generated__/externalsTable_query.graphql.js';
import type { sponsorDialog_external$key } from '../../__generated__/sponsorDialog_external.graphql.js';
import type { renewDialog_external$key } from '../../__generated__/renewDialog_external.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { useFilters } from '../../forms/use-filters.js';
import { useSelection } from '../../forms/use-selection.js';
import { Late } from '../../ui/Late.js';
import { Quiet } from '../../ui/Page.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select } from '../../ui/Select.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table } from '../../ui/Table.js';
import { useExternalColumns } from './external-columns.js';
import { ExternalsBulk } from './externals-bulk.js';
import { PartnerFilter } from './partner-filter.js';
import { RenewDialog } from './renew-dialog.js';
import { ReviewDialog, type ReviewDecision, type ReviewedRow } from './review-dialog.js';
import { SponsorDialog } from './sponsor-dialog.js';
import { useAllExternals } from './use-all-externals.js';
import styles from './externals.module.css';

type ExternalState = 'TO_REVIEW' | 'ENDING' | 'ENDED' | 'SUSPENDED';

export interface ExternalFilters extends Record<string, string | undefined> {
  search?: string;
  partner?: string;
  state?: string;
  mine?: string;
}
export type External = NonNullable<externalsTable_query$data['externals']>['edges'][number]['node'];

export function externalVariables({ search, partner, state, mine }: ExternalFilters) {
  return {
    search: search || null,
    partnerId: partner || null,
    state: (state || null) as ExternalState | null,
    mine: mine === '1' || null,
  };
}

interface ExternalsTableProps {
  query: externalsTable_query$key;
  /** Of the link in a mail: asked about at once */
  renewed: renewDialog_external$key | null;
  initial: ExternalFilters;
  seesAll: boolean;
}

/** Whose review is due comes first, then whose access ends first. */
export function ExternalsTable({ query, renewed, initial, seesAll }: ExternalsTableProps) {
  const { t } = useLingui();
  const [filters, setFilters] = useState(initial);
  const [asked, setAsked] = useState<renewDialog_external$key | null>(renewed);
  const [review, setReview] = useState<{ decision: ReviewDecision; chosen: readonly ReviewedRow[] } | null>(null);
  const [handedOver, setHandedOver] = useState<sponsorDialog_external$key | null>(null);
  const [isWaiting, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    externalsTableQuery,
    externalsTable_query$key
  >(
    graphql`
      fragment externalsTable_query on Query
      @refetchable(queryName: "externalsTableQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        search: { type: "String" }
        partnerId: { type: "ID" }
        state: { type: "ExternalState" }
        mine: { type: "Boolean" }
      ) {
        externalCount(search: $search, partnerId: $partnerId, state: $state, mine: $mine)
        externals(first: $count, after: $cursor, search: $search, partnerId: $partnerId, state: $state, mine: $mine)
          @connection(key: "externalsTable_externals") {
          edges {
            node {
              id
              person {
                name
                initials
                company
                photoUrl
                personId
              }
              sponsor {
                name
              }
              status
              accessUntil
              hasEnded
              accessReason
              lastSeenAt
              mailsReturnedAt
              reviewedAt
              isReviewDue
              groups {
                id
                name
              }
              viewerCanRenew
              viewerCanReview
              viewerCanHandOver
              ...sponsorDialog_external
              ...renewDialog_external
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.externals?.edges ?? []).map(({ node }) => node);
  const found = data.externalCount ?? rows.length;
  const columns = useExternalColumns({
    seesAll,
    onRenew: setAsked,
    onReview: (decision, external) => setReview({ decision, chosen: [external] }),
    onHandOver: setHandedOver,
  });
  const collect = useAllExternals();
  const selection = useSelection(rows, () => collect(externalVariables(filters)));
  const reload = (next: ExternalFilters) =>
    startTransition(() => void refetch(externalVariables(next), { fetchPolicy: 'store-and-network' }));
  const ask = useFilters(reload);
  const change = (part: ExternalFilters) => {
    const next = { ...filters, ...part, renew: undefined };
    setFilters(next);
    selection.clear();
    ask(next);
  };

  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label={t`Chercher un externe`}
          placeholder={t`Nom`}
          value={filters.search ?? ''}
          onChange={(search) => change({ search })}
        />
        <Select
          label={t`Quels accès`}
          hideLabel
          value={filters.state ?? 'ALL'}
          onChange={(state) => change({ state: state === 'ALL' ? undefined : state })}
          choices={[
            { id: 'ALL', label: t`Tous les accès` },
            { id: 'TO_REVIEW', label: t`À revoir` },
            { id: 'ENDING', label: t`Fin sous 30 jours` },
            { id: 'ENDED', label: t`Accès terminés` },
            { id: 'SUSPENDED', label: t`Suspendus` },
          ]}
        />
        <Late>
          <PartnerFilter value={filters.partner} onChange={(partner) => change({ partner })} />
        </Late>
        {seesAll ? (
          <Select
            label={t`Qui en répond`}
            hideLabel
            value={filters.mine === '1' ? 'MINE' : 'ALL'}
            onChange={(who) => change({ mine: who === 'MINE' ? '1' : undefined })}
            choices={[
              { id: 'ALL', label: t`De tous les parrains` },
              { id: 'MINE', label: t`Dont je réponds` },
            ]}
          />
        ) : null}
      </div>
      <div role="status">
        <Quiet as="p">
          <Plural value={found} one="# externe" other="# externes" />
        </Quiet>
      </div>
      <Sheet>
        <ExternalsBulk
          selection={selection}
          found={found}
          loaded={rows.length}
          onReview={(decision) => setReview({ decision, chosen: selection.chosen })}
          onDone={() => {
            selection.clear();
            reload(filters);
          }}
        />
        <div aria-busy={isWaiting}>
          {rows.length > 0 ? (
            <Table
              label={t`Externes`}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              selection={{
                selected: selection.selected,
                onChange: selection.select,
                nameOf: ({ person }) => person.name,
              }}
            />
          ) : (
            <EmptyState icon={<Handshake aria-hidden="true" />} title={t`Aucun externe ici`}>
              <Trans>Un externe apparaît quand il accepte l’invitation dont vous êtes le parrain.</Trans>
            </EmptyState>
          )}
        </div>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
      {review ? (
        <ReviewDialog
          {...review}
          onDone={() => {
            selection.clear();
            reload(filters);
          }}
          onClose={() => setReview(null)}
        />
      ) : null}
      {handedOver ? (
        <SponsorDialog
          external={handedOver}
          onDone={() => {
            selection.clear();
            reload(filters);
          }}
          onClose={() => setHandedOver(null)}
        />
      ) : null}
      {asked ? <RenewDialog external={asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
}
