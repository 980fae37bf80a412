import { Agent, request as httpRequest } from 'node:http';
import { processorMs, processorMsBelow } from './processor-time.js';
import type { DocumentName } from './documents.js';
import type { MeasuredServer } from './servers.js';
import type { Viewer } from './viewers.js';

export interface Shot {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface Measured {
  requests: number;
  seconds: number;
  nodeMs: number;
  postgresMs: number;
  /** Of each request, in ms. */
  readonly latencies: number[];
}

const CONNECTIONS = 4;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** Fires for some seconds from four connections, and adds what it cost to `into`. */
export async function fire(
  server: MeasuredServer,
  postmaster: number,
  shots: () => Shot,
  seconds: number,
  into: Measured,
): Promise<void> {
  const before = { node: processorMs(server.pid), postgres: processorMsBelow(postmaster) };
  const start = performance.now();
  const end = start + seconds * 1000;
  const fireOn = async () => {
    while (performance.now() < end) {
      const sent = performance.now();
      await send(server.origin, shots());
      into.latencies.push(performance.now() - sent);
      into.requests++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, fireOn));
  into.seconds += (performance.now() - start) / 1000;
  into.nodeMs += processorMs(server.pid) - before.node;
  into.postgresMs += processorMsBelow(postmaster) - before.postgres;
}

export const ask = (name: DocumentName, { token }: Viewer, variables: object = {}): Shot => ({
  path: '/graphql',
  headers: { 'content-type': 'application/json', cookie: `__Host-sid=${token}` },
  body: JSON.stringify({ id: name, variables }),
});

/** The answer's body; anything but a good answer ends the bench. */
export function send(origin: string, { path, headers, body }: Shot): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${origin}${path}`,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
          else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export const nothingYet = (): Measured => ({ requests: 0, seconds: 0, nodeMs: 0, postgresMs: 0, latencies: [] });

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
