import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { renewDialog_external$key } from '../../__generated__/renewDialog_external.graphql.js';
import { CalendarPlus, CheckCheck, MoreHorizontal, UserRoundPen, UserX } from 'lucide-react';
import { LastReview } from '../../access/last-review.js';
import { IconButton } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { Quiet, Row, TextLink } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { Pill } from '../../ui/Sheet.js';
import type { Column } from '../../ui/Table.js';
import { useStatusWords } from '../admin-accounts/account-words.js';
import type { External } from './externals-table.js';
import type { ReviewDecision } from './review-dialog.js';
import styles from './externals.module.css';

const DAY_MS = 86_400_000;
/** From when on an end is marked. */
const SOON_DAYS = 30;

/** Person and sponsor, reason and what it opens, end with what is to be known of it, last visit, last review, and what can be done. */
export function useExternalColumns({
  seesAll,
  onRenew,
  onReview,
  onHandOver,
}: {
  seesAll: boolean;
  onRenew: (external: renewDialog_external$key) => void;
  onReview: (decision: ReviewDecision, external: External) => void;
  onHandOver: (external: External) => void;
}): Column<External>[] {
  const { t } = useLingui();
  return [
    {
      id: 'person',
      header: t`Personne`,
      cell: ({ person, sponsor }) => (
        <PersonLine
          name={person.name}
          initials={person.initials}
          photoUrl={person.photoUrl}
          isExternal
          company={person.company}
          size="s"
          note={seesAll && sponsor ? <Trans>parrain : {sponsor.name}</Trans> : null}
          nameLink={
            person.personId ? (
              <TextLink to="/people/$personId" params={{ personId: person.personId }}>
                {person.name}
              </TextLink>
            ) : null
          }
        />
      ),
    },
    { id: 'reason', header: t`Motif, et ce que l’accès ouvre`, cell: (external) => <Reason {...external} /> },
    { id: 'until', header: t`Fin d’accès`, cell: (external) => <End {...external} /> },
    {
      id: 'seen',
      header: t`Dernière visite`,
      cell: ({ lastSeenAt, mailsReturnedAt }) => (
        <Row>
          {lastSeenAt ? (
            <RelativeTime at={lastSeenAt} />
          ) : (
            <Quiet>
              <Trans>jamais</Trans>
            </Quiet>
          )}
          {mailsReturnedAt ? (
            <Pill tone="bad">
              <Trans>ses courriels reviennent</Trans>
            </Pill>
          ) : null}
        </Row>
      ),
    },
    {
      id: 'review',
      header: t`Dernière revue`,
      cell: (external) => <LastReview {...external} />,
    },
    {
      id: 'actions',
      header: t`Actions`,
      hideHeader: true,
      cell: (external) => (
        <Menu
          label={t`Actions pour ${external.person.name}`}
          trigger={<IconButton size="s" label={t`Actions pour ${external.person.name}`} icon={<MoreHorizontal />} />}
          entries={[
            external.viewerCanRenew && {
              id: 'renew',
              label: t`Prolonger`,
              note: t`Jusqu’au jour que vous direz`,
              icon: <CalendarPlus />,
              onAction: () => onRenew(external),
            },
            external.viewerCanReview && {
              id: 'keep',
              label: t`Garder`,
              note: t`L’accès sert encore`,
              icon: <CheckCheck />,
              onAction: () => onReview('KEEP', external),
            },
            external.viewerCanHandOver && {
              id: 'sponsor',
              label: t`Changer de parrain`,
              note: t`Quelqu’un d’autre en répond`,
              icon: <UserRoundPen />,
              onAction: () => onHandOver(external),
            },
            external.viewerCanReview && {
              id: 'end',
              label: t`Mettre fin`,
              note: t`Dès maintenant, partout`,
              icon: <UserX />,
              isDanger: true,
              onAction: () => onReview('END', external),
            },
          ]}
        />
      ),
    },
  ];
}

/** Why they come, and the groups in which the viewer sees them. */
function Reason({ accessReason, groups }: Pick<External, 'accessReason' | 'groups'>) {
  return (
    <>
      {accessReason ?? <Quiet>–</Quiet>}
      {groups.length > 0 ? (
        <span className={styles.groups}>
          {groups.map(({ id, name }) => (
            <TextLink key={id} to="/g/$groupId" params={{ groupId: id }}>
              {name}
            </TextLink>
          ))}
        </span>
      ) : null}
    </>
  );
}

/** The day, how near it is, and whether the account is suspended. */
function End({ accessUntil, hasEnded, status }: Pick<External, 'accessUntil' | 'hasEnded' | 'status'>) {
  const statusWords = useStatusWords();
  if (!accessUntil) return <Quiet>–</Quiet>;
  const days = Math.ceil((Date.parse(accessUntil) - Date.now()) / DAY_MS);
  return (
    <Row gap="s2">
      <LongDate at={accessUntil} />
      {status === 'ACTIVE' ? null : <Pill tone="bad">{statusWords[status]}</Pill>}
      {hasEnded ? (
        <Pill tone="bad">
          <Trans>expiré</Trans>
        </Pill>
      ) : days <= SOON_DAYS ? (
        <Pill tone="warn">
          <Plural value={days} one="dans # jour" other="dans # jours" />
        </Pill>
      ) : null}
    </Row>
  );
}
