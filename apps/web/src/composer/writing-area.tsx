import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { EditorProps } from './editor-props.js';
import styles from './composer.module.css';

const loadEditor = () => import('./rich-editor.js');
let RichEditor: ComponentType<EditorProps> | null = null;

/** Starts loading the editor: somebody is about to write. */
export function warmEditor(): void {
  void loadEditor();
}

/** Where one writes: plain until the rich editor has arrived and can take over between two keys, so that none is lost. */
export function WritingArea(props: EditorProps) {
  const plain = useRef<HTMLTextAreaElement>(null);
  const [isRich, setRich] = useState(RichEditor !== null);
  const { value } = props;
  useEffect(() => {
    if (isRich) return;
    let isGone = false;
    const takeOver = () => !isGone && RichEditor !== null && isBetweenWords(plain.current) && setRich(true);
    const field = plain.current;
    loadEditor().then(
      (module) => {
        RichEditor ??= module.default;
        takeOver();
      },
      () => undefined, // the plain field writes as well
    );
    for (const event of MOMENTS) field?.addEventListener(event, takeOver);
    return () => {
      isGone = true;
      for (const event of MOMENTS) field?.removeEventListener(event, takeOver);
    };
  }, [isRich, value]);
  return isRich && RichEditor ? <RichEditor {...props} /> : <PlainText {...props} field={plain} />;
}

const MOMENTS = ['blur', 'select', 'compositionend'];

/** The caret stands behind the last letter, and no accent is being composed: the editor goes on from there. */
function isBetweenWords(field: HTMLTextAreaElement | null): boolean {
  if (!field || field !== document.activeElement) return true;
  return (
    field.selectionStart === field.value.length && !/\s$/.test(field.value) && field.dataset['composing'] !== 'true'
  );
}

interface PlainProps extends EditorProps {
  field: React.Ref<HTMLTextAreaElement>;
}

function PlainText({ field, value, onChange, onSend, onFiles, placeholder, label, autoFocus, tools }: PlainProps) {
  return (
    <>
      <textarea
        ref={field}
        className={styles.plain}
        aria-label={label}
        placeholder={placeholder}
        autoFocus={autoFocus}
        value={value}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(value.length, value.length)}
        onChange={(event) => onChange(event.target.value)}
        onCompositionStart={({ currentTarget }) => (currentTarget.dataset['composing'] = 'true')}
        onCompositionEnd={({ currentTarget }) => delete currentTarget.dataset['composing']}
        onPaste={(event) => onFiles?.(event.clipboardData.files) && event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
        }}
      />
      <div className={styles.tools}>{tools}</div>
    </>
  );
}
