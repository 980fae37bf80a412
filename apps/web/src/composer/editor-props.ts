import type { ReactNode } from 'react';
import type { MentionCandidate } from './mention-candidates.js';

export interface EditorProps {
  /** Markdown */
  value: string;
  onChange: (markdown: string) => void;
  /** Ctrl Enter */
  onSend: () => void;
  /** Esc, when nothing above the text is open */
  onEscape?: () => void;
  /** Pasted, dropped or chosen files; returns whether it took any */
  onFiles?: (files: Iterable<File>) => boolean;
  /** Where it will stand: who is named and is not in it can be asked in, by who may */
  groupId: string;
  /** Who can be named, by what stands after the '@' */
  findPeople: (text: string) => Promise<MentionCandidate[]>;
  placeholder: string;
  /** Name of the field, read aloud */
  label: string;
  autoFocus?: boolean;
  /** At the right of the tools: the state of the draft, the button that sends */
  tools: ReactNode;
}
