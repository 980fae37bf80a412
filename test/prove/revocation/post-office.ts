import { Worker } from '#jobs';
import type { ServedNetwork } from '../policy/network.js';
import { takeAddresses } from '../policy/outbox.js';

const offices = new WeakMap<ServedNetwork, PostOffice>();

/** Sends what waits, and knows who ever got a mail. */
export class PostOffice {
  private readonly reached = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly network: ServedNetwork) {}

  static of(network: ServedNetwork): PostOffice {
    let office = offices.get(network);
    if (!office) offices.set(network, (office = new PostOffice(network)));
    return office;
  }

  /** One after the other: nothing is sent while this runs, so what is queued in it lies there until it has ended. */
  hold<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined); // whoever asked for it is told
    return result;
  }

  /** Whether this address ever got a mail, now that everything that was to be sent has been. */
  async hasReached(address: string): Promise<boolean> {
    await this.hold(() => this.network.api.app.get(Worker).drain());
    for (const each of takeAddresses(this.network.home)) this.reached.add(each);
    return this.reached.has(address);
  }
}
