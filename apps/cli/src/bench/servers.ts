import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, so that its processor time can be told from the load's. */
export interface MeasuredServer {
  readonly pid: number;
  readonly origin: string;
  /** How many statements with data it has sent since the last question; null where it does not count. */
  statements(): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(
  file: 'bare-server' | 'product-server',
  args: readonly string[],
): Promise<MeasuredServer> {
  const child = fork(fileURLToPath(new URL(`./${file}.js`, import.meta.url)), [...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { port } = await said<{ port: number }>(child);
  return {
    pid: child.pid!,
    origin: `http://127.0.0.1:${port}`,
    async statements() {
      const answer = said<{ statements: number }>(child);
      child.send('count');
      return (await answer).statements;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL'); // a server that only reads has nothing to finish
      }),
  };
}

const said = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The server ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
