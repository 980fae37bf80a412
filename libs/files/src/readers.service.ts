import { ACTOR_SOURCE, type ActorSource, SESSION_COOKIE, cookieOf } from '#graphql';
import { DomainError } from '#permissions';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Files } from './files.service.js';

/** How often a long download asks again. */
const AGAIN_MS = 20_000;

/** Those who are being given a file for longer than a moment. */
@Injectable()
export class Readers {
  constructor(
    private readonly files: Files,
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
  ) {}

  /** Whether the request would be answered if it came now: with the session, the memberships and the rights of this moment. */
  async stillReads(request: Request, fileId: string): Promise<boolean> {
    const token =
      /^Bearer (\S{20,200})$/.exec(request.headers.authorization ?? '')?.[1] ?? cookieOf(request, SESSION_COOKIE);
    const actor = token ? await this.actors.actorOf(token, 'fr') : null;
    if (!actor) return false;
    return this.files.stored(actor, fileId, null).then(
      () => true,
      (error: unknown) => !(error instanceof DomainError),
    );
  }

  /** Runs it, and stops it when its reader may not read any more. */
  async while(stillReads: () => Promise<boolean>, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const stop = new AbortController();
    const timer = setInterval(() => {
      stillReads().then(
        (reads) => reads || stop.abort(),
        () => undefined,
      );
    }, AGAIN_MS);
    try {
      await work(stop.signal);
    } catch (error) {
      // Whoever goes away, or may stay no longer, is told nothing more.
      const { code, name } = error as NodeJS.ErrnoException;
      if (name !== 'AbortError' && code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ECONNRESET') throw error;
    } finally {
      clearInterval(timer);
    }
  }
}
