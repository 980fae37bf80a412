import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { MessagesSquare, PenLine } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { personQuery } from '../../__generated__/personQuery.graphql.js';
import { Avatar } from '../../ui/Avatar.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { ExternalTag } from '../../ui/ExternalTag.js';
import { Page, PageHeader, Quiet, RailSection, Row, Stack, TwoColumns } from '../../ui/Page.js';
import { Pill, Sheet, SheetHeader } from '../../ui/Sheet.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import { Missing } from '../../forms/missing.js';
import { ContactActions } from './contact-actions.js';
import { PersonActivity } from './person-activity.js';
import { PersonFacts } from './person-facts.js';
import { ProfileDialog } from './profile-dialog.js';
import styles from './person.module.css';

export const screen = defineScreen<personQuery>({
  query: graphql`
    query personQuery($id: ID!) {
      person(id: $id) {
        id
        name
        initials
        title
        company
        isExternal
        photoUrl
        about
        skills
        interests
        viewerIsPerson
        viewerCanUpdate
        viewerCanWriteTo
        conversation {
          id
        }
        groupsInCommon(first: 30) {
          edges {
            node {
              id
              name
              visibility
            }
          }
        }
        ...contactActions_person
        ...personActivity_person
        ...personFacts_person
        ...profileDialog_person
      }
    }
  `,
  variables: ({ params }) => ({ id: params.personId }),
  Component: Profile,
});

function Profile({ queryRef }: ScreenProps<personQuery>) {
  const { t } = useLingui();
  const { person } = usePreloadedQuery<personQuery>(screen.query!, queryRef);
  const [isEditing, setEditing] = useState(false);
  if (!person) return <Missing what="person" />;
  const groups = person.groupsInCommon?.edges ?? [];
  const topics = (label: string, words: readonly string[]) =>
    words.length > 0 ? (
      <Stack gap="s2">
        <Quiet as="p">{label}</Quiet>
        <div className={styles.topics}>
          {words.map((word) => (
            <Pill key={word}>{word}</Pill>
          ))}
        </div>
      </Stack>
    ) : null;
  return (
    <Page width="columns">
      <PageHeader
        title={person.name}
        start={
          <Avatar
            name={person.name}
            initials={person.initials}
            photoUrl={person.photoUrl}
            isExternal={person.isExternal}
            size="l"
          />
        }
        mark={person.isExternal ? <ExternalTag company={person.company} /> : null}
        sub={[person.title, person.isExternal ? null : person.company].filter(Boolean).join(' · ')}
        actions={
          person.viewerCanUpdate ? (
            <Button icon={<PenLine aria-hidden="true" />} onPress={() => setEditing(true)}>
              {person.viewerIsPerson ? <Trans>Modifier mon profil</Trans> : <Trans>Modifier le profil</Trans>}
            </Button>
          ) : (
            <Row>
              {person.viewerCanWriteTo || person.conversation ? (
                <LinkButton icon={<MessagesSquare aria-hidden="true" />} to="/messages" search={{ to: person.id }}>
                  <Trans>Écrire un message</Trans>
                </LinkButton>
              ) : null}
              <ContactActions person={person} />
            </Row>
          )
        }
      />
      <TwoColumns
        keepRail
        rail={
          <>
            <PersonFacts person={person} />
            {groups.length > 0 ? (
              <RailSection title={person.viewerIsPerson ? t`Mes groupes` : t`Groupes en commun`}>
                <ul>
                  {groups.map(({ node }) => (
                    <li key={node.id}>
                      <Link to="/g/$groupId" params={{ groupId: node.id }} className={styles.groupLine}>
                        <VisibilityIcon visibility={node.visibility} />
                        {node.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </RailSection>
            ) : null}
          </>
        }
      >
        {person.about || person.skills.length > 0 || person.interests.length > 0 ? (
          <Sheet>
            <SheetHeader title={t`À propos`} />
            <SheetBody>
              {person.about ? <p className={styles.about}>{person.about}</p> : null}
              {topics(t`Compétences`, person.skills)}
              {topics(t`Centres d’intérêt`, person.interests)}
            </SheetBody>
          </Sheet>
        ) : null}
        {person.viewerIsPerson && !person.about && person.skills.length === 0 ? (
          <Sheet isPadded>
            <Row justify="between">
              <Quiet as="p">
                <Trans>Dites en deux lignes ce que vous faites, et sur quoi l’on peut vous solliciter.</Trans>
              </Quiet>
              <Button onPress={() => setEditing(true)}>
                <Trans>Compléter mon profil</Trans>
              </Button>
            </Row>
          </Sheet>
        ) : null}
        <PersonActivity person={person} />
      </TwoColumns>
      {isEditing ? <ProfileDialog person={person} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

function SheetBody({ children }: { children: React.ReactNode }) {
  return (
    <div className={styles.body}>
      <Stack>{children}</Stack>
    </div>
  );
}
