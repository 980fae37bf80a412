import { Agent, request } from 'node:http';
import type { Act } from './protocol.js';

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Replaced by as many letters: that it is there, and how long it is, is still compared. */
const MASKED = new Set(['date']);

export interface Answered {
  readonly status: number;
  readonly headers: string[];
  readonly body: string;
}

/** One request as it is sent over the wire, and its answer as it comes: names, order and bytes. */
export function ask(
  port: number,
  { method, path, headers, body, from }: Extract<Act, { kind: 'http' }>,
): Promise<Answered> {
  const bytes = body === null ? null : Buffer.from(body, 'latin1');
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        ...(from && { localAddress: from }),
        method,
        path,
        headers: { ...headers, ...(bytes && { 'content-length': String(bytes.length) }) },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode!,
            headers: pairs(incoming.rawHeaders),
            body: Buffer.concat(chunks).toString('latin1'),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(bytes ?? undefined);
  });
}

function pairs(raw: string[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    const value = MASKED.has(raw[i]!.toLowerCase()) ? 'x'.repeat(raw[i + 1]!.length) : raw[i + 1]!;
    lines.push(`${raw[i]}: ${value}`);
  }
  return lines;
}
