import { useEffect, useRef } from 'react';
import { useRouter } from '@tanstack/react-router';
import { startWriting } from '../composer/start-writing.js';

const STORED_AS = 'entrenous.keys';
/** Milliseconds within which `g` waits for its second key */
const CHORD_MS = 1200;

/** Whether single keys act. Ctrl K always does: it disturbs nobody who dictates. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

export function turnKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED_AS, on ? 'on' : 'off');
  } catch {
    // Without storage the keys stay on.
  }
}

const isSearchKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';

/** Ctrl K alone: for those who have no page on which single keys could be turned off. */
export function useSearchKey(onSearch: () => void): void {
  const act = useRef(onSearch);
  useEffect(() => {
    act.current = onSearch;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      act.current();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** j k c r g h ? and Ctrl K, wherever nobody is typing. */
export function useKeys({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }): void {
  const router = useRouter();
  const actions = useRef({ onSearch, onHelp });
  useEffect(() => {
    actions.current = { onSearch, onHelp };
  });
  useEffect(() => {
    let chordUntil = 0;
    function onKeyDown(event: KeyboardEvent) {
      if (isSearchKey(event)) {
        event.preventDefault();
        actions.current.onSearch();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (
        !areKeysOn() ||
        isTyping(event.target) ||
        document.querySelector('[role=dialog],[role=alertdialog],[role=menu]')
      )
        return;
      const isChord = performance.now() < chordUntil;
      chordUntil = 0;
      if (isChord && event.key === 'h') return void router.navigate({ to: '/' });
      const act = {
        j: () => goToPost(1),
        k: () => goToPost(-1),
        c: startWriting,
        r: replyHere,
        g: () => (chordUntil = performance.now() + CHORD_MS),
        '?': () => actions.current.onHelp(),
      }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [router]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function goToPost(step: 1 | -1): void {
  const posts = [...document.querySelectorAll<HTMLElement>('[data-post]')];
  const at = posts.findIndex((post) => post.contains(document.activeElement));
  const next = at >= 0 ? posts[at + step] : posts.find((post) => post.getBoundingClientRect().top >= 0);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

/** The reply button of the post under the focus, else of the page's first post. */
function replyHere(): void {
  const post = document.activeElement?.closest('[data-post]') ?? document.querySelector('[data-post]');
  post?.querySelector<HTMLElement>('[data-reply]')?.click();
}
