import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heading } from 'react-aria-components/Heading';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CornerDownLeft, History, MessageSquareText, Search } from 'lucide-react';
import { foundFiles } from '../search/found-files.js';
import { rememberSearch } from '../search/recent.js';
import { Stretches } from '../search/stretches.js';
import { useFoundNames } from '../search/use-found-names.js';
import { placeOf } from '../search/place-of.js';
import { useFoundTexts } from '../search/use-found-texts.js';
import { useRecentSearches } from '../search/use-recent-searches.js';
import { FileIcon } from '../files/file-icon.js';
import { Avatar } from '../ui/Avatar.js';
import { ExternalTag } from '../ui/ExternalTag.js';
import { VisibilityIcon } from '../ui/Visibility.js';
import { classNames } from '../ui/class-names.js';
import styles from './quick-switcher.module.css';

/** Ctrl K: words lead to a group, a person, a document or a text; a name's beginning is enough. */
export function QuickSwitcher({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable className={styles.veil}>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" className="sr">
            <Trans>Rechercher</Trans>
          </Heading>
          <Switcher onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A line of the list, and where it leads. */
interface Option {
  key: string;
  go: () => void;
  line: ReactNode;
}
interface Section {
  id: string;
  title: string;
  options: Option[];
}

function Switcher({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { sections, isNothing } = useSections(text, setText, onClose);
  const options = sections.flatMap((section) => section.options);
  const current = Math.min(at, options.length - 1);

  function onKeyDown(event: React.KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length > 0) setAt((current + step + options.length) % options.length);
    else if (event.key === 'Enter') options[current]?.go();
    else return;
    event.preventDefault();
  }

  let index = -1;
  return (
    <>
      <div className={styles.field}>
        <Search aria-hidden="true" />
        <input
          autoFocus
          className={styles.input}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? `${listId}-${current}` : undefined}
          aria-label={t`Mots, personne ou groupe`}
          placeholder={t`Mots, personne ou groupe`}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t`Résultats`} className={styles.results}>
        {sections.map(({ id, title, options: lines }) => (
          <div key={id} role="group" aria-labelledby={`${listId}-${id}`}>
            <p id={`${listId}-${id}`} className={styles.section}>
              {title}
            </p>
            {lines.map(({ key, go, line }) => {
              const place = ++index;
              return (
                <div
                  key={key}
                  id={`${listId}-${place}`}
                  role="option"
                  aria-selected={place === current}
                  className={classNames(styles.option, place === current && styles.current)}
                  onClick={go}
                  onPointerMove={() => setAt(place)}
                >
                  {line}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className={options.length > 1 ? 'sr' : styles.hint}>
        {isNothing ? <Trans>Rien de ce nom que vous puissiez voir.</Trans> : null}
        {!text.trim() && options.length === 0 ? (
          <Trans>Tapez les premières lettres ; les fautes de frappe sont pardonnées.</Trans>
        ) : null}
      </p>
    </>
  );
}

/** What is found while somebody types, and what they looked for lately before they do. */
function useSections(text: string, setText: (text: string) => void, onClose: () => void) {
  const { t } = useLingui();
  const router = useRouter();
  const environment = useRelayEnvironment();
  const typed = text.trim();
  const names = useFoundNames(typed);
  const texts = useFoundTexts(typed);
  const recent = useRecentSearches();
  const leave = (to: () => unknown) => () => {
    onClose();
    void to();
  };
  const all = leave(() => {
    rememberSearch(environment, typed);
    return router.navigate({ to: '/search', search: { q: typed } as never });
  });
  const groups = (names?.groups ?? []).map((group) => ({
    key: group.id,
    go: leave(() => router.navigate({ to: '/g/$groupId', params: { groupId: group.id } })),
    line: (
      <>
        <VisibilityIcon visibility={group.visibility} />
        <span className={styles.name}>{group.name}</span>
      </>
    ),
  }));
  const people = (names?.people ?? []).map((person) => ({
    key: person.id,
    go: leave(() => router.navigate({ to: '/people/$personId', params: { personId: person.id } })),
    line: (
      <>
        <Avatar {...person} size="xs" />
        <span className={styles.name}>{person.name}</span>
        {person.isExternal ? (
          <ExternalTag company={person.company} />
        ) : (
          <span className={styles.note}>{person.title}</span>
        )}
      </>
    ),
  }));
  const messages = texts.flatMap(({ node, title, snippet }) =>
    node.id && node.thread
      ? {
          key: node.id,
          go: leave(() => router.navigate(placeOf({ ...node, thread: node.thread! }))),
          line: (
            <>
              <MessageSquareText aria-hidden="true" />
              <span className={styles.text}>
                <Stretches of={title.length > 0 ? title : snippet} />
              </span>
              <span className={styles.note}>{node.conversationId ? t`Message` : node.group?.name}</span>
            </>
          ),
        }
      : [],
  );
  const files = foundFiles(names, texts).map(({ id, kind, name, threadId, group }) => ({
    key: id,
    go: leave(() => router.navigate({ to: '/p/$postId', params: { postId: threadId } })),
    line: (
      <>
        <FileIcon kind={kind} />
        <span className={styles.text}>{name}</span>
        <span className={styles.note}>{group}</span>
      </>
    ),
  }));
  const sections: Section[] = typed
    ? [
        { id: 'groups', title: t`Groupes`, options: groups },
        { id: 'people', title: t`Personnes`, options: people },
        { id: 'files', title: t`Documents`, options: files },
        { id: 'texts', title: t`Publications et réponses`, options: messages },
        {
          id: 'all',
          title: t`Partout`,
          options: [
            {
              key: 'all',
              go: all,
              line: (
                <>
                  <CornerDownLeft aria-hidden="true" />
                  <span className={styles.name}>
                    <Trans>Tous les résultats pour « {typed} »</Trans>
                  </span>
                </>
              ),
            },
          ],
        },
      ]
    : [
        {
          id: 'recent',
          title: t`Recherches récentes`,
          options: recent.map((words) => ({
            key: words,
            go: () => setText(words),
            line: (
              <>
                <History aria-hidden="true" />
                <span className={styles.name}>{words}</span>
              </>
            ),
          })),
        },
      ];
  const isNothing = Boolean(names) && groups.length + people.length + files.length + messages.length === 0;
  return { sections: sections.filter(({ options }) => options.length > 0), isNothing };
}
