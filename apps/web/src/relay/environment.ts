import { Environment, Network, RecordSource, Store } from 'relay-runtime';
import type { SubscribeFunction } from 'relay-runtime';
import { fetchFrom } from './network.js';

/** How many released queries stay readable: enough for Back to show its page at once. */
const RELEASED_QUERIES_KEPT = 20;

/** One per signed-in person, thrown away when the person or their rights change: nothing private outlives its right. */
export function createEnvironment(subscribe: SubscribeFunction, onSignedOut: () => void): Environment {
  return new Environment({
    network: Network.create(fetchFrom(onSignedOut), subscribe),
    store: new Store(new RecordSource(), { gcReleaseBufferSize: RELEASED_QUERIES_KEPT }),
  });
}
