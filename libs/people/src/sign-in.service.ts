import { DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { foldAddress } from './address.js';
import { KnownDevices } from './known-devices.service.js';
import { hashPassword, isOutdated, isPassword } from './password-hash.js';
import { type Entered, SignInSteps } from './sign-in-steps.service.js';
import { recordBySystem } from './system-audit.js';
import { type RateName, Throttle, placeOf } from './throttle.js';

interface Attempt {
  readonly email: string;
  readonly password: string;
  readonly ip: string | undefined;
  readonly device: string;
  /** What the browser keeps to be known by. */
  readonly known: string | undefined;
}
interface KnownPerson {
  id: string;
  passwordHash: string | null;
  mayAct: boolean;
}

/**
 * Address and password, through passport. An unknown address, a wrong password, a suspended or expired account: one
 * answer, after the same statements and one argon2id.
 */
@Injectable()
export class SignIn {
  private readonly passport = new passport.Passport();

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly steps: SignInSteps,
    private readonly throttle: Throttle,
    private readonly devices: KnownDevices,
  ) {
    this.passport.use(
      new Strategy({ usernameField: 'email', session: false }, (email, password, done) => {
        this.verify(foldAddress(email), password).then(
          (person) => done(null, person ?? false),
          (error: unknown) => done(error),
        );
      }),
    );
  }

  async signIn({ email, password, ip, device, known }: Attempt): Promise<Entered> {
    const counters = await this.countersOf(foldAddress(email), placeOf(ip), known);
    for (const [name, subject] of counters) await this.throttle.count(name, subject, 'TOO_MANY_ATTEMPTS');
    const person = await this.ask({ email, password });
    if (!person) {
      await this.database.queryWithoutViewer(refusedSignIn(foldAddress(email)));
      throw new DomainError('SIGN_IN_FAILED');
    }
    for (const [name, subject] of counters) await this.throttle.forget(name, subject);
    const rehashed = isOutdated(person.passwordHash!) ? await hashPassword(password) : null;
    return this.database.writeWithoutViewer(async (tx) => {
      if (rehashed)
        await tx.query(sql`update credentials set password_hash = ${rehashed} where person_id = ${person.id}`);
      const entered = await this.steps.afterPassword(tx, person.id, device);
      if (entered.session)
        await recordBySystem(tx, { actorId: person.id, action: 'session.open', targetId: person.id });
      return entered;
    });
  }

  /** A browser that is known counts for itself: what strangers try neither uses up its attempts, nor is forgotten by its success. */
  private async countersOf(address: string, place: string, known: string | undefined): Promise<[RateName, string][]> {
    if (await this.devices.isKnown(known, address)) return [['signInKnown', `${address} ${known}`]];
    return [
      ['signInHere', `${address} ${place}`],
      ['signIn', address],
    ];
  }

  /** Passport is made for Express; it reads the body and answers through the callback. */
  private ask(body: { email: string; password: string }): Promise<KnownPerson | null> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, person: KnownPerson | false) =>
        error ? reject(error as Error) : resolve(person || null);
      this.passport.authenticate('local', { session: false }, answer as never)({ body, query: {} }, {}, reject);
    });
  }

  private async verify(email: string, password: string): Promise<KnownPerson | null> {
    // One row, whether somebody has the address or not.
    const [person] = await this.database.queryWithoutViewer(sql<KnownPerson>`
      select p.id, c.password_hash as "passwordHash", app_active(p) as "mayAct"
      from (select) one left join persons p on p.email = ${email} left join credentials c on c.person_id = p.id`);
    const isRight = await isPassword(password, person!.passwordHash);
    return isRight && person!.mayAct ? person! : null;
  }
}

/** One statement, whether somebody has the address or not; the address itself is not kept. */
const refusedSignIn = (email: string) => sql`
  insert into audit_outbox (action, outcome, target_id)
  values ('session.open', 'REFUSED', (select id from persons where email = ${email}))`;
