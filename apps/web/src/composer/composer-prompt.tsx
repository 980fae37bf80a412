import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import type { composerPrompt_person$key } from '../__generated__/composerPrompt_person.graphql.js';
import { Avatar } from '../ui/Avatar.js';
import { warmForm } from './lazy-form.js';
import styles from './composer.module.css';

/** The composer while nobody writes: one line that opens it. */
export function ComposerPrompt({
  person,
  hasDraft,
  takesFocus,
  onOpen,
}: {
  person: composerPrompt_person$key;
  hasDraft: boolean;
  /** The form was just closed: the focus comes back here */
  takesFocus: boolean;
  onOpen: () => void;
}) {
  const data = useFragment(
    graphql`
      fragment composerPrompt_person on Person {
        name
        initials
        photoUrl
        isExternal
      }
    `,
    person,
  );
  return (
    <div className={styles.prompt}>
      <Avatar {...data} />
      <button
        type="button"
        className={styles.promptField}
        autoFocus={takesFocus}
        onClick={onOpen}
        onFocus={warmForm}
        onPointerEnter={warmForm}
      >
        {hasDraft ? (
          <Trans>Reprendre votre brouillon…</Trans>
        ) : (
          <Trans>Partager un point, poser une question, proposer une idée…</Trans>
        )}
      </button>
    </div>
  );
}
