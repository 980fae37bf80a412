import { Trans, useLingui } from '@lingui/react/macro';
import { MessagesSquare, MoreHorizontal, UserMinus, UserX } from 'lucide-react';
import type { membersTable_group$data } from '../../__generated__/membersTable_group.graphql.js';
import { LastReview } from '../../access/last-review.js';
import { IconButton } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { Select } from '../../ui/Select.js';
import { Pill } from '../../ui/Sheet.js';
import type { Column } from '../../ui/Table.js';
import { ProfileLink } from './profile-link.js';
import { useRoleChoices, useRoleWord } from './role-words.js';
import styles from './group-members.module.css';

export type Member = NonNullable<membersTable_group$data['members']>['edges'][number]['node'];

interface MemberColumnsOptions {
  rows: readonly Member[];
  /** The viewer is an external: no sponsors, no dates */
  isExternal: boolean;
  hasExternals: boolean;
  /** Externals alone, before who manages the group */
  isReview: boolean;
  actions: {
    changeRole: (member: Member, role: Member['role']) => void;
    remove: (member: Member) => void;
    ban: (member: Member) => Promise<void>;
    write: (member: Member) => void;
  };
}

/** The columns of the list of members; the last one only where something can be done to somebody. */
export function useMemberColumns({
  rows,
  isExternal,
  hasExternals,
  isReview,
  actions,
}: MemberColumnsOptions): Column<Member>[] {
  const { t } = useLingui();
  const columns: (Column<Member> | null)[] = [
    {
      id: 'person',
      header: t`Personne`,
      isSortable: true,
      cell: ({ person, sponsor, isListed }) => (
        <PersonLine
          {...person}
          size="s"
          nameLink={<ProfileLink person={person} />}
          note={
            <>
              {person.title}
              {sponsor && !isExternal ? (
                <>
                  {person.title ? ' · ' : null}
                  <Trans>parrain : {sponsor.name}</Trans>
                </>
              ) : null}
              {isListed ? null : (
                <>
                  {' '}
                  <Pill>
                    <Trans>N’apparaît pas</Trans>
                  </Pill>
                </>
              )}
            </>
          }
        />
      ),
    },
    hasExternals && !isExternal && !isReview
      ? {
          id: 'company',
          header: t`Entreprise`,
          isSortable: true,
          cell: ({ person }: Member) => <span className={styles.company}>{person.company}</span>,
        }
      : null,
    {
      id: 'role',
      header: t`Rôle`,
      isSortable: true,
      cell: (member) => <RoleCell member={member} onChange={(role) => actions.changeRole(member, role)} />,
    },
    isExternal || isReview
      ? null
      : {
          id: 'since',
          header: t`Membre depuis`,
          isSortable: true,
          cell: ({ since }: Member) => <RelativeTime at={since} />,
        },
    hasExternals && !isExternal
      ? {
          id: 'until',
          header: t`Accès jusqu’au`,
          isSortable: true,
          cell: ({ accessUntil }: Member) => (accessUntil ? <LongDate at={accessUntil} /> : <Quiet>–</Quiet>),
        }
      : null,
    isReview
      ? {
          id: 'history',
          header: t`Lit depuis`,
          cell: ({ historyFrom }: Member) =>
            historyFrom ? (
              <LongDate at={historyFrom} />
            ) : (
              <Quiet>
                <Trans>le début</Trans>
              </Quiet>
            ),
        }
      : null,
    isReview
      ? {
          id: 'review',
          header: t`Dernière revue`,
          isSortable: true,
          cell: (member: Member) => <LastReview {...member} />,
        }
      : null,
    rows.some(({ viewerCanRemove, viewerCanBan, person }) => viewerCanRemove || viewerCanBan || person.viewerCanWriteTo)
      ? {
          id: 'actions',
          header: t`Actions`,
          hideHeader: true,
          cell: (member: Member) => (
            <Menu
              label={t`Actions pour ${member.person.name}`}
              trigger={<IconButton size="s" label={t`Actions pour ${member.person.name}`} icon={<MoreHorizontal />} />}
              entries={[
                member.person.viewerCanWriteTo &&
                  Boolean(member.person.personId) && {
                    id: 'write',
                    label: t`Écrire un message`,
                    icon: <MessagesSquare />,
                    onAction: () => actions.write(member),
                  },
                member.viewerCanRemove && {
                  id: 'remove',
                  label: t`Retirer du groupe`,
                  icon: <UserMinus />,
                  onAction: () => actions.remove(member),
                },
                member.viewerCanBan && {
                  id: 'ban',
                  label: t`Exclure`,
                  note: t`Retirer, et refuser tout retour`,
                  icon: <UserX />,
                  isDanger: true,
                  onAction: () => void actions.ban(member),
                },
              ]}
            />
          ),
        }
      : null,
  ];
  return columns.filter((column) => column !== null);
}

function RoleCell({ member, onChange }: { member: Member; onChange: (role: Member['role']) => void }) {
  const { t } = useLingui();
  const word = useRoleWord();
  const choices = useRoleChoices(member.kind);
  if (!member.viewerCanChangeRole || member.isLastManager) return <>{word(member.role)}</>;
  return (
    <Select
      size="s"
      hideLabel
      label={t`Rôle : ${member.person.name}`}
      value={member.role}
      choices={choices}
      onChange={(role) => role !== member.role && onChange(role)}
    />
  );
}
