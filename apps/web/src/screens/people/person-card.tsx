import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import type { personCard_person$key } from '../../__generated__/personCard_person.graphql.js';
import { Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { Pill, Sheet } from '../../ui/Sheet.js';
import styles from './people.module.css';

const SHOWN_TOPICS = 3;

/** One person of the directory. */
export function PersonCard({ person, onTopic }: { person: personCard_person$key; onTopic: (topic: string) => void }) {
  const data = useFragment(
    graphql`
      fragment personCard_person on Person {
        id
        name
        initials
        title
        company
        isExternal
        photoUrl
        department
        site
        skills
      }
    `,
    person,
  );
  const place = [data.department, data.site].filter(Boolean).join(' · ');
  return (
    <Sheet as="li">
      <div className={styles.card}>
        <PersonLine
          name={data.name}
          initials={data.initials}
          photoUrl={data.photoUrl}
          isExternal={data.isExternal}
          company={data.company}
          nameLink={
            <Link to="/people/$personId" params={{ personId: data.id }}>
              {data.name}
            </Link>
          }
          note={data.title}
        />
        {place ? <Quiet as="p">{place}</Quiet> : null}
        {data.skills.length > 0 ? (
          <ul className={styles.topics}>
            {data.skills.slice(0, SHOWN_TOPICS).map((skill) => (
              <li key={skill}>
                <button type="button" className={styles.topic} onClick={() => onTopic(skill)}>
                  <Pill>{skill}</Pill>
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Sheet>
  );
}
