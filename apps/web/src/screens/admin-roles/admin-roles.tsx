import { useState } from 'react';
import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserCog, UserMinus } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adminRolesQuery } from '../../__generated__/adminRolesQuery.graphql.js';
import type { adminRolesListQuery } from '../../__generated__/adminRolesListQuery.graphql.js';
import type {
  adminRolesList_query$data,
  adminRolesList_query$key,
} from '../../__generated__/adminRolesList_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { Button, IconButton } from '../../ui/Button.js';
import { Page, PageHeader, Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Pill, Sheet } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';
import { useNetworkRoleWord } from '../admin-accounts/account-words.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { AppointDialog } from './appoint-dialog.js';
import { useRoleNote } from './role-notes.js';
import { WithdrawDialog } from './withdraw-dialog.js';

export const screen = defineScreen<adminRolesQuery>({
  query: graphql`
    query adminRolesQuery {
      viewer {
        ...adminTabs_viewer
        viewerCanAdminister
        viewerCanAppoint
      }
      ...adminTabs_query
      ...adminRolesList_query
    }
  `,
  Component: AdminRoles,
});

export type Grant = NonNullable<adminRolesList_query$data['networkRoleGrants']>['edges'][number]['node'];

/** Who holds which duty of the network: owners give and take them, IT admins see them. */
function AdminRoles({ queryRef }: ScreenProps<adminRolesQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminRolesQuery>(screen.query!, queryRef);
  const [isAppointing, setAppointing] = useState(false);
  const mayAppoint = data.viewer?.viewerCanAppoint;
  if (!mayAppoint && !data.viewer?.viewerCanAdminister) return <Missing what="page" />;
  return (
    <Page>
      <PageHeader
        title={t`Rôles du réseau`}
        sub={t`Des charges en plus des groupes. Aucune n’ouvre le contenu d’un groupe, et personne ne se nomme soi-même.`}
        actions={
          mayAppoint ? (
            <Button variant="primary" icon={<UserCog aria-hidden="true" />} onPress={() => setAppointing(true)}>
              <Trans>Confier un rôle</Trans>
            </Button>
          ) : null
        }
      />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <RolesList query={data} isAppointing={isAppointing} onClose={() => setAppointing(false)} />
    </Page>
  );
}

interface RolesListProps {
  query: adminRolesList_query$key;
  isAppointing: boolean;
  onClose: () => void;
}

function RolesList({ query, isAppointing, onClose }: RolesListProps) {
  const { t } = useLingui();
  const [withdrawn, setWithdrawn] = useState<Grant | null>(null);
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    adminRolesListQuery,
    adminRolesList_query$key
  >(
    graphql`
      fragment adminRolesList_query on Query
      @refetchable(queryName: "adminRolesListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        networkOwnerCount
        networkRoleGrants(first: $count, after: $cursor) @connection(key: "adminRolesList_networkRoleGrants") {
          edges {
            node {
              id
              role
              grantedAt
              isActive
              viewerCanWithdraw
              person {
                name
                initials
                title
                photoUrl
              }
              grantedBy {
                name
              }
            }
          }
        }
      }
    `,
    query,
  );
  const columns = useColumns(setWithdrawn);
  const rows = (data.networkRoleGrants?.edges ?? []).map(({ node }) => node);
  const reload = () => void refetch({}, { fetchPolicy: 'network-only' });
  return (
    <>
      {data.networkOwnerCount === 1 ? (
        <Notice tone="warn">
          <Trans>
            Le réseau n’a qu’un propriétaire. S’il devait partir, personne ne pourrait plus confier de rôle : nommez-en
            un second.
          </Trans>
        </Notice>
      ) : null}
      <Sheet>
        <Table label={t`Rôles du réseau`} columns={columns} rows={rows} keyOf={({ id }) => id} />
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
      {isAppointing ? (
        <AppointDialog
          onClose={onClose}
          onDone={() => {
            reload();
            onClose();
          }}
        />
      ) : null}
      {withdrawn ? (
        <WithdrawDialog
          grant={withdrawn}
          onClose={() => setWithdrawn(null)}
          onDone={() => {
            setWithdrawn(null);
            reload();
          }}
        />
      ) : null}
    </>
  );
}

function useColumns(onWithdraw: (grant: Grant) => void): Column<Grant>[] {
  const { t } = useLingui();
  const word = useNetworkRoleWord();
  const note = useRoleNote();
  return [
    {
      id: 'person',
      header: t`Personne`,
      cell: ({ person }) => <PersonLine {...person} size="s" note={person.title} />,
    },
    {
      id: 'role',
      header: t`Rôle`,
      cell: ({ role, isActive }) => (
        <>
          <strong>{word(role)}</strong>
          <Quiet as="p">{note(role)}</Quiet>
          {isActive ? null : (
            <Pill tone="warn">
              <Trans>Compte inactif</Trans>
            </Pill>
          )}
        </>
      ),
    },
    { id: 'since', header: t`Depuis`, cell: ({ grantedAt }) => <LongDate at={grantedAt} /> },
    {
      id: 'by',
      header: t`Confié par`,
      cell: ({ grantedBy }) =>
        grantedBy?.name ?? (
          <Quiet>
            <Trans>d’origine</Trans>
          </Quiet>
        ),
    },
    {
      id: 'actions',
      header: t`Actions`,
      hideHeader: true,
      cell: (grant) =>
        grant.viewerCanWithdraw ? (
          <IconButton
            size="s"
            label={t`Retirer le rôle de ${grant.person.name}`}
            icon={<UserMinus />}
            onPress={() => onWithdraw(grant)}
          />
        ) : null,
    },
  ];
}
