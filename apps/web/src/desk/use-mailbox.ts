import { useState, type KeyboardEvent } from 'react';
import { areKeysOn } from '../shell/keys.js';

/** Lines of a mailbox: which are chosen, and which have left it, as what becomes of them is being done. */
export interface Mailbox {
  readonly gone: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  choose: (ids: Iterable<string>) => void;
  toggle: (id: string) => void;
  leave: (ids: readonly string[]) => void;
  comeBack: (ids: readonly string[]) => void;
}

export function useMailbox(): Mailbox {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const without = (before: ReadonlySet<string>, ids: readonly string[]) =>
    new Set([...before].filter((id) => !ids.includes(id)));
  return {
    gone,
    chosen,
    choose: (ids) => setChosen(new Set(ids)),
    toggle: (id) => setChosen((before) => (before.has(id) ? without(before, [id]) : new Set([...before, id]))),
    leave(ids) {
      setGone((before) => new Set([...before, ...ids]));
      setChosen((before) => without(before, ids));
    },
    comeBack: (ids) => setGone((before) => without(before, ids)),
  };
}

type Acts = Readonly<Partial<Record<'x' | 'e' | 's' | 't', () => void>>>;
/** After these the line is gone, and the next one has the focus. */
const LEAVING = new Set(['e', 't']);

/** Keys on a line: x chooses it, e says done, s puts off, t takes up; of the chosen, where there are some. */
export function onMailboxKey(event: KeyboardEvent, acts: Acts): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
  const act = acts[event.key as keyof Acts];
  if (!act) return;
  event.preventDefault();
  if (LEAVING.has(event.key)) focusBeside(event.currentTarget);
  act();
}

/** On the nearest line that stays. */
function focusBeside(line: Element): void {
  const stays = (one: Element) => !one.hasAttribute('data-chosen');
  const lines = [...(line.parentElement?.children ?? [])];
  const at = lines.indexOf(line);
  const next = lines.slice(at + 1).find(stays) ?? lines.slice(0, at).findLast(stays);
  (next as HTMLElement | undefined)?.focus();
}
