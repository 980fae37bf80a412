import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Config } from '#config';
import { DomainError } from '#permissions';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type ParsedMail, simpleParser } from 'mailparser';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { type CallerLimits, isThisMachine, limitCallers } from './callers.js';

/** A mail that came to one of our addresses. */
export interface Received {
  /** Before the @, in small letters. */
  readonly localPart: string;
  /** Who said to send it, as anybody can; null for what mail servers send of themselves. */
  readonly sender: string | null;
  readonly mail: ParsedMail;
}
/** Who knows what the addresses are for. */
export interface MailTaker {
  knows(localPart: string, sender: string | null): Promise<boolean>;
  /** False: as if there were no such address. Throws where it cannot be decided now: the other side tries again. */
  take(received: Received): Promise<boolean>;
}
interface DoorLog {
  error(fields: object, message: string): void;
}

/** Of a whole mail: what most mail servers take. */
const MOST_BYTES = 25 * 2 ** 20;
/** Whose text alone is not read further. */
const MOST_HTML = 1_000_000;
const PARSING = {
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepDeliveryStatus: true,
  maxHtmlLengthToParse: MOST_HTML,
};
/** Of the library's commands those that nobody needs to hand mail over. */
const NOT_OURS = ['AUTH', 'VRFY', 'HELP', 'WIZ', 'SHELL', 'KILL', 'XCLIENT', 'XFORWARD'];
const MOST_CLIENTS = 10;
const LIMITS: CallerLimits = { callMs: 600_000, callsOfOne: 5 };
const SILENCE_MS = 60_000;
/** Of what is on its way when the process ends: the other side sends it again. */
const CLOSING_MS = 5_000;

/** One answer, whatever the reason: made up, ended, another's, or of something that one may not know of. */
const nobody = () => answer(550, '5.1.1 No such address');
const later = () => answer(451, '4.3.0 Try again later');
const answer = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/**
 * Receives mail by SMTP, for the addresses of one domain that a taker knows; it relays nothing. What was answered with 250 has been dealt
 * with: nothing waits in between, so that whatever breaks off is sent again by the other side.
 */
@Injectable()
export class MailDoor implements OnApplicationShutdown {
  private server: SMTPServer | null = null;
  private readonly rates: RateLimiterMemory | null;

  constructor(
    @Inject('CONFIG') private readonly config: Config,
    @Inject('LOG') private readonly log: DoorLog,
  ) {
    const points = config.ratePerAddress;
    this.rates = points > 0 ? new RateLimiterMemory({ keyPrefix: 'mail', points, duration: 60 }) : null;
  }

  /** The port on which it listens. */
  async open(taker: MailTaker, port: number, limits: CallerLimits = LIMITS): Promise<number> {
    const { mailInHost, mailInDomain, mailInCertFile, mailInKeyFile } = this.config;
    const tls =
      mailInCertFile && mailInKeyFile ? { cert: readFileSync(mailInCertFile), key: readFileSync(mailInKeyFile) } : null;
    const server = new SMTPServer({
      ...tls,
      name: mailInDomain,
      banner: 'ready',
      size: MOST_BYTES,
      authOptional: true,
      disabledCommands: [...NOT_OURS, ...(tls ? [] : ['STARTTLS'])],
      disableReverseLookup: true,
      maxClients: MOST_CLIENTS,
      socketTimeout: SILENCE_MS,
      closeTimeout: CLOSING_MS,
      logger: false,
      hideENHANCEDSTATUSCODES: true, // ours stand in our texts
      onRcptTo: ({ address }, session, done) => void this.settle(this.addressed(taker, address, session), done),
      onData: (stream, session, done) => void this.settle(this.received(taker, stream, session), done),
    });
    server.on('error', (error) => this.log.error({ err: error }, 'the mail door: a connection failed'));
    limitCallers(server, limits);
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, mailInHost ?? undefined, resolve);
    });
    this.server = server;
    return (server.server.address() as AddressInfo).port;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async addressed(taker: MailTaker, address: string, session: SMTPServerSession): Promise<void> {
    await this.count(session.remoteAddress);
    // One address, one decision: the other side sends the mail once more for the next.
    if (session.envelope.rcptTo.length > 0) throw answer(452, '4.5.3 One recipient at a time');
    const localPart = this.localPartOf(address);
    if (!localPart || !(await taker.knows(localPart, senderOf(session)))) throw nobody();
  }

  private async received(taker: MailTaker, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const mail = await parsed(stream);
    const localPart = this.localPartOf(session.envelope.rcptTo[0]!.address)!;
    if (!(await taker.take({ localPart, sender: senderOf(session), mail }))) throw nobody();
  }

  /** Mails are dealt with, refused in our words, or to be sent again: nothing of the inside is said. */
  private async settle(work: Promise<void>, done: (error?: Error | null) => void): Promise<void> {
    try {
      await work;
      done();
    } catch (error) {
      if ((error as { responseCode?: number }).responseCode) return done(error as Error);
      if (error instanceof DomainError && error.code === 'RATE_LIMITED') return done(later());
      this.log.error({ err: error }, 'a mail could not be received');
      done(later());
    }
  }

  /** This machine is not counted: a mail server on it hands on what comes from everywhere. */
  private async count(address: string): Promise<void> {
    if (!this.rates || isThisMachine(address)) return;
    await this.rates.consume(address).catch((refusal: unknown) => {
      throw refusal instanceof RateLimiterRes ? later() : refusal;
    });
  }

  private localPartOf(address: string): string | null {
    const at = address.lastIndexOf('@');
    return address.slice(at + 1).toLowerCase() === this.config.mailInDomain ? address.slice(0, at).toLowerCase() : null;
  }
}

const senderOf = ({ envelope: { mailFrom } }: SMTPServerSession): string | null =>
  (mailFrom && mailFrom.address.toLowerCase()) || null;

/** Read while it comes, so that no mail is in memory twice. What cannot be understood will not be another time either. */
async function parsed(stream: SMTPServerDataStream): Promise<ParsedMail> {
  const source = Readable.from(upToTheLimit(stream), { objectMode: false });
  const read = await simpleParser(source, PARSING).catch((error: unknown) => ({ error }));
  // What is left of it is let go by: the answer is heard only after it.
  if (!stream.readableEnded && !stream.destroyed) for await (const part of stream as AsyncIterable<Buffer>) void part;
  if (stream.sizeExceeded) throw answer(552, '5.3.4 Too large');
  if ('error' in read) throw Object.assign(answer(554, '5.6.0 Not understood'), { cause: read.error });
  return read;
}

async function* upToTheLimit(stream: SMTPServerDataStream): AsyncGenerator<Buffer> {
  for await (const part of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    if (stream.sizeExceeded) return;
    yield part;
  }
}
