import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import type { groupCard_group$key } from '../../__generated__/groupCard_group.graphql.js';
import { Hatch } from '../../ui/AudienceStrip.js';
import { Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Pill, Sheet } from '../../ui/Sheet.js';
import { GroupTile, VisibilityPill } from '../../ui/Visibility.js';
import { JoinActions } from './join-actions.js';
import styles from './groups.module.css';

/** A group as one finds it: what for, for whom, how alive, and the way in. */
export function GroupCard({ group }: { group: groupCard_group$key }) {
  const data = useFragment(
    graphql`
      fragment groupCard_group on Group {
        id
        name
        purpose
        visibility
        state
        imageUrl
        memberCount
        hasExternals
        unreadCount
        lastActivityAt
        partners {
          id
          name
        }
        viewerMembership {
          state
        }
        ...joinActions_group
      }
    `,
    group,
  );
  const isMember = data.viewerMembership?.state === 'ACTIVE';
  return (
    <Sheet as="li">
      {data.hasExternals ? <Hatch isThin /> : null}
      <div className={styles.card}>
        <div className={styles.head}>
          <GroupTile visibility={data.visibility} imageUrl={data.imageUrl} size="s" />
          <div className={styles.words}>
            <h2 className={styles.name}>
              <Link to="/g/$groupId" params={{ groupId: data.id }}>
                {data.name}
              </Link>
            </h2>
            <div className={styles.marks}>
              <VisibilityPill visibility={data.visibility} />
              {data.state === 'ARCHIVED' ? (
                <Pill>
                  <Trans>Archivé</Trans>
                </Pill>
              ) : null}
              {data.unreadCount > 0 ? (
                <Pill tone="brand">
                  <Plural value={data.unreadCount} one="# nouveauté" other="# nouveautés" />
                </Pill>
              ) : null}
            </div>
          </div>
        </div>
        <p className={styles.purpose}>{data.purpose}</p>
        <div className={styles.foot}>
          <Quiet>
            {data.memberCount === null || data.memberCount === undefined ? null : (
              <Plural value={data.memberCount} one="# membre" other="# membres" />
            )}
            {data.hasExternals ? (
              <>
                {' · '}
                <span className={styles.externals}>
                  {data.partners.length > 0 ? (
                    <Trans>avec {data.partners.map(({ name }) => name).join(', ')}</Trans>
                  ) : (
                    <Trans>avec des externes</Trans>
                  )}
                </span>
              </>
            ) : null}
            {data.lastActivityAt ? (
              <>
                {' · '}
                <Trans>
                  actif <RelativeTime at={data.lastActivityAt} />
                </Trans>
              </>
            ) : null}
          </Quiet>
          {isMember ? (
            <Pill tone="ok">
              <Trans>Membre</Trans>
            </Pill>
          ) : (
            <JoinActions group={data} size="s" />
          )}
        </div>
      </div>
    </Sheet>
  );
}
