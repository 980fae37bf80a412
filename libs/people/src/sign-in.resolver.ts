import {
  Access,
  CurrentActor,
  CurrentContext,
  OpenAccess,
  type RequestContext,
  cookieOf,
  fromId,
  payload,
  payloadOf,
} from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { deviceOf } from './device.js';
import { Passwords } from './passwords.service.js';
import { People } from './people.service.js';
import { KNOWN_COOKIE, requireSecureCookies, takeSession } from './session-cookie.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import {
  PasswordChangeInput,
  PasswordChangePayload,
  PasswordResetInput,
  PasswordResetPayload,
  PasswordResetRequestInput,
  PasswordResetRequestPayload,
  SessionEndInput,
  SessionEndPayload,
  SessionsEndOthersPayload,
  SignInInput,
  SignInPayload,
  SignOutPayload,
  SocketTicketPayload,
} from './sign-in.type.js';
import { SignedIn } from './signed-in.js';
import { SingleSignOn } from './single-sign-on.service.js';
import { ViewerType } from './viewer.type.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signInService: SignIn,
    private readonly signedIn: SignedIn,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly people: People,
    private readonly sso: SingleSignOn,
  ) {}

  @Mutation(() => SignInPayload, {
    description: 'Sets the session’s cookie, or that of a second step (signInStep). One answer for whatever is wrong',
  })
  @OpenAccess('nobody is signed in before it; throttled per account and origin')
  signIn(
    @CurrentContext() context: RequestContext,
    @Args('input') { email, password }: SignInInput,
  ): Promise<SignInPayload> {
    return payloadOf(context, async () => {
      const { request } = context;
      requireSecureCookies(request);
      const device = deviceOf(request.headers['user-agent']);
      const known = cookieOf(request, KNOWN_COOKIE);
      const attempt = { email, password, ip: request.ip, device, known };
      const entered = await this.signInService.signIn(attempt);
      return { viewer: await this.signedIn.enter(context, entered), nextStep: entered.step?.purpose ?? null };
    }) as Promise<SignInPayload>;
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session that asks; does nothing when nobody is signed in' })
  @OpenAccess('ends one’s own session, if there is one')
  async signOut(@CurrentContext() { actor, response }: RequestContext): Promise<SignOutPayload> {
    if (actor?.sessionId) await this.sessions.end(actor, actor.sessionId);
    takeSession(response);
    const providerUrl = actor?.sessionId ? await this.sso.endUrl(actor) : null;
    return { providerUrl, userErrors: [] };
  }

  @Mutation(() => SocketTicketPayload, { description: 'A word that opens one socket, once, within 30 seconds' })
  @Access('use', 'Own')
  async socketTicketCreate(@CurrentActor() actor: Actor): Promise<SocketTicketPayload> {
    return { ticket: await this.sessions.createTicket(actor) };
  }

  @Query(() => Boolean, { description: 'Whether a password-reset link still works' })
  @OpenAccess('needs the secret of the link')
  passwordResetValid(@Args('token') token: string): Promise<boolean> {
    return this.passwords.isResetValid(token);
  }

  @Mutation(() => PasswordResetRequestPayload, {
    description: 'Mails a link, if the address has an account; the answer does not say',
  })
  @OpenAccess('whoever forgot their password is not signed in; throttled per address and origin')
  passwordResetRequest(
    @CurrentContext() context: RequestContext,
    @Args('input') { email }: PasswordResetRequestInput,
  ): Promise<PasswordResetRequestPayload> {
    return payloadOf(context, async () => {
      await this.passwords.requestReset(email, context.request.ip);
      return {};
    });
  }

  @Mutation(() => PasswordResetPayload, { description: 'Ends all sessions; signing in comes after' })
  @OpenAccess('guarded by the secret of the link, used up by it')
  passwordReset(
    @CurrentContext() context: RequestContext,
    @Args('input') { token, password }: PasswordResetInput,
  ): Promise<PasswordResetPayload> {
    return payloadOf(context, async () => {
      await this.signedIn.know(context, await this.passwords.reset(token, password));
      return {};
    });
  }

  @Mutation(() => PasswordChangePayload, { description: 'Ends the other sessions' })
  @Access('use', 'Own')
  passwordChange(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') input: PasswordChangeInput,
  ): Promise<PasswordChangePayload> {
    return payloadOf(actor, async () => {
      await this.passwords.change(actor, input);
      await this.signedIn.know(context, actor.personId);
      return {};
    });
  }

  @Mutation(() => SessionEndPayload, { description: 'One of the viewer’s own' })
  @Access('use', 'Own')
  sessionEnd(@CurrentActor() actor: Actor, @Args('input') { sessionId }: SessionEndInput): Promise<SessionEndPayload> {
    return payload(actor, 'endedSessionId', async () => {
      await this.sessions.end(actor, fromId('Session', sessionId));
      return sessionId;
    });
  }

  @Mutation(() => SessionsEndOthersPayload, { description: 'All but the one that asks' })
  @Access('use', 'Own')
  sessionsEndOthers(@CurrentActor() actor: Actor): Promise<SessionsEndOthersPayload> {
    return payload(actor, 'viewer', async () => {
      await this.sessions.endOthers(actor);
      return new ViewerType(actor, () => this.people.viewer(actor));
    });
  }
}
