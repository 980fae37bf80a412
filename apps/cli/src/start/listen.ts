import { createServer } from 'node:net';
import type { Config } from '#config';
import { Failure } from '../failure.js';

type Address = Pick<Config, 'port' | 'host'>;

/** Fails early with PORT_TAKEN or PORT_REFUSED: before the minute that a first start may take, not after. */
export function requireFreePort(config: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => reject(explainListenError(error, config) as Error));
    probe.listen({ port: config.port, host: config.host ?? undefined }, () => probe.close(() => resolve()));
  });
}

/** What an error of listening means for the operator; any other error is returned as it came. */
export function explainListenError(error: unknown, { port, host }: Address): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new Failure('PORT_TAKEN', String(port));
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Failure('PORT_REFUSED', host ? `${host}, port ${port}` : `port ${port}`);
    default:
      return error;
  }
}
