import { ROOT_ID } from 'relay-runtime';
import type { Environment } from 'relay-runtime';

/** Who is signed in, as far as the store knows. */
export function viewerIdOf(environment: Environment): string | null {
  const viewer = environment.getStore().getSource().get(ROOT_ID)?.['viewer'] as { __ref?: string } | null | undefined;
  return viewer?.__ref ?? null;
}

/** Something kept in this tab for the person who is signed in, and for nobody who signs in here after them. */
export function readOwn<T>(environment: Environment, name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(environment, name)) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** null = no longer. */
export function writeOwn(environment: Environment, name: string, value: object | null): void {
  if (viewerIdOf(environment) === null) return;
  try {
    if (value) sessionStorage.setItem(keyOf(environment, name), JSON.stringify(value));
    else sessionStorage.removeItem(keyOf(environment, name));
  } catch {
    // Without storage it lives as long as the page.
  }
}

const keyOf = (environment: Environment, name: string) => `entrenous.own.${viewerIdOf(environment)}.${name}`;
