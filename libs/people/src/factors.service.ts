import { randomBytes } from 'node:crypto';
import { Jobs } from '#jobs';
import { type Actor, DomainError, notFound } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type FactorFacts,
  type FactorRow,
  type TotpRow,
  factorFacts,
  factorsOf,
  forgetFactors,
  forgetIdentities,
  replaceRecoveryCodes,
  setUpTotp,
  takeRecoveryCode,
  takeTotpStep,
  totpOf,
} from './factors.query.js';
import { type FactorNews, factorMail } from './job-kinds.js';
import { Sealing } from './sealing.js';
import { hashSecret } from './secret.js';
import { recordBySystem } from './system-audit.js';
import { Throttle, placeOf } from './throttle.js';
import { newTotpSecret, totpSecretInWords, totpStep, totpUri } from './totp.js';

const CODES = 10;
/** 80 bits for each. */
const CODE_BYTES = 10;
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

export interface TotpSetUp {
  /** To type, where no picture can be scanned. */
  readonly secret: string;
  readonly uri: string;
}

/** What a person has besides a password, theirs alone to see, add and take away. */
@Injectable()
export class Factors {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly sealing: Sealing,
    private readonly throttle: Throttle,
    private readonly jobs: Jobs,
  ) {}

  list(personId: string): Promise<FactorRow[]> {
    return this.database.queryWithoutViewer(factorsOf(personId));
  }

  async facts(personId: string): Promise<FactorFacts> {
    const [facts] = await this.database.queryWithoutViewer(factorFacts(personId));
    return facts!;
  }

  /** A secret for an application that shows codes. It counts from its first right code on. */
  async beginTotp(personId: string): Promise<TotpSetUp> {
    const { email, company } = await this.facts(personId);
    const secret = newTotpSecret();
    const sealed = await this.sealing.seal(secret, sealedFor(personId));
    const [made] = await this.database.queryWithoutViewer(setUpTotp(personId, sealed));
    if (!made) throw new DomainError('TOTP_HELD');
    return { secret: totpSecretInWords(secret), uri: totpUri(secret, { issuer: company, label: email ?? company }) };
  }

  /** The first right code. Gives the recovery codes, if these are the person's first ones: shown now, and never again. */
  async confirmTotp(tx: SystemTransaction, personId: string, code: string, ip: string | undefined): Promise<string[]> {
    await this.countAttempt(personId, ip);
    const [totp] = await tx.query(totpOf(personId));
    if (!totp) throw new DomainError('TOTP_NOT_BEGUN');
    if (totp.isConfirmed) throw new DomainError('TOTP_HELD');
    if (!(await this.takeTotp(tx, personId, totp, code))) throw new DomainError('CODE_WRONG', ['code']);
    await this.forgetAttempts(personId, ip);
    return this.added(tx, personId, 'TOTP');
  }

  /** A factor that counts from now on: its person is told, and gets recovery codes if there are none. */
  async added(tx: SystemTransaction, personId: string, kind: 'TOTP' | 'PASSKEY'): Promise<string[]> {
    await recordBySystem(tx, { actorId: personId, action: 'password.factorAdd', targetId: personId, data: { kind } });
    await this.tell(tx, personId, `${kind}_ADDED`);
    const [facts] = await tx.query(factorFacts(personId));
    return facts!.recoveryCodesLeft > 0 ? [] : this.makeCodes(tx, personId);
  }

  /** Whether it is a code of the person's application, or a recovery code; each is taken once. Wrong ones are counted and remembered. */
  async takeCode(personId: string, code: string, ip: string | undefined): Promise<void> {
    await this.countAttempt(personId, ip);
    const isRight = await this.database.writeWithoutViewer(async (tx) => {
      const [totp] = await tx.query(totpOf(personId));
      if (totp?.isConfirmed && (await this.takeTotp(tx, personId, totp, code))) return true;
      return this.takeRecovery(tx, personId, code);
    });
    if (!isRight) {
      await recordBySystem(
        { query: (statement) => this.database.queryWithoutViewer(statement) },
        { actorId: null, action: 'session.factor', outcome: 'REFUSED', targetId: personId },
      );
      throw new DomainError('CODE_WRONG', ['code']);
    }
    await this.forgetAttempts(personId, ip);
  }

  /** Ten new codes; the old ones end. */
  renewCodes(actor: Actor): Promise<string[]> {
    return this.database.writeWithoutViewer(async (tx) => {
      const [facts] = await tx.query(factorFacts(actor.personId));
      if (facts!.factorCount === 0) throw new DomainError('FACTOR_NONE');
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'password.recoveryRenew',
        targetId: actor.personId,
      });
      await this.tell(tx, actor.personId, 'CODES_RENEWED');
      return this.makeCodes(tx, actor.personId);
    });
  }

  /** Not the last one where the network asks for one, or where the password is too short to stand alone. */
  async remove(actor: Actor, factorId: string): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      const [factor] = await tx.query(sql<{ kind: 'TOTP' | 'PASSKEY' }>`
        delete from factors where id = ${factorId} and person_id = ${actor.personId} and confirmed_at is not null returning kind`);
      if (!factor) throw notFound();
      const [left] = await tx.query(factorFacts(actor.personId));
      if (left!.factorCount === 0) {
        if (left!.isRequired) throw new DomainError('FACTOR_REQUIRED');
        if (left!.hasShortPassword) throw new DomainError('PASSWORD_SHORT_ALONE');
        await tx.query(forgetFactors(actor.personId));
      }
      const { kind } = factor;
      const { personId } = actor;
      await recordBySystem(tx, {
        actorId: personId,
        action: 'password.factorRemove',
        targetId: personId,
        data: { kind },
      });
      await this.tell(tx, personId, `${kind}_REMOVED`);
    });
  }

  /** By the link that an administrator had sent to the person: what they lost counts no more, accounts elsewhere included. */
  async forgetAll(tx: SystemTransaction, personId: string): Promise<void> {
    await tx.query(forgetFactors(personId));
    await tx.query(forgetIdentities(personId));
    await recordBySystem(tx, { actorId: personId, action: 'password.factorsReset', targetId: personId });
    await this.tell(tx, personId, 'ALL_REMOVED');
  }

  private async takeTotp(tx: SystemTransaction, personId: string, totp: TotpRow, code: string): Promise<boolean> {
    const secret = await this.sealing.open(totp.secret, sealedFor(personId));
    const step = totpStep(secret, code, new Date(totp.now));
    if (step === null) return false;
    return (await tx.query(takeTotpStep(totp.id, step))).length > 0;
  }

  private async takeRecovery(tx: SystemTransaction, personId: string, code: string): Promise<boolean> {
    const taken = await tx.query(takeRecoveryCode(personId, hashSecret(bare(code))));
    if (taken.length === 0) return false;
    await recordBySystem(tx, { actorId: personId, action: 'password.recoveryUse', targetId: personId });
    await this.tell(tx, personId, 'CODE_USED');
    return true;
  }

  private async makeCodes(tx: SystemTransaction, personId: string): Promise<string[]> {
    const codes = Array.from({ length: CODES }, newCode);
    await tx.query(
      replaceRecoveryCodes(
        personId,
        codes.map((code) => hashSecret(bare(code))),
      ),
    );
    return codes;
  }

  private tell(tx: SystemTransaction, personId: string, news: FactorNews): Promise<void> {
    return this.jobs.enqueue(tx, factorMail, { personId, news, at: new Date().toISOString() });
  }

  /** For one person, from one place and from all: whoever guesses codes knows the password already. */
  private async countAttempt(personId: string, ip: string | undefined): Promise<void> {
    await this.throttle.count('factorHere', `${personId} ${placeOf(ip)}`, 'TOO_MANY_CODES');
    await this.throttle.count('factor', personId, 'TOO_MANY_CODES');
  }
  private async forgetAttempts(personId: string, ip: string | undefined): Promise<void> {
    await this.throttle.forget('factorHere', `${personId} ${placeOf(ip)}`);
    await this.throttle.forget('factor', personId);
  }
}

const sealedFor = (personId: string): string => `totp ${personId}`;

/** As it is written down: four groups of four; no letter looks like another. */
function newCode(): string {
  const number = BigInt(`0x${randomBytes(CODE_BYTES).toString('hex')}`);
  const letters = Array.from({ length: 16 }, (_, n) => LETTERS[Number((number >> BigInt(5 * n)) & 31n)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
const bare = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');
