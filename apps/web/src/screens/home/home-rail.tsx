import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import type { homeRail_viewer$data, homeRail_viewer$key } from '../../__generated__/homeRail_viewer.graphql.js';
import { RailSection } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { excerptOf } from '../../post/excerpt.js';
import styles from './home.module.css';

/** Pointers to what concerns me: answers to what I wrote, what my contacts write, what I kept. */
export function HomeRail({ viewer }: { viewer: homeRail_viewer$key }) {
  const { t } = useLingui();
  const { repliesToMe, contactsActivity, bookmarks } = useFragment(
    graphql`
      fragment homeRail_viewer on Viewer {
        repliesToMe(first: 4) {
          edges {
            node {
              ...homeRail_message @relay(mask: false)
            }
          }
        }
        contactsActivity(first: 4) {
          edges {
            node {
              ...homeRail_message @relay(mask: false)
            }
          }
        }
        bookmarks(first: 3) {
          edges {
            node {
              id
              title
              body
              datedAt
              group {
                name
              }
            }
          }
        }
      }
    `,
    viewer,
  );
  return (
    <>
      <RailSection title={t`Réponses à vos messages`}>
        <Messages edges={repliesToMe.edges} empty={<Trans>Les réponses à ce que vous écrivez arrivent ici.</Trans>} />
      </RailSection>
      <RailSection title={t`Vos contacts`}>
        <Messages
          edges={contactsActivity.edges}
          empty={<Trans>Ce que publient vos contacts, là où vous pouvez le lire.</Trans>}
        />
      </RailSection>
      {bookmarks.edges.length > 0 ? (
        <RailSection
          title={t`Gardés`}
          link={
            <Link to="/bookmarks">
              <Trans>Tout voir</Trans>
            </Link>
          }
        >
          <ul>
            {bookmarks.edges.map(({ node }) => (
              <li key={node.id}>
                <Link to="/p/$postId" params={{ postId: node.id }} className={styles.railLink}>
                  {node.title ?? excerptOf(node.body)}
                </Link>
                <span className={styles.railNote}>
                  {node.group.name} · <RelativeTime at={node.datedAt} />
                </span>
              </li>
            ))}
          </ul>
        </RailSection>
      ) : null}
    </>
  );
}

function Messages({ edges, empty }: { edges: homeRail_viewer$data['repliesToMe']['edges']; empty: React.ReactNode }) {
  if (edges.length === 0) return <p className={styles.railEmpty}>{empty}</p>;
  return (
    <ul>
      {edges.map(({ node }) => (
        <li key={node.id}>
          <Link
            to="/p/$postId"
            params={{ postId: node.thread.id }}
            hash={node.id === node.thread.id ? undefined : node.id}
            className={styles.railLink}
          >
            {excerptOf(node.body)}
          </Link>
          <span className={styles.railNote}>
            {node.author.name} · <RelativeTime at={node.datedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}

// eslint-disable-next-line @typescript-eslint/no-unused-expressions -- read by the compiler: both lists use it
graphql`
  fragment homeRail_message on Message {
    id
    body
    datedAt
    author {
      name
    }
    thread {
      id
    }
  }
`;
