import { type RequestContext, cookieOf } from '#graphql';
import { Injectable } from '@nestjs/common';
import { KnownDevices } from './known-devices.service.js';
import { People } from './people.service.js';
import { KNOWN_COOKIE, STEP_COOKIE, giveKnown, giveSession, giveStep, takeStep } from './session-cookie.js';
import { type OpenedSession, Sessions } from './sessions.service.js';
import type { Entered } from './sign-in-steps.service.js';
import { ViewerType } from './viewer.type.js';

/** From a request of nobody to one of somebody: the cookie is set, and the rest of the operation is theirs. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly devices: KnownDevices,
  ) {}

  /** A session where somebody came in, or the cookie of the second step. */
  async enter(context: RequestContext, { session, step }: Entered): Promise<ViewerType | null> {
    if (session) return this.begin(context, session);
    giveStep(context.response, step.token);
    return null;
  }

  /** The same for who is only led on to a page: the reads that begin with a session end, or their connection would be held for nobody. */
  async pass(context: RequestContext, entered: Entered): Promise<void> {
    await this.enter(context, entered);
    if (context.actor) await this.sessions.leave(context.actor);
  }

  async begin(context: RequestContext, session: OpenedSession): Promise<ViewerType> {
    if (context.actor) await this.sessions.leave(context.actor);
    const actor = await this.sessions.actorOf(session.token, context.language);
    if (!actor) throw new Error('A session that was just opened has nobody behind it');
    if (context.actor) await this.sessions.end(context.actor, context.actor.sessionId!).catch(() => undefined);
    giveSession(context.response, session);
    if (cookieOf(context.request, STEP_COOKIE)) takeStep(context.response);
    await this.know(context, actor.personId);
    // The request's own object: whoever ends its reads must find who it is now.
    Object.assign(context, { actor, language: actor.language });
    return new ViewerType(actor, () => this.people.viewer(actor));
  }

  /** From now on the browser that asks is known for the person. */
  async know({ request, response }: RequestContext, personId: string): Promise<void> {
    giveKnown(response, await this.devices.remember(personId, cookieOf(request, KNOWN_COOKIE)));
  }
}
