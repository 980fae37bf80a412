import type { PersonKind } from '../__generated__/shellQuery.graphql.js';

/** Also read by what `build/first-page.mjs` puts into index.html. */
const STORED_AS = 'entrenous.kind';

let kind: PersonKind | null = null;
let guess = remembered();
let known = Promise.withResolvers<PersonKind | null>();

/** Whether the person is an external decides which home they get. It is guessed from the last visit, so that nothing waits. */
export async function viewerKind(): Promise<PersonKind | null> {
  return kind ?? (guess as PersonKind | null) ?? known.promise;
}

/** Whether somebody was signed in on this page. */
export function isViewerKnown(): boolean {
  return kind !== null;
}

/** Called with each answer of the server; null when nobody is signed in. Says whether another kind had been guessed. */
export function rememberViewerKind(value: PersonKind | null): { wasMistaken: boolean } {
  const wasMistaken = kind === null && guess !== null && value !== null && guess !== value;
  kind = value;
  guess = value;
  known.resolve(value);
  known = Promise.withResolvers();
  known.resolve(value);
  store(value);
  return { wasMistaken };
}

/** Somebody else may come: wait for the server's word. */
export function forgetViewerKind(): void {
  kind = null;
  guess = null;
  known = Promise.withResolvers();
  store(null);
}

function store(value: PersonKind | null): void {
  try {
    if (value) localStorage.setItem(STORED_AS, value);
    else localStorage.removeItem(STORED_AS);
  } catch {
    // Without storage the home page waits for the server's word.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
