import type { RequestContext } from '#graphql';
import { Injectable } from '@nestjs/common';
import { People } from './people.service.js';
import { giveSession } from './session-cookie.js';
import { type OpenedSession, Sessions } from './sessions.service.js';
import { ViewerType } from './viewer.type.js';

/** From a request of nobody to one of somebody: the cookie is set, and the rest of the operation is theirs. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly people: People,
  ) {}

  async begin(context: RequestContext, session: OpenedSession): Promise<ViewerType> {
    const actor = await this.sessions.actorOf(session.token, context.language);
    if (!actor) throw new Error('A session that was just opened has nobody behind it');
    if (context.actor) await this.sessions.end(context.actor, context.actor.sessionId!).catch(() => undefined);
    giveSession(context.response, session);
    // The request's own object: whoever ends its reads must find who it is now.
    Object.assign(context, { actor, language: actor.language });
    return new ViewerType(actor, () => this.people.viewer(actor));
  }
}
