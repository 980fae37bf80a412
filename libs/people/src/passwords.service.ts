import { Jobs } from '#jobs';
import { type Actor, DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, raw, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { foldAddress } from './address.js';
import { passwordChangedMail, resetMail } from './job-kinds.js';
import { KnownDevices } from './known-devices.service.js';
import { Factors } from './factors.service.js';
import { hashPassword, isPassword } from './password-hash.js';
import { LEAST_BESIDE_FACTOR, LEAST_CHARACTERS, checkPassword, isShort } from './password-policy.js';
import { hashSecret } from './secret.js';
import { Sessions } from './sessions.service.js';
import { recordBySystem } from './system-audit.js';
import { Throttle, placeOf } from './throttle.js';

interface Owner {
  personId: string;
  name: string;
  email: string | null;
  company: string;
  hasFactor: boolean;
}

/** Choosing, changing and resetting passwords. An administrator starts a reset, and never chooses. */
@Injectable()
export class Passwords {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly jobs: Jobs,
    private readonly devices: KnownDevices,
    private readonly factors: Factors,
  ) {}

  /** The same work and the same answer for every address: whether there is an account is found out later, by the job. */
  async requestReset(email: string, ip: string | undefined): Promise<void> {
    const address = foldAddress(email).slice(0, 254);
    await this.throttle.count('resetPlace', placeOf(ip));
    await this.throttle.count('resetAddress', address);
    await this.database.writeWithoutViewer((tx) =>
      this.jobs.enqueue(tx, resetMail, { email: address, isByAdmin: false }),
    );
  }

  async isResetValid(token: string): Promise<boolean> {
    return (await this.ownerOfReset(token)) !== null;
  }

  /** Chooses a new password by the link: used up, all sessions end, the person is told, and still has to sign in. Gives whose it is. */
  async reset(token: string, password: string): Promise<string> {
    const owner = await this.ownerOfReset(token);
    if (!owner) throw new DomainError('RESET_INVALID', ['token']);
    const keepsFactor = owner.hasFactor && !owner.resetsFactors;
    await checkPassword(password, contextOf(owner), { least: keepsFactor ? LEAST_BESIDE_FACTOR : LEAST_CHARACTERS });
    const hash = await hashPassword(password);
    await this.database.writeWithoutViewer(async (tx) => {
      const used = await tx.query(sql`update one_time_tokens set used_at = app_now()
        where token_hash = ${hashSecret(token)} and purpose = 'RESET' and used_at is null and expires_at > app_now() returning id`);
      if (used.length === 0) throw new DomainError('RESET_INVALID', ['token']);
      await this.store(tx, owner.personId, { hash, password }, { action: 'password.reset', keepSession: null });
      if (owner.resetsFactors) await this.factors.forgetAll(tx, owner.personId);
    });
    return owner.personId;
  }

  /** Changes one's own; the other sessions end. */
  async change(
    actor: Actor,
    { currentPassword, password }: { currentPassword: string; password: string },
  ): Promise<void> {
    await this.throttle.count('passwordCheck', actor.personId, 'TOO_MANY_ATTEMPTS');
    const [owner] = await this.database.queryWithoutViewer(sql<Owner & { passwordHash: string | null }>`
      select p.id as "personId", p.name, p.email, c.password_hash as "passwordHash", (select company_name from network) as company, ${HAS_FACTOR}
      from persons p left join credentials c on c.person_id = p.id where p.id = ${actor.personId}`);
    if (!(await isPassword(currentPassword, owner!.passwordHash)))
      throw new DomainError('PASSWORD_WRONG', ['currentPassword']);
    await this.throttle.forget('passwordCheck', actor.personId);
    if (currentPassword.normalize('NFC') === password.normalize('NFC'))
      throw new DomainError('PASSWORD_UNCHANGED', ['password']);
    await checkPassword(password, contextOf(owner!), {
      least: owner!.hasFactor ? LEAST_BESIDE_FACTOR : LEAST_CHARACTERS,
    });
    const hash = await hashPassword(password);
    await this.database.writeWithoutViewer((tx) =>
      this.store(tx, actor.personId, { hash, password }, { action: 'password.change', keepSession: actor.sessionId }),
    );
  }

  /** The first password of a new account, in the transaction that makes the account. */
  async storeFirst(tx: SystemTransaction, personId: string, passwordHash: string, short = false): Promise<void> {
    await tx.query(sql`insert into credentials (person_id, password_hash, is_short) values (${personId}, ${passwordHash}, ${short})
      on conflict (person_id) do update set password_hash = excluded.password_hash, is_short = excluded.is_short, changed_at = app_now()`);
  }

  private async store(
    tx: SystemTransaction,
    personId: string,
    { hash, password }: { hash: string; password: string },
    { action, keepSession }: { action: string; keepSession: string | null },
  ): Promise<void> {
    await this.storeFirst(tx, personId, hash, isShort(password));
    // A link that was sent for the old password dies with it.
    await tx.query(
      sql`delete from one_time_tokens where person_id = ${personId} and purpose = 'RESET' and used_at is null`,
    );
    await this.devices.forget(tx, personId);
    await this.sessions.endAll(tx, personId, { except: keepSession });
    await recordBySystem(tx, { actorId: personId, action, targetId: personId });
    await this.jobs.enqueue(tx, passwordChangedMail, { personId, at: new Date().toISOString() });
  }

  private async ownerOfReset(token: string): Promise<(Owner & { resetsFactors: boolean }) | null> {
    const [owner] = await this.database.queryWithoutViewer(sql<Owner & { resetsFactors: boolean }>`
      select p.id as "personId", p.name, p.email, (select company_name from network) as company, ${HAS_FACTOR},
        coalesce((t.data ->> 'resetsFactors')::boolean, false) as "resetsFactors"
      from one_time_tokens t join persons p on p.id = t.person_id
      where t.token_hash = ${hashSecret(token)} and t.purpose = 'RESET' and t.used_at is null and t.expires_at > app_now() and app_active(p)`);
    return owner ?? null;
  }
}

const HAS_FACTOR = raw(
  `exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null) as "hasFactor"`,
);

/** Names that stand for this place and this person. */
export const contextOf = ({ name, email, company }: { name: string; email: string | null; company: string | null }) =>
  [name, email ?? '', company ?? ''].filter(Boolean);
