import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly replyTo: string | undefined;
}
/** Long enough for what is told at once: it goes within a second or two. */
const QUIET_MS = 6_000;

/** A mail server that takes everything and keeps it. */
export class PostOffice {
  private readonly received: Received[] = [];
  private last = Date.now();

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<PostOffice> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        void simpleParser(stream).then((mail) => {
          for (const { address } of session.envelope.rcptTo) office.take(address, mail);
          done();
        }, done);
      },
    });
    const office = new PostOffice(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return office;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** What came for this address, oldest first. */
  to(address: string): Received[] {
    return this.received.filter(({ to }) => to === address);
  }

  /** The first mail to this address whose subject or text says this. */
  async mailTo(address: string, words: RegExp): Promise<Received> {
    const found = () => this.to(address).find(({ subject, text }) => words.test(subject) || words.test(text));
    await expect.poll(() => found() !== undefined, { timeout: 30_000 }).toBe(true);
    return found()!;
  }

  /** Until nothing came for a while. */
  async quiet(): Promise<void> {
    const begun = Date.now();
    while (Date.now() - Math.max(begun, this.last) < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 200));
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.server.close(closed));
  }

  private take(to: string, mail: ParsedMail): void {
    this.last = Date.now();
    const { subject = '', text = '', messageId = '', replyTo } = mail;
    this.received.push({ to, subject, text, messageId, replyTo: replyTo?.value[0]?.address });
  }
}
