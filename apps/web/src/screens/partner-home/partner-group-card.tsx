import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type {
  partnerGroupCard_group$data,
  partnerGroupCard_group$key,
} from '../../__generated__/partnerGroupCard_group.graphql.js';
import { Quiet } from '../../ui/Page.js';
import { Sheet } from '../../ui/Sheet.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import styles from './partner-home.module.css';

/** A group as an external sees it: who is inside, as far as they may know, what is new, whom to ask. */
export function PartnerGroupCard({ group, host }: { group: partnerGroupCard_group$key; host: string }) {
  const { t } = useLingui();
  const data = useFragment(
    graphql`
      fragment partnerGroupCard_group on Group {
        id
        name
        visibility
        state
        memberCount
        unreadCount
        readership {
          total
          employees
          partners {
            count
            partner {
              id
              name
            }
          }
        }
        managers {
          name
        }
      }
    `,
    group,
  );
  const shares = sharesOf(data.readership, host);
  const others = othersIn(data.readership);
  if (others > 0) shares.push(others === 1 ? t`autre partenaire (1)` : t`autres partenaires (${others})`);
  return (
    <Sheet as="li">
      <Link to="/g/$groupId" params={{ groupId: data.id }} className={styles.card}>
        <span className={styles.name}>
          <VisibilityIcon visibility={data.visibility} />
          {data.name}
        </span>
        {data.memberCount === null || data.memberCount === undefined ? null : (
          <Quiet as="p">
            {shares.length > 0
              ? t`${plural(data.memberCount, { one: '# membre', other: '# membres' })} : ${shares.join(', ')}`
              : t`${plural(data.memberCount, { one: '# membre', other: '# membres' })}`}
          </Quiet>
        )}
        <Quiet as="p">
          {data.unreadCount > 0 ? (
            <strong className={styles.fresh}>
              <Plural value={data.unreadCount} one="# nouveauté" other="# nouveautés" />
            </strong>
          ) : data.state === 'ARCHIVED' ? (
            <Trans>Archivé : lecture seule</Trans>
          ) : (
            <Trans>À jour</Trans>
          )}
          {data.managers[0] ? (
            <>
              {' · '}
              <Trans>contact : {data.managers[0].name}</Trans>
            </>
          ) : null}
        </Quiet>
      </Link>
    </Sheet>
  );
}

type Readership = partnerGroupCard_group$data['readership'];

/** 'Atelier Loire (42)', 'Mécaform (4)' */
function sharesOf(readership: Readership, host: string): string[] {
  if (!readership) return [];
  return [
    `${host} (${readership.employees})`,
    ...readership.partners.map(({ partner, count }) => `${partner.name} (${count})`),
  ];
}

/** People of organisations that have no name here. */
function othersIn(readership: Readership): number {
  if (!readership) return 0;
  return readership.partners.reduce((left, { count }) => left - count, readership.total - readership.employees);
}
