import {
  Access,
  CurrentActor,
  CurrentContext,
  OpenAccess,
  RecentProof,
  type RequestContext,
  cookieOf,
  fromId,
  payload,
  payloadOf,
} from '#graphql';
import { type Actor, DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Enrolment } from './enrolment.js';
import {
  CodeInput,
  FactorAddPayload,
  FactorRemoveInput,
  FactorRemovePayload,
  FactorType,
  RecoveryCodesPayload,
  SecondFactorsType,
  SessionProveInput,
  SessionProvePayload,
  SignInCodePayload,
  SignInStepType,
  TotpBeginPayload,
} from './factor.type.js';
import { Factors } from './factors.service.js';
import { Passkeys } from './passkeys.service.js';
import { People } from './people.service.js';
import { Proofs } from './proofs.service.js';
import { STEP_COOKIE } from './session-cookie.js';
import { SignInSteps } from './sign-in-steps.service.js';
import { SignedIn } from './signed-in.js';
import { recordBySystem } from './system-audit.js';
import { ViewerType } from './viewer.type.js';

const ENROLLING = 'for who proved lately to be themself, or holds the cookie of the first step of signing in';

@Resolver(() => ViewerType)
export class FactorsResolver {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly factors: Factors,
    private readonly steps: SignInSteps,
    private readonly enrolment: Enrolment,
    private readonly proofs: Proofs,
    private readonly passkeys: Passkeys,
    private readonly signedIn: SignedIn,
    private readonly people: People,
  ) {}

  @ResolveField(() => SecondFactorsType, { description: 'What the viewer has besides a password' })
  @Access('use', 'Own')
  async secondFactors(@Parent() { actor }: ViewerType): Promise<SecondFactorsType> {
    const [rows, { recoveryCodesLeft, isRequired }, proofKinds] = await Promise.all([
      this.factors.list(actor.personId),
      this.factors.facts(actor.personId),
      this.proofs.kinds(actor),
    ]);
    return { factors: rows.map((row) => new FactorType(actor, row)), recoveryCodesLeft, isRequired, proofKinds };
  }

  @Query(() => SignInStepType, { nullable: true, description: 'Null where signing in was not begun, or is done' })
  @OpenAccess('needs the cookie that a right password gave')
  async signInStep(@CurrentContext() { request }: RequestContext): Promise<SignInStepType | null> {
    const step = await this.steps.current(cookieOf(request, STEP_COOKIE));
    return step && new SignInStepType(step);
  }

  @Mutation(() => SignInCodePayload, {
    description: 'The second step. SIGN_IN_AGAIN: it took too long; CODE_WRONG: also one that was used',
  })
  @OpenAccess('needs the cookie that a right password gave; throttled per account and origin')
  signInCode(
    @CurrentContext() context: RequestContext,
    @Args('input') { code }: CodeInput,
  ): Promise<SignInCodePayload> {
    return payload(context, 'viewer', async () => {
      const token = cookieOf(context.request, STEP_COOKIE);
      const step = await this.steps.current(token);
      if (step?.purpose !== 'FACTOR') throw new DomainError('SIGN_IN_AGAIN');
      const { personId } = step;
      await this.factors.takeCode(personId, code, context.request.ip);
      const entered = await this.database.writeWithoutViewer(async (tx) => {
        const done = await this.steps.finish(tx, token!, step);
        if (done.session) await recordBySystem(tx, { actorId: personId, action: 'session.open', targetId: personId });
        return done;
      });
      return this.signedIn.enter(context, entered);
    });
  }

  @Mutation(() => TotpBeginPayload, {
    description: 'A secret for an application that shows codes; counts from its first right code on (totpConfirm)',
  })
  @OpenAccess(ENROLLING)
  totpBegin(@CurrentContext() context: RequestContext): Promise<TotpBeginPayload> {
    return payloadOf(context, async () =>
      this.factors.beginTotp((await this.enrolment.who(context)).personId),
    ) as Promise<TotpBeginPayload>;
  }

  @Mutation(() => FactorAddPayload, { description: 'Whoever had to set it up to come in is signed in by it' })
  @OpenAccess(ENROLLING)
  totpConfirm(
    @CurrentContext() context: RequestContext,
    @Args('input') { code }: CodeInput,
  ): Promise<FactorAddPayload> {
    return payloadOf(context, async () => {
      const who = await this.enrolment.who(context);
      return this.enrolment.finish(context, who, (tx) =>
        this.factors.confirmTotp(tx, who.personId, code, context.request.ip),
      );
    }) as Promise<FactorAddPayload>;
  }

  @Mutation(() => RecoveryCodesPayload, { description: 'Ten new ones; the old ones end' })
  @Access('use', 'Own')
  @RecentProof()
  recoveryCodesRenew(@CurrentActor() actor: Actor): Promise<RecoveryCodesPayload> {
    return payload(actor, 'recoveryCodes', () => this.factors.renewCodes(actor));
  }

  @Mutation(() => FactorRemovePayload, {
    description: 'FACTOR_REQUIRED: the last one, where the network asks for one; PASSWORD_SHORT_ALONE',
  })
  @Access('use', 'Own')
  @RecentProof()
  factorRemove(
    @CurrentActor() actor: Actor,
    @Args('input') { factorId }: FactorRemoveInput,
  ): Promise<FactorRemovePayload> {
    return payload(actor, 'viewer', async () => {
      await this.factors.remove(actor, fromId('Factor', factorId));
      return new ViewerType(actor, () => this.people.viewer(actor));
    });
  }

  @Mutation(() => SessionProvePayload, {
    description: 'Proves anew who the viewer is, as dangerous acts ask for (PROOF_REQUIRED); good for 10 minutes',
  })
  @Access('use', 'Own')
  sessionProve(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { passkey, ...proof }: SessionProveInput,
  ): Promise<SessionProvePayload> {
    return payloadOf(actor, async () => {
      if (!passkey) await this.proofs.prove(actor, proof, context.request.ip);
      else if ((await this.passkeys.take(passkey, context)) === actor.personId)
        await this.proofs.proved(actor, { hasFactor: true });
      else throw new DomainError('PASSKEY_FAILED', ['passkey']);
      return {};
    });
  }
}
