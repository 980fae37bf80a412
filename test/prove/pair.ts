import { type Difference, differenceOf } from './compare.js';
import { type Pools, poolsOf } from './generate/pools.js';
import { seedBase } from './seed/base.js';
import { type Hidden, hide } from './seed/hidden.js';
import { ALL_HIDDEN } from './seed/hidden-more.js';
import { makeResettable } from './seed/snapshot.js';
import { type Server, cloneOf } from './server.js';
import type { Viewer } from './viewers.js';
import type { Act, Moment, Observed, Prints } from './world/protocol.js';
import { World } from './world/world.js';

/** Two worlds: A, and B, which holds more that a viewer may not see. */
export class Pair {
  private constructor(
    readonly a: World,
    readonly b: World,
    /** The instant at which every sequence begins. */
    readonly begins: number,
  ) {}

  /** A seeded database to copy worlds from; its name. */
  static async seed(server: Server): Promise<string> {
    const base = await cloneOf(server, null);
    await seedBase(base.owner);
    await makeResettable(base.owner);
    await base.owner.end();
    return base.name;
  }

  static async start(server: Server, seeded: string, plant: string | null = null): Promise<Pair> {
    const [one, other] = [await cloneOf(server, seeded), await cloneOf(server, seeded)];
    const { rows } = await one.owner.query<{ at: Date }>('select max(created_at) as at from sessions');
    const [a, b] = await Promise.all([World.start(one, plant), World.start(other, plant)]);
    return new Pair(a, b, rows[0]!.at.getTime() + 60_000);
  }

  /** Makes the worlds differ in these ways for this viewer; what may be asked for then. */
  async differ(viewer: Viewer, chosen: readonly Hidden[]): Promise<Pools> {
    const { owner } = this.b.database;
    await this.putBack();
    await owner.query('call prove.restore()');
    await hide(owner, viewer, ALL_HIDDEN);
    const pools = await poolsOf(owner, viewer);
    if (chosen !== ALL_HIDDEN) {
      await owner.query('call prove.restore()');
      await hide(owner, viewer, chosen);
    }
    await owner.query('call prove.keep()');
    return pools;
  }

  /** The same to both: what was observed in A, and in what B differs. */
  async put(
    act: Act,
    moment: Moment,
    asked: { operation?: string },
  ): Promise<{ observed: Observed; difference: Difference | null; prints: readonly [Prints, Prints] }> {
    const [a, b] = await Promise.all([
      this.a.act(act, moment, { tells: true }),
      this.b.act(act, moment, { tells: false }),
    ]);
    const observed = a.observed!;
    const isSame = a.prints.answer === b.prints.answer && a.prints.statements === b.prints.statements;
    const difference = isSame ? null : differenceOf(observed, await this.b.last(), asked);
    return { observed, difference, prints: [a.prints, b.prints] };
  }

  /** As at the beginning, in both. */
  async putBack(): Promise<void> {
    await Promise.all([this.a, this.b].map((world) => world.forget()));
    await Promise.all([this.a, this.b].map((world) => world.database.owner.query('call prove.reset()')));
  }

  async stop(): Promise<void> {
    await Promise.all([this.a.stop(), this.b.stop()]);
  }
}
