import type { Editor } from '@tiptap/react';
import { useLingui } from '@lingui/react/macro';
import { AtSign, Bold, Code, ImagePlus, Italic, Link as LinkIcon, List, ListOrdered, Quote } from 'lucide-react';
import { useState } from 'react';
import { IMAGE_TYPES } from '../forms/upload-image.js';
import { Form } from '../forms/form.js';
import { Button, IconButton } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { FileChooser } from '../ui/FileButton.js';
import { TextField } from '../ui/TextField.js';
import styles from './composer.module.css';

/** What can be done to the text by pointer; all of it has keys too. */
export function EditorTools({ editor, onFiles }: { editor: Editor; onFiles?: (files: Iterable<File>) => boolean }) {
  const { t } = useLingui();
  const [isLinking, setLinking] = useState(false);
  /** With the focus back in the text at once: its own command waits for the next frame, and takes what was just switched on with it. */
  const chain = () => {
    editor.view.focus();
    return editor.chain();
  };
  const tools = [
    { name: 'bold', label: t`Gras`, icon: <Bold />, act: () => chain().toggleBold().run() },
    { name: 'italic', label: t`Italique`, icon: <Italic />, act: () => chain().toggleItalic().run() },
    { name: 'bulletList', label: t`Liste à puces`, icon: <List />, act: () => chain().toggleBulletList().run() },
    {
      name: 'orderedList',
      label: t`Liste numérotée`,
      icon: <ListOrdered />,
      act: () => chain().toggleOrderedList().run(),
    },
    { name: 'blockquote', label: t`Citation`, icon: <Quote />, act: () => chain().toggleBlockquote().run() },
    { name: 'code', label: t`Code`, icon: <Code />, act: () => chain().toggleCode().run() },
    { name: 'link', label: t`Lien`, icon: <LinkIcon />, act: () => setLinking(true) },
  ];
  return (
    <>
      {tools.map(({ name, label, icon, act }) => (
        <span key={name} className={editor.isActive(name) ? styles.toolOn : undefined}>
          <IconButton size="s" label={label} icon={icon} aria-pressed={editor.isActive(name)} onPress={act} />
        </span>
      ))}
      <IconButton
        size="s"
        label={t`Mentionner quelqu’un`}
        icon={<AtSign />}
        onPress={() => chain().insertContent('@').run()}
      />
      {onFiles ? (
        <FileChooser accept={IMAGE_TYPES} isMultiple onChoose={onFiles}>
          {(choose) => <IconButton size="s" label={t`Joindre une image`} icon={<ImagePlus />} onPress={choose} />}
        </FileChooser>
      ) : null}
      <LinkDialog isOpen={isLinking} onClose={() => setLinking(false)} editor={editor} />
    </>
  );
}

function LinkDialog({ isOpen, onClose, editor }: { isOpen: boolean; onClose: () => void; editor: Editor }) {
  const { t } = useLingui();
  const [address, setAddress] = useState('');

  function apply() {
    const href = address.trim();
    onClose();
    setAddress('');
    if (!href) return void editor.chain().focus().unsetLink().run();
    const link = { href: /^(https?:|mailto:)/i.test(href) ? href : `https://${href}` };
    if (editor.state.selection.empty) {
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: link }] })
        .run();
    } else editor.chain().focus().extendMarkRange('link').setLink(link).run();
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Lien`}
      footer={
        <Button variant="primary" onPress={apply}>
          {t`Appliquer`}
        </Button>
      }
    >
      <Form onSubmit={apply}>
        <TextField
          label={t`Adresse`}
          description={t`Vide : le lien est retiré.`}
          value={address}
          onChange={setAddress}
          type="url"
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
