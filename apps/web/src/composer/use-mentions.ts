import { useEffect, useMemo, useRef, useState } from 'react';
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion';
import type { MentionCandidate } from './mention-candidates.js';
import { isChoosable } from './mention-list.js';

type Chosen = { id: string | null; label?: string | null };
type Suggested = SuggestionProps<MentionCandidate, Chosen>;

export interface OpenMentions {
  candidates: readonly MentionCandidate[];
  current: number;
  place: { left: number; top?: number; bottom?: number };
  choose: (candidate: MentionCandidate) => void;
}

const LIST_WIDTH = 340;
const LIST_HEIGHT = 320;
const GAP = 6;

/** The list under an '@': opened, filtered and closed by the editor, walked through by the arrow keys. */
export function useMentions(
  findPeople: (text: string) => Promise<MentionCandidate[]>,
  onInvite: (candidate: MentionCandidate) => void,
) {
  const [open, setOpen] = useState<OpenMentions | null>(null);
  const now = useRef({ findPeople, onInvite, open });
  useEffect(() => {
    now.current = { findPeople, onInvite, open };
  });
  const suggestion = useMemo(() => {
    const show = (props: Suggested) => {
      const at = props.clientRect?.();
      const candidates = props.items;
      if (!at || candidates.length === 0) return setOpen(null);
      setOpen({
        candidates,
        current: 0,
        place: placeBeside(at),
        choose: (candidate) => {
          if (candidate.isReader) return props.command({ id: candidate.personId, label: candidate.name });
          setOpen(null);
          now.current.onInvite(candidate);
        },
      });
    };
    const options: Omit<SuggestionOptions<MentionCandidate, Chosen>, 'editor'> = {
      char: '@',
      allowSpaces: true,
      items: ({ query }) => (query.length > 40 ? [] : now.current.findPeople(query)),
      render: () => ({
        onStart: show,
        onUpdate: show,
        onExit: () => setOpen(null),
        onKeyDown: ({ event }) => onKey(event),
      }),
    };
    function onKey(event: KeyboardEvent): boolean {
      const list = now.current.open;
      if (!list) return false;
      if (event.key === 'Escape') {
        event.stopPropagation();
        setOpen(null);
        return true;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        const current = (list.current + step + list.candidates.length) % list.candidates.length;
        setOpen({ ...list, current });
        return true;
      }
      const candidate = list.candidates[list.current];
      if ((event.key !== 'Enter' && event.key !== 'Tab') || !candidate || !isChoosable(candidate)) return false;
      list.choose(candidate);
      return true;
    }
    return options;
  }, []);
  return { suggestion, open, isOpen: () => now.current.open !== null };
}

/** Under the text; above it where there is more room. */
function placeBeside(at: DOMRect): OpenMentions['place'] {
  const left = Math.max(8, Math.min(at.left, window.innerWidth - LIST_WIDTH));
  const below = window.innerHeight - at.bottom;
  return below < LIST_HEIGHT && at.top > below
    ? { left, bottom: below + at.height + GAP }
    : { left, top: at.bottom + GAP };
}
