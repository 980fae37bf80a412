import { useDeferredValue, useEffect, useId, useState } from 'react';
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from 'react-aria-components/Heading';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Search } from 'lucide-react';
import type { quickSwitcherQuery, quickSwitcherQuery$data } from '../__generated__/quickSwitcherQuery.graphql.js';
import { Avatar } from '../ui/Avatar.js';
import { ExternalTag } from '../ui/ExternalTag.js';
import { VisibilityIcon } from '../ui/Visibility.js';
import { classNames } from '../ui/class-names.js';
import styles from './quick-switcher.module.css';

const DEBOUNCE_MS = 60;
type Found = quickSwitcherQuery$data['quickSwitch'];

/** Ctrl K: a name, or its beginning, leads to a group or a person. */
export function QuickSwitcher({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable className={styles.veil}>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" className="sr">
            <Trans>Aller à</Trans>
          </Heading>
          <Switcher onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Switcher({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const router = useRouter();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(text.trim());
  const groups = found?.groups ?? [];
  const people = found?.people ?? [];
  const count = groups.length + people.length;
  const current = Math.min(at, count - 1);

  function go(index: number) {
    const group = groups[index];
    const person = people[index - groups.length];
    if (!group && !person) return;
    onClose();
    if (group) void router.navigate({ to: '/g/$groupId', params: { groupId: group.id } });
    else void router.navigate({ to: '/people/$personId', params: { personId: person!.id } });
  }

  function onKeyDown(event: React.KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count > 0) setAt((current + step + count) % count);
    else if (event.key === 'Enter') go(current);
    else return;
    event.preventDefault();
  }

  const option = (index: number) => ({
    id: `${listId}-${index}`,
    role: 'option',
    'aria-selected': index === current,
    className: classNames(styles.option, index === current && styles.current),
    onClick: () => go(index),
    onPointerMove: () => setAt(index),
  });
  return (
    <>
      <div className={styles.field}>
        <Search aria-hidden="true" />
        <input
          autoFocus
          className={styles.input}
          role="combobox"
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-activedescendant={count > 0 ? `${listId}-${current}` : undefined}
          aria-label={t`Nom d’une personne ou d’un groupe`}
          placeholder={t`Nom d’une personne ou d’un groupe`}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t`Résultats`} className={styles.results}>
        {groups.length > 0 ? (
          <div role="group" aria-labelledby={`${listId}-groups`}>
            <p id={`${listId}-groups`} className={styles.section}>
              <Trans>Groupes</Trans>
            </p>
            {groups.map((group, index) => (
              <div key={group.id} {...option(index)}>
                <VisibilityIcon visibility={group.visibility} />
                <span className={styles.name}>{group.name}</span>
              </div>
            ))}
          </div>
        ) : null}
        {people.length > 0 ? (
          <div role="group" aria-labelledby={`${listId}-people`}>
            <p id={`${listId}-people`} className={styles.section}>
              <Trans>Personnes</Trans>
            </p>
            {people.map((person, index) => (
              <div key={person.id} {...option(groups.length + index)}>
                <Avatar {...person} size="xs" />
                <span className={styles.name}>{person.name}</span>
                {person.isExternal ? (
                  <ExternalTag company={person.company} />
                ) : (
                  <span className={styles.note}>{person.title}</span>
                )}
              </div>
            ))}
          </div>
        ) : null}
      </div>
      <p role="status" className={count > 0 ? 'sr' : styles.hint}>
        {found && count === 0 ? <Trans>Rien de ce nom que vous puissiez voir.</Trans> : null}
        {!text.trim() && count === 0 ? (
          <Trans>Tapez les premières lettres ; les fautes de frappe sont pardonnées.</Trans>
        ) : null}
      </p>
    </>
  );
}

/** The server's answer to what is typed; the answer before stays until the next one is there. */
function useFound(typed: string): Found | null {
  const environment = useRelayEnvironment();
  const text = useDeferredValue(typed);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!text) {
      setFound(null);
      return;
    }
    let request: { unsubscribe: () => void } | undefined;
    const timer = setTimeout(() => {
      request = fetchQuery<quickSwitcherQuery>(
        environment,
        graphql`
          query quickSwitcherQuery($text: String!) {
            quickSwitch(text: $text) {
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
                title
                company
                isExternal
              }
            }
          }
        `,
        { text },
      ).subscribe({ next: ({ quickSwitch }) => setFound(quickSwitch), error: () => setFound(null) });
    }, DEBOUNCE_MS);
    return () => {
      clearTimeout(timer);
      request?.unsubscribe();
    };
  }, [environment, text]);
  return found;
}
