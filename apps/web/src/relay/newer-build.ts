import { isReachable } from './connectivity.js';

const RELOADED_AT = 'entrenous.reloadedAt';
/** A page that reloads twice within this time has another trouble than its age */
const AT_MOST_EVERY_MS = 60_000;

/** The server is of a newer build than the page: loads the new page, once. */
export function loadNewerBuild(): void {
  // Without a line nothing can be loaded, and a page that reloads is gone with all that was written on it.
  if (!isReachable()) return;
  try {
    if (Date.now() - Number(sessionStorage.getItem(RELOADED_AT)) < AT_MOST_EVERY_MS) return;
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
    window.location.reload();
  } catch {
    // Without storage nobody could tell a first reload from a tenth: the error is shown instead.
  }
}

/** A piece of code could not be fetched: its build may be gone, or only the line. The server's own page tells. */
export async function onMissingCode(): Promise<void> {
  const answer = await fetch('/', { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return;
  const page = await answer.text();
  const scripts = [...document.querySelectorAll('script[type=module][src]')];
  if (scripts.some((script) => !page.includes(script.getAttribute('src')!))) loadNewerBuild();
}
