import { useState } from 'react';
import { fetchQuery, graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { askAboutPeopleQuery } from '../__generated__/askAboutPeopleQuery.graphql.js';
import type { askAboutQuery } from '../__generated__/askAboutQuery.graphql.js';
import { type FindPeople, PersonPicker, type PickedPerson } from '../forms/person-picker.js';
import { Skeleton } from '../ui/States.js';
import { Explanation } from './explanation.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';
import styles from './access.module.css';

/** For managers: the same question about somebody else. */
export function AskAbout({ id, description }: { id: string; description?: string }) {
  const { t } = useLingui();
  const [picked, setPicked] = useState<PickedPerson[]>([]);
  const find = useFindAnybody();
  const person = picked[0];
  return (
    <section className={styles.section} aria-label={t`Et une autre personne ?`}>
      <PersonPicker
        label={t`Et une autre personne ?`}
        description={
          description ??
          t`En tant que responsable du groupe, vous pouvez le demander pour n’importe qui que vous connaissez.`
        }
        picked={picked}
        onChange={setPicked}
        find={find}
        isSingle
      />
      {person ? (
        <Late fallback={<Skeleton lines={3} />}>
          <About id={id} personId={person.id} />
        </Late>
      ) : null}
    </section>
  );
}

export function About({ id, personId }: { id: string; personId: string }) {
  const { explainAccess } = useLateQuery<askAboutQuery>(
    graphql`
      query askAboutQuery($id: ID!, $personId: ID!) {
        explainAccess(objectId: $id, personId: $personId) {
          ...explanation_access
        }
      }
    `,
    { id, personId },
    { fetchPolicy: 'network-only' },
  );
  if (explainAccess) return <Explanation access={explainAccess} />;
  return (
    <p>
      <Trans>Rien ne peut être dit de cette personne ici.</Trans>
    </p>
  );
}

/** Anybody whom the viewer may see, externals of shared groups among them. */
function useFindAnybody(): FindPeople {
  const environment = useRelayEnvironment();
  return async (text) => {
    const answer = await fetchQuery<askAboutPeopleQuery>(
      environment,
      graphql`
        query askAboutPeopleQuery($search: String!) {
          people(first: 8, search: $search) {
            edges {
              node {
                id
                name
                initials
                title
                photoUrl
                viewerIsPerson
              }
            }
          }
        }
      `,
      { search: text },
    ).toPromise();
    return (answer?.people?.edges ?? []).map(({ node }) => node).filter(({ viewerIsPerson }) => !viewerIsPerson);
  };
}
