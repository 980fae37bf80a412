import { CurrentContext, OpenAccess, type RequestContext, cookieOf, payload, payloadOf } from '#graphql';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { deviceOf } from './device.js';
import { Enrolment } from './enrolment.js';
import {
  FactorAddPayload,
  PasskeyAddInput,
  PasskeyOptionsPayload,
  PasskeySignInInput,
  SignInCodePayload,
} from './factor.type.js';
import { Passkeys } from './passkeys.service.js';
import { STEP_COOKIE, requireSecureCookies } from './session-cookie.js';
import { SignInSteps } from './sign-in-steps.service.js';
import { SignedIn } from './signed-in.js';
import { recordBySystem } from './system-audit.js';

const ENROLLING = 'for who proved lately to be themself, or holds the cookie of the first step of signing in';

@Resolver()
export class PasskeysResolver {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly passkeys: Passkeys,
    private readonly steps: SignInSteps,
    private readonly enrolment: Enrolment,
    private readonly signedIn: SignedIn,
  ) {}

  @Mutation(() => PasskeyOptionsPayload, { description: 'What the browser needs to make a passkey (passkeyAdd)' })
  @OpenAccess(ENROLLING)
  passkeyBegin(@CurrentContext() context: RequestContext): Promise<PasskeyOptionsPayload> {
    return payload(context, 'options', async () =>
      this.passkeys.beginAdding((await this.enrolment.who(context)).personId),
    );
  }

  @Mutation(() => FactorAddPayload, { description: 'Whoever had to set it up to come in is signed in by it' })
  @OpenAccess(ENROLLING)
  passkeyAdd(
    @CurrentContext() context: RequestContext,
    @Args('input') input: PasskeyAddInput,
  ): Promise<FactorAddPayload> {
    return payloadOf(context, async () => {
      const who = await this.enrolment.who(context);
      return this.enrolment.finish(context, who, (tx) => this.passkeys.add(tx, who.personId, input, context));
    }) as Promise<FactorAddPayload>;
  }

  @Mutation(() => PasskeyOptionsPayload, {
    description: 'What a passkey is to sign: of who is signed in or in the second step, or of anybody',
  })
  @OpenAccess('says nothing of anybody who is not known already; throttled per origin')
  passkeyChallenge(@CurrentContext() { actor, language, request }: RequestContext): Promise<PasskeyOptionsPayload> {
    return payload({ language }, 'options', async () => {
      const step = actor ? null : await this.steps.current(cookieOf(request, STEP_COOKIE));
      return this.passkeys.challenge(actor?.personId ?? step?.personId ?? null, request.ip);
    });
  }

  @Mutation(() => SignInCodePayload, {
    description:
      'Signs in, without a password or after one. PASSKEY_FAILED for whatever is wrong; null where a step is left (signInStep)',
  })
  @OpenAccess('nobody is signed in before it; needs the signature of a passkey')
  passkeySignIn(
    @CurrentContext() context: RequestContext,
    @Args('input') { response }: PasskeySignInInput,
  ): Promise<SignInCodePayload> {
    return payload(context, 'viewer', async () => {
      requireSecureCookies(context.request);
      const personId = await this.passkeys.take(response, context);
      const shown = {
        device: deviceOf(context.request.headers['user-agent']),
        token: cookieOf(context.request, STEP_COOKIE),
      };
      const entered = await this.database.writeWithoutViewer(async (tx) => {
        const done = await this.steps.afterPasskey(tx, personId, shown);
        if (done.session) await recordBySystem(tx, { actorId: personId, action: 'session.open', targetId: personId });
        return done;
      });
      return this.signedIn.enter(context, entered);
    });
  }
}
