import { Observable } from 'relay-runtime';
import type { GraphQLResponse, SubscribeFunction } from 'relay-runtime';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { setReachable } from './connectivity.js';
import { serverNow } from './server-clock.js';

/** The session ended, or the ticket was refused: there is nothing to come back for. */
const SIGNED_OUT = new Set([4401, 4403]);
/**
 * Another tab of the session was opened after this one, and takes its place until somebody looks here again. To the protocol's
 * library this code is the end, so it is begun anew here.
 */
const TOO_MANY = 4429;
/** The page's data were fetched at most so long before it listens */
const LOADED_WITHIN_MS = 15_000;
const LONGEST_WAIT_MS = 15_000;
const PING_EVERY_MS = 20_000;
const PONG_WITHIN_MS = 5_000;

export interface LiveOptions {
  /** Gives the one-time ticket that opens the socket */
  ticket: () => Promise<string>;
  /** The server closed the door: drop everything */
  onSignedOut: () => void;
  /** Events arrive from now on; what happened since then (the server's time, in ms) may have been missed */
  onConnected: (since: number, isFirst: boolean) => void;
}

export interface Live {
  subscribe: SubscribeFunction;
  close: () => void;
}

/** Live events over one socket, opened by the first subscription and reopened for as long as the session lives. */
export function createLive({ ticket, onSignedOut, onConnected }: LiveOptions): Live {
  const over = new AbortController();
  let isFirst = true;
  let isConnected = false;
  let heardUntil = serverNow() - Math.min(performance.now(), LOADED_WITHIN_MS);
  let pongDue: ReturnType<typeof setTimeout> | undefined;
  const client: Client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql/live`,
    // Without a ticket nothing is said: the server closes the silent socket, and it is tried again.
    connectionParams: async () => ({ ticket: await ticket().catch(() => new Promise<never>(() => undefined)) }),
    retryAttempts: Infinity,
    shouldRetry: (problem) => !(problem instanceof CloseEvent && SIGNED_OUT.has(problem.code)),
    retryWait: (attempt) => waitOrWake(Math.min(LONGEST_WAIT_MS, 500 * 2 ** attempt) * (0.7 + 0.6 * Math.random())),
    keepAlive: PING_EVERY_MS,
    on: {
      connected: () => {
        setReachable(true);
        isConnected = true;
        onConnected(heardUntil, isFirst);
        isFirst = false;
      },
      ping: (isReceived) => {
        if (!isReceived) pongDue = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
      },
      pong: (isReceived) => {
        if (isReceived) clearTimeout(pongDue);
      },
      closed: (event) => {
        clearTimeout(pongDue);
        // A dead line is noticed a ping later.
        if (isConnected) heardUntil = serverNow() - PING_EVERY_MS - PONG_WITHIN_MS;
        isConnected = false;
        if (event instanceof CloseEvent && SIGNED_OUT.has(event.code)) onSignedOut();
      },
    },
  });
  // A socket does not notice by itself that the line is gone.
  window.addEventListener('offline', () => client.terminate(), { signal: over.signal });
  return {
    subscribe: subscribeOver(client),
    close: () => {
      over.abort();
      void client.dispose();
    },
  };
}

function subscribeOver(client: Client): SubscribeFunction {
  return (document, variables) =>
    Observable.create<GraphQLResponse>((sink) => {
      let isOver = false;
      let stop = begin();
      function begin() {
        return client.subscribe(
          { query: '', operationName: document.name, variables, extensions: { documentId: document.id } },
          { next: (value) => sink.next(value as GraphQLResponse), error, complete: () => sink.complete() },
        );
      }
      function error(problem: unknown) {
        if (!(problem instanceof CloseEvent && problem.code === TOO_MANY)) return sink.error(problem as Error);
        void untilLookedAt().then(() => {
          if (!isOver) stop = begin();
        });
      }
      return () => {
        isOver = true;
        stop();
      };
    });
}

/** Sooner when the line comes back. */
function waitOrWake(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    function done() {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    }
  });
}

function untilLookedAt(): Promise<void> {
  return new Promise((resolve) => {
    const events = ['focus', 'pointerdown', 'keydown', 'visibilitychange'];
    function look() {
      if (document.visibilityState !== 'visible') return;
      for (const event of events) window.removeEventListener(event, look, true);
      resolve();
    }
    for (const event of events) window.addEventListener(event, look, true);
  });
}
