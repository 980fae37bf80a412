import { Observable } from 'relay-runtime';
import type { GraphQLResponse, SubscribeFunction } from 'relay-runtime';
import { createClient } from 'graphql-ws';
import type { Client, Sink } from 'graphql-ws';
import { setReachable } from './connectivity.js';

/** The session ended, or the ticket was refused: there is nothing to come back for. */
const SIGNED_OUT = new Set([4401, 4403]);
const LONGEST_WAIT_MS = 15_000;

export interface LiveOptions {
  /** Gives the one-time ticket that opens the socket */
  ticket: () => Promise<string>;
  /** The server closed the door: drop everything */
  onSignedOut: () => void;
  /** The socket is back after an interruption: what happened meanwhile must be fetched */
  onReconnected: () => void;
}

export interface Live {
  subscribe: SubscribeFunction;
  close: () => void;
}

/** Live events over one socket, opened by the first subscription and reopened for as long as the session lives. */
export function createLive({ ticket, onSignedOut, onReconnected }: LiveOptions): Live {
  let wasInterrupted = false;
  const client: Client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql/live`,
    connectionParams: async () => ({ ticket: await ticket() }),
    retryAttempts: Infinity,
    shouldRetry: (problem) => !(problem instanceof CloseEvent && SIGNED_OUT.has(problem.code)),
    retryWait: (attempt) => wait(Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt) * (0.7 + 0.6 * Math.random())),
    keepAlive: 20_000,
    on: {
      connected: () => {
        setReachable(true);
        if (wasInterrupted) onReconnected();
        wasInterrupted = false;
      },
      closed: (event) => {
        wasInterrupted = true;
        if (event instanceof CloseEvent && SIGNED_OUT.has(event.code)) onSignedOut();
      },
    },
  });
  return { subscribe: subscribeOver(client), close: () => void client.dispose() };
}

function subscribeOver(client: Client): SubscribeFunction {
  return (document, variables) =>
    Observable.create<GraphQLResponse>((sink) =>
      client.subscribe(
        { query: '', operationName: document.name, variables, extensions: { documentId: document.id } },
        sink as unknown as Sink,
      ),
    );
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
