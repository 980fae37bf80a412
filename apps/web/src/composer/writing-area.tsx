import { Suspense, lazy } from 'react';
import type { EditorProps } from './editor-props.js';
import styles from './composer.module.css';

const loadEditor = () => import('./rich-editor.js');
const RichEditor = lazy(loadEditor);

/** Starts loading the editor: somebody is about to write. */
export function warmEditor(): void {
  void loadEditor();
}

/** Where one writes: plain until the rich editor has arrived, so that no key is lost. */
export function WritingArea(props: EditorProps) {
  return (
    <Suspense fallback={<PlainText {...props} />}>
      <RichEditor {...props} />
    </Suspense>
  );
}

function PlainText({ value, onChange, onSend, onFiles, placeholder, label, autoFocus, tools }: EditorProps) {
  return (
    <>
      <textarea
        className={styles.plain}
        aria-label={label}
        placeholder={placeholder}
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onPaste={(event) => onFiles?.(event.clipboardData.files) && event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
        }}
      />
      <div className={styles.tools}>{tools}</div>
    </>
  );
}
