import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import type { MentionOptions } from '@tiptap/extension-mention';
import Placeholder from '@tiptap/extension-placeholder';
import { Markdown } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';
import { useLingui } from '@lingui/react/macro';
import { EditorTools } from './editor-tools.js';
import type { EditorProps } from './editor-props.js';
import type { MentionCandidate } from './mention-candidates.js';
import { MentionInvite } from './mention-invite.js';
import { MentionList } from './mention-list.js';
import { PersonMention } from './mention.js';
import { useMentions } from './use-mentions.js';
import styles from './composer.module.css';

/** The rich editor; its text goes in and out as Markdown. Loaded when somebody is about to write. */
export default function RichEditor({
  value,
  onChange,
  onSend,
  onEscape,
  onFiles,
  groupId,
  findPeople,
  placeholder,
  label,
  autoFocus,
  tools,
}: EditorProps) {
  const { t } = useLingui();
  const listId = useId();
  const [invited, setInvited] = useState<MentionCandidate | null>(null);
  const mentions = useMentions(findPeople, setInvited);
  const props = useRef({ onChange, onSend, onEscape, onFiles });
  useEffect(() => {
    props.current = { onChange, onSend, onEscape, onFiles };
  });
  const [written, setWritten] = useState(value);
  const editor = useEditor({
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        heading: false,
        horizontalRule: false,
        link: {
          openOnClick: false,
          protocols: ['http', 'https', 'mailto'],
          HTMLAttributes: { rel: 'noopener', target: null },
        },
        underline: false,
      }),
      Markdown,
      Placeholder.configure({ placeholder }),
      PersonMention.configure({
        HTMLAttributes: { class: 'mention' },
        suggestion: mentions.suggestion as MentionOptions['suggestion'],
      }),
    ],
    content: value,
    contentType: 'markdown',
    editorProps: {
      attributes: { class: styles.prose, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handleKeyDown: (_, event) => {
        if (event.key === 'Escape' && !mentions.isOpen() && props.current.onEscape) {
          event.stopPropagation();
          props.current.onEscape();
          return true;
        }
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        props.current.onSend();
        return true;
      },
      handlePaste: (_, event) => props.current.onFiles?.(event.clipboardData?.files ?? []) ?? false,
      handleDrop: (_, event) => props.current.onFiles?.((event as DragEvent).dataTransfer?.files ?? []) ?? false,
    },
    onUpdate: ({ editor: changed }) => {
      const markdown = changed.isEmpty ? '' : changed.getMarkdown().trim();
      setWritten(markdown);
      props.current.onChange(markdown);
    },
  });
  const { open } = mentions;
  useLayoutEffect(() => {
    // Drawn late, behind something that was still being fetched, it was given up meanwhile: another one follows at once.
    if (!editor || editor.isDestroyed || !autoFocus) return;
    // At once, not in the next frame: a key pressed meanwhile would go astray.
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.focus();
  }, [editor, autoFocus]);
  useEffect(() => {
    if (value === written || !editor || editor.isDestroyed) return;
    // The text was replaced from outside: sent, or another draft.
    setWritten(value);
    editor.commands.setContent(value, { contentType: 'markdown', emitUpdate: false });
  }, [value, written, editor]);
  useEffect(() => {
    if (!editor || editor.isDestroyed || !open) return;
    const field = editor.view.dom;
    field.setAttribute('aria-activedescendant', `${listId}-${open.current}`);
    return () => field.removeAttribute('aria-activedescendant');
  }, [editor, open, listId]);
  useEditorState({ editor, selector: ({ transactionNumber }) => transactionNumber });
  return (
    <>
      <EditorContent editor={editor} className={styles.text} />
      {open ? (
        <MentionList
          id={listId}
          candidates={open.candidates}
          current={open.current}
          place={open.place}
          onChoose={open.choose}
        />
      ) : null}
      {invited ? <MentionInvite groupId={groupId} person={invited} onClose={() => setInvited(null)} /> : null}
      <div className={styles.tools} role="toolbar" aria-label={t`Mise en forme`}>
        {editor ? <EditorTools editor={editor} onFiles={onFiles} /> : null}
        {tools}
      </div>
    </>
  );
}
