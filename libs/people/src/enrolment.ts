import { type RequestContext, cookieOf } from '#graphql';
import { unauthenticated } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { People } from './people.service.js';
import { Proofs } from './proofs.service.js';
import { STEP_COOKIE } from './session-cookie.js';
import { type SignInStep, SignInSteps } from './sign-in-steps.service.js';
import { SignedIn } from './signed-in.js';
import { recordBySystem } from './system-audit.js';
import { ViewerType } from './viewer.type.js';

/** Who sets up a factor: somebody signed in who proved lately to be themself, or somebody who must, to come in. */
export interface Enrolling {
  readonly personId: string;
  readonly step: SignInStep | null;
}

@Injectable()
export class Enrolment {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly steps: SignInSteps,
    private readonly proofs: Proofs,
    private readonly signedIn: SignedIn,
    private readonly people: People,
  ) {}

  async who({ actor, request }: RequestContext): Promise<Enrolling> {
    if (actor) {
      await this.proofs.require(actor);
      return { personId: actor.personId, step: null };
    }
    const step = await this.steps.current(cookieOf(request, STEP_COOKIE));
    if (step?.purpose !== 'ENROL') throw unauthenticated();
    return { personId: step.personId, step };
  }

  /** `add` gives the recovery codes that are to be shown. Whoever had to add a factor to come in is in by it. */
  async finish(
    context: RequestContext,
    { personId, step }: Enrolling,
    add: (tx: SystemTransaction) => Promise<string[]>,
  ): Promise<{ recoveryCodes: string[]; viewer: ViewerType | null }> {
    const done = await this.database.writeWithoutViewer(async (tx) => {
      const recoveryCodes = await add(tx);
      if (step) {
        await recordBySystem(tx, { actorId: personId, action: 'session.open', targetId: personId });
        const entered = await this.steps.finish(tx, cookieOf(context.request, STEP_COOKIE)!, step);
        return { recoveryCodes, entered };
      }
      await tx.query(sql`update sessions set has_factor = true where id = ${context.actor!.sessionId}`);
      return { recoveryCodes, entered: null };
    });
    const { recoveryCodes, entered } = done;
    const actor = context.actor!;
    const viewer = entered
      ? await this.signedIn.enter(context, entered)
      : new ViewerType(actor, () => this.people.viewer(actor));
    return { recoveryCodes, viewer };
  }
}
