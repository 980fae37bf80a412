import { EventEmitter } from 'node:events';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { Readable } from 'node:stream';

/**
 * Stands in the place of a push service, for addresses of 127.0.0.9: takes every message, and says how long each was. Both worlds know
 * the same address of it, which one port cannot serve.
 */
const http = createRequire(import.meta.url)('node:http') as { request: (...args: never[]) => unknown };
const real = http.request;
const HOST = '127.0.0.9';
let came: { readonly path: string; readonly said: string }[] = [];

interface Asked {
  readonly method: string;
  readonly headers: Record<string, unknown>;
}
http.request = ((url: URL | object, options: Asked, done: (response: object) => void) => {
  if (!(url instanceof URL) || url.hostname !== HOST) return real(...([url, options, done] as never[]));
  const request = new EventEmitter() as EventEmitter & { end(body: Buffer): void; destroy(): void };
  request.destroy = () => undefined;
  request.end = (body: Buffer) => {
    // What signs it and what seals it is drawn anew for each: how long they are is compared.
    const headers = Object.entries(options.headers).map(
      ([name, value]) => `${name}: ${name === 'Authorization' ? String(value).length : String(value)}`,
    );
    came.push({
      path: url.pathname,
      said: `${options.method} ${url.pathname}\n${headers.join('\n')}\n${body.length} bytes`,
    });
    setImmediate(() => done(Object.assign(Readable.from([]), { statusCode: 201 })));
  };
  return request;
}) as never;
syncBuiltinESMExports();

/** Takes them all; those to this address's browser come back. */
export function takePushes(address: string | null): string[] {
  const all = came;
  came = [];
  return all.filter(({ path }) => address !== null && path === `/${address}`).map(({ said }) => said);
}
