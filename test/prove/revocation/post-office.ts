import { Worker } from '#jobs';
import type { ServedNetwork } from '../policy/network.js';
import { takeAddresses } from '../policy/outbox.js';

const offices = new WeakMap<ServedNetwork, PostOffice>();

/** Sends what waits, for one after the other, and knows who ever got a mail. */
export class PostOffice {
  private readonly reached = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private whenNone: (() => void)[] = [];

  private constructor(private readonly network: ServedNetwork) {}

  static of(network: ServedNetwork): PostOffice {
    let office = offices.get(network);
    if (!office) offices.set(network, (office = new PostOffice(network)));
    return office;
  }

  /** Nothing is sent while this runs: what is queued in it lies there until it has ended. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    try {
      return await work();
    } finally {
      this.waiting -= 1;
      if (this.waiting === 0) for (const go of this.whenNone.splice(0)) go();
    }
  }

  /** Whether this address ever got a mail, now that everything that was to be sent has been. */
  async hasReached(address: string): Promise<boolean> {
    while (this.waiting > 0) await new Promise<void>((resolve) => this.whenNone.push(resolve));
    this.turn = this.turn.then(() => this.network.api.app.get(Worker).drain());
    await this.turn;
    for (const each of takeAddresses(this.network.home)) this.reached.add(each);
    return this.reached.has(address);
  }
}
