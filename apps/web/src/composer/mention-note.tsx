import { lazy } from 'react';
import { Late } from '../ui/Late.js';

const loadWords = () => import('./mention-words.js');
const MentionWords = lazy(loadWords);

export interface MentionNoteProps {
  groupId: string;
  body: string;
  audience?: 'INTERNAL' | null;
  partnerId?: string | null;
  /** What is answered */
  postId?: string;
}

/** Under a text that names people: how many are told by it, and who does not read it here. Fetched with the first name. */
export function MentionNote(props: MentionNoteProps) {
  if (!props.body.includes('](person:')) return null;
  return (
    <Late fallback={null}>
      <MentionWords {...props} />
    </Late>
  );
}
