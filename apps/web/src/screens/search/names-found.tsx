import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import type { namesFound_names$key } from '../../__generated__/namesFound_names.graphql.js';
import { Avatar } from '../../ui/Avatar.js';
import { ExternalTag } from '../../ui/ExternalTag.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import styles from './search.module.css';

/** Groups and people whose names are nearly these words. */
export function NamesFound({ names }: { names: namesFound_names$key }) {
  const { t } = useLingui();
  const { groups, people } = useFragment(
    graphql`
      fragment namesFound_names on QuickSwitchResult {
        groups {
          id
          name
          visibility
        }
        people {
          id
          name
          initials
          photoUrl
          company
          isExternal
        }
      }
    `,
    names,
  );
  if (groups.length + people.length === 0) return null;
  return (
    <ul className={styles.names} aria-label={t`Groupes et personnes de ce nom`}>
      {groups.map((group) => (
        <li key={group.id}>
          <Link to="/g/$groupId" params={{ groupId: group.id }} className={styles.name}>
            <VisibilityIcon visibility={group.visibility} /> {group.name}
          </Link>
        </li>
      ))}
      {people.map((person) => (
        <li key={person.id}>
          <Link to="/people/$personId" params={{ personId: person.id }} className={styles.name}>
            <Avatar {...person} size="xs" /> {person.name}
            {person.isExternal ? <ExternalTag company={person.company} /> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
