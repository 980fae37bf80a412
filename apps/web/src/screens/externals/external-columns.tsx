import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { renewDialog_external$key } from '../../__generated__/renewDialog_external.graphql.js';
import { Button } from '../../ui/Button.js';
import { Quiet, Row, TextLink } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { Pill } from '../../ui/Sheet.js';
import type { Column } from '../../ui/Table.js';
import { useStatusWords } from '../admin-accounts/account-words.js';
import type { External } from './externals-table.js';

const DAY_MS = 86_400_000;
/** From when on an end is marked. */
const SOON_DAYS = 30;

/** Person, reason, sponsor, end with what is to be known of it, last visit, and the renewal. */
export function useExternalColumns({
  seesAll,
  onRenew,
}: {
  seesAll: boolean;
  onRenew: (external: renewDialog_external$key) => void;
}): Column<External>[] {
  const { t } = useLingui();
  const columns: (Column<External> | null)[] = [
    {
      id: 'person',
      header: t`Personne`,
      cell: ({ person }) => (
        <PersonLine
          name={person.name}
          initials={person.initials}
          photoUrl={person.photoUrl}
          isExternal
          company={person.company}
          size="s"
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
    { id: 'reason', header: t`Motif`, cell: ({ accessReason }) => accessReason ?? <Quiet>–</Quiet> },
    seesAll ? { id: 'sponsor', header: t`Parrain`, cell: ({ sponsor }) => sponsor?.name ?? <Quiet>–</Quiet> } : null,
    { id: 'until', header: t`Fin d’accès`, cell: (external) => <End {...external} /> },
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
    {
      id: 'actions',
      header: t`Actions`,
      hideHeader: true,
      cell: (external) =>
        external.viewerCanRenew ? (
          <Button size="s" onPress={() => onRenew(external)}>
            <Trans>Prolonger</Trans>
          </Button>
        ) : null,
    },
  ];
  return columns.filter((column) => column !== null);
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
