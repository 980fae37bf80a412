import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { KeyRound } from 'lucide-react';
import type { tokensList_query$data, tokensList_query$key } from '../../__generated__/tokensList_query.graphql.js';
import type { tokensListQuery } from '../../__generated__/tokensListQuery.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { LongDate, Moment } from '../../ui/RelativeTime.js';
import { Pill, Sheet, SheetHeader } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';
import { RevokeDialog } from './revoke-dialog.js';
import { TokenDialog } from './token-dialog.js';

export type Token = NonNullable<tokensList_query$data['provisioningTokens']>['edges'][number]['node'];

interface TokensListProps {
  query: tokensList_query$key;
  isCreating: boolean;
  onClose: () => void;
}

/** The tokens, newest first: what each is for, until when, and whether it still opens anything. */
export function TokensList({ query, isCreating, onClose }: TokensListProps) {
  const { t } = useLingui();
  const [revoked, setRevoked] = useState<Token | null>(null);
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    tokensListQuery,
    tokensList_query$key
  >(
    graphql`
      fragment tokensList_query on Query
      @refetchable(queryName: "tokensListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        provisioningTokens(first: $count, after: $cursor) @connection(key: "tokensList_provisioningTokens") {
          edges {
            node {
              id
              label
              hint
              welcomes
              createdAt
              expiresAt
              revokedAt
              lastUsedAt
              isValid
              creator {
                name
              }
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.provisioningTokens?.edges ?? []).map(({ node }) => node);
  const columns: Column<Token>[] = [
    {
      id: 'label',
      header: t`Jeton`,
      cell: ({ label, hint }) => (
        <>
          <strong>{label}</strong> <Quiet>{hint}…</Quiet>
        </>
      ),
    },
    { id: 'state', header: t`État`, cell: (token) => <TokenState token={token} /> },
    { id: 'expires', header: t`Prend fin`, cell: ({ expiresAt }) => <LongDate at={expiresAt} /> },
    {
      id: 'used',
      header: t`Dernier usage`,
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Moment at={lastUsedAt} /> : <Quiet>–</Quiet>),
    },
    { id: 'creator', header: t`Créé par`, cell: ({ creator }) => creator?.name ?? <Quiet>–</Quiet> },
    {
      id: 'actions',
      header: t`Actions`,
      hideHeader: true,
      cell: (token) =>
        token.revokedAt ? null : (
          <Button size="s" aria-label={t`Révoquer ${token.label}`} onPress={() => setRevoked(token)}>
            <Trans>Révoquer</Trans>
          </Button>
        ),
    },
  ];
  return (
    <>
      <Sheet>
        <SheetHeader title={t`Jetons`} />
        {rows.length > 0 ? (
          <Table label={t`Jetons`} columns={columns} rows={rows} keyOf={({ id }) => id} />
        ) : (
          <EmptyState icon={<KeyRound aria-hidden="true" />} title={t`Aucun jeton`}>
            <Trans>Créez-en un par annuaire, par exemple « Entra ID » : il entre alors avec l’adresse ci-dessus.</Trans>
          </EmptyState>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
      {isCreating ? (
        <TokenDialog onClose={onClose} onCreated={() => refetch({}, { fetchPolicy: 'network-only' })} />
      ) : null}
      {revoked ? <RevokeDialog token={revoked} onClose={() => setRevoked(null)} /> : null}
    </>
  );
}

function TokenState({ token: { isValid, revokedAt, expiresAt } }: { token: Token }) {
  if (isValid)
    return (
      <Pill tone="ok">
        <Trans>En service</Trans>
      </Pill>
    );
  if (revokedAt)
    return (
      <Pill>
        <Trans>Révoqué</Trans>
      </Pill>
    );
  return (
    <Pill tone="bad">
      {Date.parse(expiresAt) <= Date.now() ? <Trans>Terminé</Trans> : <Trans>Sans administrateur</Trans>}
    </Pill>
  );
}
