import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { ScrollText } from 'lucide-react';
import type { auditListQuery } from '../../__generated__/auditListQuery.graphql.js';
import type { auditList_query$key } from '../../__generated__/auditList_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import type { PickedPerson } from '../../forms/person-picker.js';
import { useFilters } from '../../forms/use-filters.js';
import { LinkButton } from '../../ui/Button.js';
import { Quiet, Row, TextLink } from '../../ui/Page.js';
import { Moment } from '../../ui/RelativeTime.js';
import { Pill, Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { AuditFilterBar } from './audit-filter-bar.js';
import { auditVariables, useAuditKindWords, type AuditFilters } from './audit-filters.js';

interface AuditListProps {
  query: auditList_query$key;
  initial: AuditFilters;
  /** The person of the address, where the viewer may see them */
  person: PickedPerson | null;
  groupName: string | null;
  /** An officer: the object of an entry can be asked for */
  mayAskToRead: boolean;
}

/** Entries, newest first, filtered as the address says. */
export function AuditList({ query, initial, person, groupName, mayAskToRead }: AuditListProps) {
  const { t } = useLingui();
  const kindWords = useAuditKindWords();
  const [filters, setFilters] = useState(initial);
  const [isWaiting, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    auditListQuery,
    auditList_query$key
  >(
    graphql`
      fragment auditList_query on Query
      @refetchable(queryName: "auditListQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        personId: { type: "ID" }
        groupId: { type: "ID" }
        kind: { type: "AuditKind" }
        action: { type: "String" }
        from: { type: "DateTime" }
        until: { type: "DateTime" }
      ) {
        auditEntries(
          first: $count
          after: $cursor
          personId: $personId
          groupId: $groupId
          kind: $kind
          action: $action
          from: $from
          until: $until
        ) @connection(key: "auditList_auditEntries") {
          edges {
            node {
              id
              at
              kind
              outcome
              sentence
              details
              groupId
              groupName
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.auditEntries?.edges ?? []).map(({ node }) => node);
  const ask = useFilters((next) =>
    startTransition(() => void refetch(auditVariables(next), { fetchPolicy: 'store-and-network' })),
  );
  const change = (part: AuditFilters) => {
    const next = { ...filters, ...part };
    setFilters(next);
    ask(next);
  };

  return (
    <>
      <AuditFilterBar filters={filters} person={person} groupName={groupName} onChange={change} />
      <Sheet>
        <div aria-busy={isWaiting}>
          {rows.length > 0 ? (
            <SheetList label={t`Journal d’audit`}>
              {rows.map((entry) => (
                <SheetItem
                  key={entry.id}
                  actions={
                    mayAskToRead && entry.kind === 'CONTENT' ? (
                      <LinkButton size="s" to="/break-glass" search={{ entry: entry.id } as never}>
                        <Trans>Demander à lire</Trans>
                      </LinkButton>
                    ) : null
                  }
                >
                  <Row gap="s2">
                    <span>{entry.sentence}</span>
                    {entry.outcome === 'REFUSED' ? (
                      <Pill tone="bad">
                        <Trans>Refusé</Trans>
                      </Pill>
                    ) : null}
                  </Row>
                  <Quiet as="p">
                    <Moment at={entry.at} /> · {[kindWords[entry.kind], ...entry.details].join(' · ')}
                    {entry.groupId && !filters.group ? (
                      <>
                        {' · '}
                        <TextLink to="/g/$groupId" params={{ groupId: entry.groupId }}>
                          {entry.groupName}
                        </TextLink>
                      </>
                    ) : null}
                  </Quiet>
                </SheetItem>
              ))}
            </SheetList>
          ) : (
            <EmptyState icon={<ScrollText aria-hidden="true" />} title={t`Aucune entrée`}>
              <Trans>Rien de tel n’est inscrit. Une entrée apparaît ici une minute au plus après l’acte.</Trans>
            </EmptyState>
          )}
        </div>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
