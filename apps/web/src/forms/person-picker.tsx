import { useDeferredValue, useRef, useState } from 'react';
import { fetchQuery, graphql } from 'relay-runtime';
import { useRelayEnvironment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { personPickerQuery } from '../__generated__/personPickerQuery.graphql.js';
import { Avatar } from '../ui/Avatar.js';
import { IconButton } from '../ui/Button.js';
import { ComboBox } from '../ui/ComboBox.js';
import { PersonLine } from '../ui/PersonLine.js';
import { SheetItem, SheetList } from '../ui/Sheet.js';

export interface PickedPerson {
  id: string;
  name: string;
  initials: string;
  title?: string | null;
  photoUrl?: string | null;
}

/** Finds people whose name begins so. */
export type FindPeople = (text: string) => Promise<readonly PickedPerson[]>;

export interface PersonPickerProps {
  label: string;
  description?: string;
  picked: readonly PickedPerson[];
  onChange: (picked: PickedPerson[]) => void;
  find: FindPeople;
  /** One person at most */
  isSingle?: boolean;
  errorMessage?: string | null;
}

/** Finds people of the company by name and collects them. */
export function PersonPicker({
  label,
  description,
  picked,
  onChange,
  find,
  isSingle,
  errorMessage,
}: PersonPickerProps) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const [found, setFound] = useState<readonly PickedPerson[]>([]);
  const latest = useRef('');
  const shown = useDeferredValue(found);
  const choices = shown.filter(({ id }) => !picked.some((person) => person.id === id));

  async function search(next: string) {
    setText(next);
    latest.current = next;
    const people = await find(next).catch(() => []);
    if (latest.current === next) setFound(people);
  }

  function choose(id: string) {
    // What was clicked may be of the list before the last answer.
    const person = [...found, ...shown].find((candidate) => candidate.id === id);
    if (!person) return;
    onChange(isSingle ? [person] : [...picked, person]);
    setText('');
    // A new field, closed and empty: the one that was chosen in would open again as its text changes.
    setRound(round + 1);
  }

  return (
    <div>
      <ComboBox
        key={round}
        autoFocus={round > 0}
        onOpen={() => void search(text)}
        label={label}
        description={description}
        placeholder={t`Prénom ou nom`}
        inputValue={text}
        onInputChange={(next) => void search(next)}
        onChoose={choose}
        choices={choices.map(({ id, name, title }) => ({ id, label: name, note: title ?? undefined }))}
        startOf={(id) => {
          const person = shown.find((candidate) => candidate.id === id);
          return person ? (
            <Avatar name={person.name} initials={person.initials} photoUrl={person.photoUrl} size="s" />
          ) : null;
        }}
        emptyText={text ? t`Personne de ce nom` : t`Commencez à taper un nom`}
        errorMessage={errorMessage}
      />
      {picked.length > 0 ? (
        <SheetList label={label}>
          {picked.map((person) => (
            <SheetItem
              key={person.id}
              actions={
                <IconButton
                  size="s"
                  label={t`Retirer ${person.name}`}
                  icon={<X aria-hidden="true" />}
                  onPress={() => onChange(picked.filter(({ id }) => id !== person.id))}
                />
              }
            >
              <PersonLine {...person} size="s" note={person.title} />
            </SheetItem>
          ))}
        </SheetList>
      ) : null}
    </div>
  );
}

/** Employees of the company by prefix of the name, without the viewer unless they may choose themself. */
export function useFindColleagues({ withViewer = false } = {}): FindPeople {
  const environment = useRelayEnvironment();
  return async (text) => {
    const answer = await fetchQuery<personPickerQuery>(
      environment,
      graphql`
        query personPickerQuery($search: String!) {
          people(first: 8, search: $search, kind: EMPLOYEE) {
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
    return (answer?.people?.edges ?? [])
      .map(({ node }) => node)
      .filter(({ viewerIsPerson }) => withViewer || !viewerIsPerson);
  };
}
