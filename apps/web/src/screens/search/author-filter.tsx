import { useRef, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { authorFilterQuery } from '../../__generated__/authorFilterQuery.graphql.js';
import { Avatar } from '../../ui/Avatar.js';
import { Button } from '../../ui/Button.js';
import { ComboBox } from '../../ui/ComboBox.js';
import styles from './search.module.css';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly photoUrl?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly company?: string | null | undefined;
}

interface AuthorFilterProps {
  /** Whose writings alone are looked through; null for everybody's */
  authorId: string | null;
  /** That person, where the viewer may see who it is */
  author: Person | null;
  viewer: Person | null;
  onChange: (authorId: string | undefined) => void;
}

/** Only what one person wrote: oneself, or anybody whom one may find by name. */
export function AuthorFilter({ authorId, author, viewer, onChange }: AuthorFilterProps) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Person[]>([]);
  const latest = useRef('');
  const choices = text.trim() === '' ? (viewer ? [viewer] : []) : found;

  async function search(next: string) {
    setText(next);
    latest.current = next;
    if (next.trim() === '') return;
    const answer = await fetchQuery<authorFilterQuery>(
      environment,
      graphql`
        query authorFilterQuery($text: String!) {
          quickSwitch(text: $text) {
            people {
              id
              name
              initials
              photoUrl
              title
              company
            }
          }
        }
      `,
      { text: next.trim() },
    )
      .toPromise()
      .catch(() => undefined);
    if (latest.current === next) setFound(answer?.quickSwitch.people ?? []);
  }

  if (authorId) {
    const name = authorId === viewer?.id ? t`Moi` : (author?.name ?? t`La personne choisie`);
    return (
      <div className={styles.author}>
        <span className={styles.label}>{t`Auteur`}</span>
        <Button
          icon={<X aria-hidden="true" />}
          aria-label={t`Auteur : ${name}. Chercher dans les écrits de tous`}
          onPress={() => onChange(undefined)}
        >
          {name}
        </Button>
      </div>
    );
  }
  return (
    <ComboBox
      label={t`Auteur`}
      placeholder={t`De tous`}
      inputValue={text}
      onInputChange={(next) => void search(next)}
      onChoose={(id) => onChange(id)}
      choices={choices.map((person) => ({
        id: person.id,
        label: person.id === viewer?.id ? t`Moi` : person.name,
        note: person.company ?? person.title ?? undefined,
      }))}
      startOf={(id) => {
        const person = choices.find((candidate) => candidate.id === id);
        return person ? (
          <Avatar name={person.name} initials={person.initials} photoUrl={person.photoUrl} size="s" />
        ) : null;
      }}
      emptyText={t`Personne de ce nom`}
    />
  );
}
