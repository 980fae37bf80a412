import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import type { partnerGroupCard_group$key } from '../../__generated__/partnerGroupCard_group.graphql.js';
import { Quiet } from '../../ui/Page.js';
import { Sheet } from '../../ui/Sheet.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import styles from './partner-home.module.css';

/** A group as an external sees it: who is inside, as far as they may know, what is new, whom to ask. */
export function PartnerGroupCard({ group }: { group: partnerGroupCard_group$key }) {
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
  const partners = data.readership?.partners ?? [];
  return (
    <Sheet as="li">
      <Link to="/g/$groupId" params={{ groupId: data.id }} className={styles.card}>
        <span className={styles.name}>
          <VisibilityIcon visibility={data.visibility} />
          {data.name}
        </span>
        {data.memberCount == null ? null : (
          <Quiet as="p">
            <Plural value={data.memberCount} one="# membre" other="# membres" />
            {data.readership ? (
              <>
                {' : '}
                <Plural value={data.readership.employees} one="# de l’entreprise" other="# de l’entreprise" />
                {partners.map(({ partner, count }) => `, ${partner.name} (${count})`).join('')}
              </>
            ) : null}
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
