import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import type { namesFound_names$key } from '../../__generated__/namesFound_names.graphql.js';
import { FileIcon } from '../../files/file-icon.js';
import { Avatar } from '../../ui/Avatar.js';
import { ExternalTag } from '../../ui/ExternalTag.js';
import { VisibilityIcon } from '../../ui/Visibility.js';
import styles from './search.module.css';

/** Groups and people whose names are nearly these words; documents too, where none holds them as they are. */
export function NamesFound({ names, hasFiles }: { names: namesFound_names$key; hasFiles: boolean }) {
  const { t } = useLingui();
  const { groups, people, ...named } = useFragment(
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
        files {
          id
          name
          kind
          thread {
            id
          }
        }
      }
    `,
    names,
  );
  const files = hasFiles ? named.files : [];
  if (groups.length + people.length + files.length === 0) return null;
  return (
    <ul className={styles.names} aria-label={t`De ce nom, ou presque`}>
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
      {files.map(({ id, name, kind, thread }) => (
        <li key={id}>
          <Link to="/p/$postId" params={{ postId: thread.id }} className={styles.name}>
            <FileIcon kind={kind} /> {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
