import { useState } from 'react';
import { CommentComposer, type CommentComposerProps } from './comment-composer.js';
import { warmEditor } from './writing-area.js';
import styles from './composer.module.css';

export interface AnswerBoxProps extends CommentComposerProps {
  /** Only the one under the post can be closed to one line */
  isOpen?: boolean;
  onOpen?: () => void;
}

/** Writes an answer to a post or to another answer. */
export function AnswerBox({ isOpen = true, onOpen, onClose, ...form }: AnswerBoxProps) {
  const [wasOpen, setWasOpen] = useState(false);

  function close() {
    setWasOpen(true);
    onClose();
  }

  if (isOpen) return <CommentComposer {...form} onClose={close} />;
  return (
    <button
      type="button"
      className={styles.promptField}
      autoFocus={wasOpen}
      onClick={onOpen}
      onFocus={warmEditor}
      onPointerEnter={warmEditor}
    >
      {form.placeholder}
    </button>
  );
}
