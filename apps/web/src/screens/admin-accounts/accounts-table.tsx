import { useState, useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { LockKeyhole, MoreHorizontal, RotateCcw, ShieldOff } from 'lucide-react';
import type { accountsTableQuery } from '../../__generated__/accountsTableQuery.graphql.js';
import type {
  accountsTable_query$data,
  accountsTable_query$key,
} from '../../__generated__/accountsTable_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { useFilters } from '../../forms/use-filters.js';
import { IconButton } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { SearchField } from '../../ui/SearchField.js';
import { Select } from '../../ui/Select.js';
import { Pill, Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';
import { useKindWords, useNetworkRoleWord, useStatusWords, type Kind, type Status } from './account-words.js';
import { useAccountActions } from './use-account-actions.js';
import styles from './admin-accounts.module.css';

type Account = NonNullable<accountsTable_query$data['accounts']>['edges'][number]['node'];

interface Filters extends Record<string, string | undefined> {
  search?: string;
  kind?: string;
  status?: string;
}

export function accountVariables({ search, kind, status }: Filters) {
  return {
    search: search || null,
    kind: (kind || null) as Kind | null,
    status: (status || null) as Status | null,
  };
}

/** Every account of the network, filtered in the address. */
export function AccountsTable({ query, initial }: { query: accountsTable_query$key; initial: Filters }) {
  const { t } = useLingui();
  const kindWords = useKindWords();
  const statusWords = useStatusWords();
  const roleWord = useNetworkRoleWord();
  const actions = useAccountActions();
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
      ) {
        accounts(first: $count, after: $cursor, search: $search, kind: $kind, status: $status)
          @connection(key: "accountsTable_accounts") {
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
              viewerCanSuspend
              viewerCanReactivate
              viewerCanSendReset
            }
          }
        }
      }
    `,
    query,
  );
  const ask = useFilters((next) => startTransition(() => void refetch(accountVariables(next))));
  const change = (part: Filters) => {
    const next = { ...filters, ...part };
    setFilters(next);
    ask(next);
  };
  const rows = (data.accounts?.edges ?? []).map(({ node }) => node);

  const columns: Column<Account>[] = [
    {
      id: 'name',
      header: t`Personne`,
      cell: (account) => (
        <PersonLine
          name={account.name}
          initials={initialsOf(account.name)}
          isExternal={account.kind === 'EXTERNAL'}
          company={account.company}
          size="s"
          note={account.email}
        />
      ),
    },
    {
      id: 'roles',
      header: t`Rôles du réseau`,
      cell: ({ networkRoles, kind }) =>
        networkRoles.length > 0 ? networkRoles.map(roleWord).join(', ') : <Quiet>{kindWords[kind]}</Quiet>,
    },
    {
      id: 'status',
      header: t`État`,
      cell: ({ status }) => <Pill tone={STATUS_TONES[status]}>{statusWords[status]}</Pill>,
    },
    {
      id: 'until',
      header: t`Fin d’accès`,
      cell: ({ accessUntil }) => (accessUntil ? <LongDate at={accessUntil} /> : <Quiet>–</Quiet>),
    },
    {
      id: 'seen',
      header: t`Dernière visite`,
      cell: ({ lastSeenAt }) =>
        lastSeenAt ? (
          <RelativeTime at={lastSeenAt} />
        ) : (
          <Quiet>
            <Trans>jamais</Trans>
          </Quiet>
        ),
    },
    { id: 'sessions', header: t`Sessions`, isNumeric: true, cell: ({ sessionCount }) => sessionCount },
    {
      id: 'actions',
      header: t`Actions`,
      hideHeader: true,
      cell: (account) => (
        <Menu
          label={t`Actions pour ${account.name}`}
          trigger={<IconButton size="s" label={t`Actions pour ${account.name}`} icon={<MoreHorizontal />} />}
          entries={[
            account.viewerCanSendReset && {
              id: 'reset',
              label: t`Envoyer un lien de mot de passe`,
              icon: <LockKeyhole />,
              onAction: () => void actions.sendReset(account),
            },
            account.viewerCanReactivate && {
              id: 'reactivate',
              label: t`Réactiver`,
              icon: <RotateCcw />,
              onAction: () => void actions.reactivate(account),
            },
            account.viewerCanSuspend && {
              id: 'suspend',
              label: t`Suspendre`,
              note: t`Ferme ses sessions aussitôt`,
              icon: <ShieldOff />,
              isDanger: true,
              onAction: () => void actions.suspend(account),
            },
          ]}
        />
      ),
    },
  ];

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
      <Sheet>
        <div aria-busy={isWaiting}>
          {rows.length > 0 ? (
            <Table label={t`Comptes`} columns={columns} rows={rows} keyOf={({ id }) => id} />
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

const STATUS_TONES = {
  INVITED: 'warn',
  ACTIVE: 'ok',
  SUSPENDED: 'bad',
  LEFT: 'neutral',
  PLACEHOLDER: 'neutral',
} as const;

function choicesOf<K extends string>(words: Record<K, string>): { id: K; label: string }[] {
  return (Object.keys(words) as K[]).map((id) => ({ id, label: words[id] }));
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? words.at(-1)![0] : '')).toUpperCase();
}
