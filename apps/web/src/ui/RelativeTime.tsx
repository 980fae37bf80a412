import { useSyncExternalStore } from 'react';
import { useLingui } from '@lingui/react';
import { absoluteTime, deadline, exactTime, longDate, relativeTime } from './dates.js';

const MINUTE = 60_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all dates of the page. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, MINUTE);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  now = Date.now();
  for (const listener of [...listeners]) listener();
}

/** An instant (ISO 8601) in words relative to now; the whole date is in the tooltip. */
export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useLingui();
  const minute = useSyncExternalStore(subscribe, () => now);
  const date = new Date(at);
  // What just arrived may be newer than the last tick of the clock.
  const reference = new Date(Math.max(minute, Math.min(date.getTime(), Date.now())));
  return (
    <time dateTime={at} title={absoluteTime(i18n, date)}>
      {relativeTime(i18n, date, reference)}
    </time>
  );
}

/** A day in full: '30 novembre 2026'. */
export function LongDate({ at }: { at: string }) {
  const { i18n } = useLingui();
  const date = new Date(at);
  return (
    <time dateTime={at} title={absoluteTime(i18n, date)}>
      {longDate(i18n, date)}
    </time>
  );
}

/** An instant to the second: '22 nov. 2026, 09:14:05'. */
export function Moment({ at }: { at: string }) {
  const { i18n } = useLingui();
  const date = new Date(at);
  return (
    <time dateTime={at} title={absoluteTime(i18n, date)}>
      {exactTime(i18n, date)}
    </time>
  );
}

/** Until when something holds, to the minute: '29 novembre 2026 à 19:30'. */
export function Deadline({ at }: { at: string }) {
  const { i18n } = useLingui();
  const date = new Date(at);
  return (
    <time dateTime={at} title={absoluteTime(i18n, date)}>
      {deadline(i18n, date)}
    </time>
  );
}
