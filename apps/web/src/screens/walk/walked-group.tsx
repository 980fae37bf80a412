import { graphql } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { walkedGroupQuery } from '../../__generated__/walkedGroupQuery.graphql.js';
import { AudienceStrip, ExternalWords } from '../../ui/AudienceStrip.js';
import { PageHeader, RailSection, TwoColumns } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { GroupTile } from '../../ui/Visibility.js';
import { WalkedPosts } from './walked-posts.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import styles from './walk.module.css';

/** What the external gets of the group; nothing of it can be acted on. */
export function WalkedGroup({ groupId, onLeave }: { groupId: string; onLeave: () => void }) {
  const { t } = useLingui();
  const data = useLateQuery<walkedGroupQuery>(
    graphql`
      query walkedGroupQuery($groupId: ID!) {
        walk {
          impact {
            posts
            images
            names
          }
        }
        group(id: $groupId) {
          name
          purpose
          visibility
          imageUrl
          rules
          members(first: 100) {
            edges {
              node {
                id
                person {
                  name
                  initials
                  title
                  company
                  isExternal
                  photoUrl
                  isViewer
                }
              }
            }
          }
        }
        ...walkedPosts_query @arguments(groupId: $groupId)
      }
    `,
    { groupId },
    { fetchPolicy: 'network-only' },
  );
  const { group } = data;
  const impact = data.walk?.impact;
  const members = (group?.members?.edges ?? []).map(({ node }) => node);
  const as = members.find(({ person }) => person.isViewer)?.person;
  return (
    <>
      <div className={styles.banner}>
        <Sheet aria-label={t`Visite en tant qu’externe`}>
          <AudienceStrip
            tone="external"
            isHatched
            action={
              <button type="button" onClick={onLeave}>
                <Trans>Terminer la visite</Trans>
              </button>
            }
          >
            {as ? (
              <Trans>
                Vous voyez ce groupe comme{' '}
                <ExternalWords>
                  {as.name} ({as.company})
                </ExternalWords>
                . Rien ne peut être écrit.
              </Trans>
            ) : (
              <Trans>Vous voyez ce groupe comme une personne qui y serait invitée. Rien ne peut être écrit.</Trans>
            )}
          </AudienceStrip>
          {impact ? (
            <p className={styles.impact}>
              <Trans>
                L’accès ouvre{' '}
                <strong>
                  <Plural value={impact.posts} one="# publication" other="# publications" />
                </strong>
                ,{' '}
                <strong>
                  <Plural value={impact.images} one="# image" other="# images" />
                </strong>{' '}
                et{' '}
                <strong>
                  <Plural value={impact.names} one="# nom" other="# noms" />
                </strong>
                .
              </Trans>
            </p>
          ) : null}
        </Sheet>
      </div>
      {group ? (
        <>
          <PageHeader
            title={group.name}
            sub={group.purpose}
            start={<GroupTile visibility={group.visibility} imageUrl={group.imageUrl} />}
          />
          <TwoColumns
            keepRail
            rail={
              <RailSection title={t`Personnes visibles`}>
                <ul>
                  {members
                    .filter(({ person }) => !person.isViewer)
                    .map(({ id, person }) => (
                      <li key={id}>
                        <PersonLine {...person} size="s" note={person.title} />
                      </li>
                    ))}
                </ul>
              </RailSection>
            }
          >
            <WalkedPosts query={data} />
          </TwoColumns>
        </>
      ) : (
        <EmptyState title={t`Cette personne ne voit pas ce groupe.`} />
      )}
    </>
  );
}
