import { Trans, useLingui } from '@lingui/react/macro';
import { KeyRound, LockKeyhole, LogOut, MoreHorizontal, RotateCcw, ShieldOff } from 'lucide-react';
import type { accountsTable_query$data } from '../../__generated__/accountsTable_query.graphql.js';
import { IconButton } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { Pill } from '../../ui/Sheet.js';
import type { Column } from '../../ui/Table.js';
import { useKindWords, useNetworkRoleWord, useStatusWords } from './account-words.js';
import type { useAccountActions } from './use-account-actions.js';

export type Account = NonNullable<accountsTable_query$data['accounts']>['edges'][number]['node'];

/** The columns of the list of accounts; the last one holds what can be done with one of them. */
export function useAccountColumns(actions: ReturnType<typeof useAccountActions>): Column<Account>[] {
  const { t } = useLingui();
  const kindWords = useKindWords();
  const statusWords = useStatusWords();
  const roleWord = useNetworkRoleWord();
  return [
    {
      id: 'name',
      header: t`Personne`,
      isSortable: true,
      cell: (account) => (
        <PersonLine
          name={account.name}
          initials={initialsOf(account.name)}
          isExternal={account.kind === 'EXTERNAL'}
          company={account.company}
          size="s"
          note={
            account.mailsReturnedAt ? (
              <>
                {account.email}{' '}
                <Pill tone="bad">
                  <Trans>ses courriels reviennent</Trans>
                </Pill>
              </>
            ) : (
              account.email
            )
          }
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
      isSortable: true,
      cell: ({ status }) => <Pill tone={STATUS_TONES[status]}>{statusWords[status]}</Pill>,
    },
    {
      id: 'until',
      header: t`Fin d’accès`,
      isSortable: true,
      cell: ({ accessUntil }) => (accessUntil ? <LongDate at={accessUntil} /> : <Quiet>–</Quiet>),
    },
    {
      id: 'seen',
      header: t`Dernière visite`,
      isSortable: true,
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
            account.viewerCanSendFactorsReset && {
              id: 'factors',
              label: t`Envoyer un lien pour retirer le second facteur`,
              note: t`À qui a perdu le sien`,
              icon: <KeyRound />,
              onAction: () => void actions.sendFactorsReset(account),
            },
            account.viewerCanEndSessions &&
              account.sessionCount > 0 && {
                id: 'sessions',
                label: t`Fermer ses sessions`,
                icon: <LogOut />,
                onAction: () => void actions.endSessions(account),
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
}

const STATUS_TONES = {
  INVITED: 'warn',
  ACTIVE: 'ok',
  SUSPENDED: 'bad',
  LEFT: 'neutral',
  PLACEHOLDER: 'neutral',
} as const;

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? words.at(-1)![0] : '')).toUpperCase();
}
