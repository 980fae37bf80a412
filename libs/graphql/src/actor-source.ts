import type { Actor } from '#permissions';
import type { Language } from './context.js';

/** Who stands behind a session's token, with all the facts that rights need, in one statement. Provided by the feature of sign-in. */
export interface ActorSource {
  /** Begins their reads (`Database.enter`). Null when the token is unknown, its session has ended, or its person may not act at this moment. */
  /** The same person, walking as an external: in the reads that have begun. Null when there is no such walk of theirs. */
  walkOf(actor: Actor, walkId: string): Promise<Actor | null>;
  /** Whether who asks proved lately, in this session, to be who they are. */
  isProved(actor: Actor): Promise<boolean>;
  actorOf(token: string, language: Language, options?: { canWrite?: boolean }): Promise<Actor | null>;
}
export const ACTOR_SOURCE = Symbol('ACTOR_SOURCE');
/** Names the walk in which a manager reads: see `walkOf`. */
export const WALK_HEADER = 'x-walk';
export const SESSION_COOKIE = '__Host-sid';
