import { once } from 'node:events';
import { createConnection } from 'node:net';
import type { Act } from './protocol.js';

/** Speaks to the door at which mail comes in, as a mail server does; all that it says comes back. */
export async function postMail(port: number, { from, to, raw }: Extract<Act, { kind: 'mail' }>): Promise<string> {
  const socket = createConnection(port, '127.0.0.1').setEncoding('utf8');
  const said: string[] = [];
  let wake = () => undefined as void;
  socket.on('data', (text: string) => {
    said.push(text);
    wake();
  });
  socket.on('close', () => wake());
  const heard = async (): Promise<string> => {
    for (let have = ''; ; await new Promise<void>((resolve) => (wake = resolve))) {
      have = said.join('');
      const last = have.trimEnd().split('\r\n').at(-1)!;
      if (socket.closed || (have.endsWith('\r\n') && /^\d{3} /.test(last))) return last;
    }
  };
  const say = async (line: string): Promise<string> => {
    said.push(`> ${line.slice(0, 4)}\r\n`);
    const answered = said.length;
    socket.write(`${line}\r\n`);
    while (said.length === answered && !socket.closed) await new Promise<void>((resolve) => (wake = resolve));
    return heard();
  };
  await once(socket, 'connect');
  await heard();
  await say('EHLO else.example');
  await say(`MAIL FROM:<${from ?? ''}>`);
  if ((await say(`RCPT TO:<${to}>`)).startsWith('250') && (await say('DATA')).startsWith('354'))
    await say(`${raw.replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..')}\r\n.`);
  await say('QUIT');
  socket.destroy();
  return said.join('');
}
