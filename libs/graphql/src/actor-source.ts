import type { Actor } from '#permissions';
import type { Language } from './context.js';

/** Who stands behind a session's token, with all the facts that rights need, in one statement. Provided by the feature of sign-in. */
export interface ActorSource {
  /** Begins their reads (`Database.enter`). Null when the token is unknown, its session has ended, or its person may not act at this moment. */
  actorOf(token: string, language: Language, options?: { canWrite?: boolean }): Promise<Actor | null>;
}
export const ACTOR_SOURCE = Symbol('ACTOR_SOURCE');
export const SESSION_COOKIE = '__Host-sid';
