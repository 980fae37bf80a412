import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { groupLinks_viewer$key } from '../__generated__/groupLinks_viewer.graphql.js';
import { VisibilityIcon } from '../ui/Visibility.js';
import { classNames } from '../ui/class-names.js';
import styles from './shell.module.css';

const MOST_SHOWN = 99;

/** My groups by name, each with how much of it I have not read. */
export function GroupLinks({ viewer }: { viewer: groupLinks_viewer$key }) {
  const { t } = useLingui();
  const { groups } = useFragment(
    graphql`
      fragment groupLinks_viewer on Viewer {
        groups(first: 100) @connection(key: "groupLinks_groups") {
          edges {
            node {
              id
              name
              visibility
              hasExternals
              unreadCount
              viewerMembership {
                state
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  const mine = groups.edges.filter(({ node }) => node.viewerMembership?.state === 'ACTIVE');
  if (mine.length === 0) {
    return (
      <p className={styles.navEmpty}>
        <Trans>Les groupes que vous rejoignez se rangent ici.</Trans>
      </p>
    );
  }
  return (
    <ul>
      {mine.map(({ node }) => (
        <li key={node.id}>
          <Link
            to="/g/$groupId"
            params={{ groupId: node.id }}
            className={classNames(styles.navLink, node.unreadCount > 0 && styles.unread)}
          >
            <VisibilityIcon visibility={node.visibility} />
            <span className={styles.navName}>{node.name}</span>
            {node.hasExternals ? (
              <span className={styles.externalDot} role="img" aria-label={t`Des externes lisent ce groupe`} />
            ) : null}
            {node.unreadCount > 0 ? (
              <span className={styles.navCount}>
                <span aria-hidden="true">{node.unreadCount > MOST_SHOWN ? '99+' : node.unreadCount}</span>
                <span className="sr">
                  <Plural value={node.unreadCount} one="# publication non lue" other="# publications non lues" />
                </span>
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
