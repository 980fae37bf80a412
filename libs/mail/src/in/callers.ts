import type { Server, Socket } from 'node:net';

export interface CallerLimits {
  /** How long a connection may last, however busy it is: long enough for the largest mail over a slow line. */
  readonly callMs: number;
  /** At the same time, from one address of another machine. */
  readonly callsOfOne: number;
}
/** This machine is not counted: a mail server on it hands on what comes from everywhere. */
export const isThisMachine = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);

/** Nobody keeps others out by many connections, or by one that never ends. */
export function limitCallers({ server }: { readonly server: Server }, { callMs, callsOfOne }: CallerLimits): void {
  const calls = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const end = setTimeout(() => socket.destroy(), callMs);
    const count = (calls.get(address) ?? 0) + 1;
    calls.set(address, count);
    socket.once('close', () => {
      clearTimeout(end);
      const left = calls.get(address)! - 1;
      if (left > 0) calls.set(address, left);
      else calls.delete(address);
    });
    if (count > callsOfOne && !isThisMachine(address)) socket.destroy();
  });
}
