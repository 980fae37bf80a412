import { graphql } from 'relay-runtime';
import type { Environment, SubscribeFunction } from 'relay-runtime';
import { Observable } from 'relay-runtime';
import { forgetEarlyAnswers } from '../relay/early-answers.js';
import { createEnvironment } from '../relay/environment.js';
import { mutate } from '../relay/mutate.js';
import type { Live } from '../relay/live.js';
import type { sessionTicketMutation } from '../__generated__/sessionTicketMutation.graphql.js';

type Reason = 'signed-out' | 'rights-changed';
type Connected = (since: number, isFirst: boolean) => void;

const listeners = new Set<(reason: Reason) => void>();
const connectedListeners = new Set<Connected>();
let live: Promise<Live> | null = null;
let environment = freshEnvironment();

/** The store and network of the person who is signed in now. */
export function currentEnvironment(): Environment {
  return environment;
}

/** Throws away everything known: at sign-in, sign-out and when rights change. */
export function renewSession(): void {
  forgetEarlyAnswers();
  void live?.then(({ close }) => close());
  live = null;
  environment = freshEnvironment();
}

/** Told when the session ended, or when the person's rights changed. */
export function onSessionEvent(listener: (reason: Reason) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Told when live events begin to arrive: what happened since then (the server's time, in ms) may have been missed. */
export function onConnected(listener: Connected): () => void {
  connectedListeners.add(listener);
  return () => connectedListeners.delete(listener);
}

/** The person's rights changed: what the store holds may no longer be theirs. */
export function rightsChanged(): void {
  renewSession();
  tell('rights-changed');
}

function tell(reason: Reason): void {
  for (const listener of [...listeners]) listener(reason);
}

function freshEnvironment(): Environment {
  const fresh: Environment = createEnvironment(
    subscribeLazily(() => fresh),
    () => endOf(fresh),
  );
  return fresh;
}

/** A late answer of a session that is over already must not end its successor. */
function endOf(ended: Environment): void {
  if (ended !== environment) return;
  renewSession();
  tell('signed-out');
}

/** The socket's code is loaded after the page: nobody waits for it. */
function subscribeLazily(owner: () => Environment): SubscribeFunction {
  return (...request) =>
    Observable.from((live ??= openLive(owner()))).mergeMap(
      (opened) => opened.subscribe(...request) as Observable<never>,
    );
}

async function openLive(owner: Environment): Promise<Live> {
  const { createLive } = await import('../relay/live.js');
  return createLive({
    ticket: () => ticketOf(owner),
    onSignedOut: () => endOf(owner),
    onConnected: (since, isFirst) => {
      if (owner === environment) for (const listener of [...connectedListeners]) listener(since, isFirst);
    },
  });
}

async function ticketOf(owner: Environment): Promise<string> {
  const { socketTicketCreate } = await mutate<sessionTicketMutation>(owner, {
    mutation: graphql`
      mutation sessionTicketMutation {
        socketTicketCreate {
          ticket
        }
      }
    `,
    variables: {},
  });
  return socketTicketCreate.ticket;
}
