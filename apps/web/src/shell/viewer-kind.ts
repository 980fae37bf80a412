import type { PersonKind } from '../__generated__/shellQuery.graphql.js';

const STORED_AS = 'entrenous.kind';

let kind: PersonKind | null = null;
let guess: string | null = remembered();
let known = Promise.withResolvers<PersonKind | null>();

/** Whether the person is an external decides which home they get. On a second visit it is guessed, so that nothing waits. */
export async function viewerKind(): Promise<PersonKind | null> {
  return kind ?? ((guess as PersonKind | null) || known.promise);
}

/** Called with each answer of the server; null when nobody is signed in. */
export function rememberViewerKind(value: PersonKind | null): void {
  kind = value;
  guess = value;
  known.resolve(value);
  known = Promise.withResolvers();
  known.resolve(value);
  try {
    if (value) sessionStorage.setItem(STORED_AS, value);
    else sessionStorage.removeItem(STORED_AS);
  } catch {
    // Without storage the home page waits for the server's word.
  }
}

/** Somebody else may come: wait for the server's word. */
export function forgetViewerKind(): void {
  kind = null;
  guess = null;
  known = Promise.withResolvers();
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
