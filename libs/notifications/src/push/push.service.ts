import { recordBySystem } from '#people';
import { type Actor, DomainError, forbidden, mightEver, notFound } from '#permissions';
import { Audit, Records, SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type NewSubscription,
  type SubscriptionRow,
  reachOfPush,
  subscribe,
  subscriptionsOf,
  unsubscribe,
} from './push.query.js';
import { PushSender } from './push-sender.js';

export interface PushPolicy {
  readonly since: Date | null;
  readonly people: number;
  readonly browsers: number;
}

/** A point of the curve as it is written, and sixteen bytes. */
const POINT = /^B[\w-]{86}$/;
const AUTH = /^[\w-]{22}$/;
const MOST = 10;
const MOST_NAME = 60;

/** In which browsers the viewer is told while they are not there; and whether anybody is. */
@Injectable()
export class Push {
  constructor(
    private readonly records: Records,
    private readonly audit: Audit,
    private readonly sender: PushSender,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  /** The key that a browser asks for; null where nobody is told this way. */
  async key(): Promise<string | null> {
    return (await this.isOn()) ? this.sender.publicKey() : null;
  }

  mine(actor: Actor): Promise<SubscriptionRow[]> {
    return this.records.query(actor, subscriptionsOf(actor));
  }

  async subscribe(actor: Actor, asked: NewSubscription): Promise<SubscriptionRow> {
    if (!actor.sessionId || !(await this.isOn())) throw new DomainError('PUSH_OFF');
    if (!this.sender.isPossible(asked.endpoint)) throw new DomainError('PUSH_ENDPOINT_REFUSED', ['endpoint']);
    if (!POINT.test(asked.p256dh) || !AUTH.test(asked.auth)) throw new DomainError('PUSH_ENDPOINT_REFUSED', ['p256dh']);
    const browser = asked.browser
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, MOST_NAME);
    return this.records.write(actor, async () => {
      const [row] = await this.records.query(actor, subscribe(actor, { ...asked, browser }));
      if ((await this.mine(actor)).length > MOST) throw new DomainError('PUSH_TOO_MANY', null, { max: MOST });
      await this.audit.record(actor, { action: 'push.subscribe', targetId: actor.personId });
      return row!;
    });
  }

  /** Missing and another's: NOT_FOUND. */
  async unsubscribe(actor: Actor, id: string): Promise<void> {
    await this.records.write(actor, async () => {
      const [gone] = await this.records.query(actor, unsubscribe(actor, id));
      if (!gone) throw notFound();
      await this.audit.record(actor, { action: 'push.unsubscribe', targetId: actor.personId });
    });
  }

  async isOn(): Promise<boolean> {
    const [network] = await this.database.queryWithoutViewer(sql<{ isOn: boolean }>`
      select push_since is not null as "isOn" from network`);
    return network?.isOn ?? false;
  }

  async policy(): Promise<PushPolicy> {
    const [policy] = await this.database.queryWithoutViewer(reachOfPush());
    return policy ?? { since: null, people: 0, browsers: 0 };
  }

  /** Off: what people asked for is kept, and nothing is sent. */
  async setPolicy(actor: Actor, isOn: boolean): Promise<PushPolicy> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    await this.database.writeWithoutViewer(async (tx) => {
      await tx.query(sql`update network set push_since = case when ${isOn} then coalesce(push_since, app_now()) end`);
      await recordBySystem(tx, { actorId: actor.personId, action: 'network.push', data: { isOn } });
    });
    return this.policy();
  }
}
