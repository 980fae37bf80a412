import { createHash, createHmac } from 'node:crypto';
import { Mailer, type ReturnAddresses } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type KnownAddress,
  keepAnswerAddress,
  keepReturnAddress,
  knownAddress,
  personOfAddress,
} from './mail-in.query.js';

const ANSWER = 'answer-';
const RETURN = 'return-';
/** 160 bits, in letters that no mail server changes: 32 of them. */
const BYTES = 20;
const WORD = /^(?:answer|return)-([a-z2-7]{32})$/;

interface Answered {
  readonly personId: string;
  readonly postId: string;
  readonly commentId: string | null;
}
const answerOf = ({ personId, postId, commentId }: Answered): string =>
  `answer ${personId} ${postId} ${commentId ?? ''}`;
/** Of a person or an invitation. */
const returnOf = (id: string, email: string): string => `return ${id} ${email}`;
const wordOf = (secret: Buffer, about: string): string =>
  base32(createHmac('sha256', secret).update(about).digest().subarray(0, BYTES));
/** What stands before the @ of the address at which this person answers this, and how it is known. */
export function answerWord(
  secret: Buffer,
  about: Answered,
): { readonly localPart: string; readonly tokenHash: Buffer } {
  const word = wordOf(secret, answerOf(about));
  return { localPart: `${ANSWER}${word}`, tokenHash: hashOf(word) };
}

export interface MailInSettings {
  readonly mailInPort: number | null;
  readonly mailInDomain: string;
}

/**
 * Addresses of ours that receive mail. Each is good for one person and one thing, says nothing about either, and is the same for the same
 * two, so that a mail program keeps the thread together; nobody makes one without the server's key.
 */
@Injectable()
export class MailAddresses implements ReturnAddresses, OnModuleInit {
  private key: Promise<Buffer> | null = null;

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') private readonly config: MailInSettings,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.mailer.comeBackTo(this);
  }

  get areOn(): boolean {
    return this.config.mailInPort !== null;
  }

  /** Where this person answers this by mail; null where nothing is received, or they are no member there. */
  async forAnswers(about: Answered): Promise<string | null> {
    if (!this.areOn) return null;
    const token = wordOf(await this.secret(), answerOf(about));
    const [kept] = await this.database.queryWithoutViewer(keepAnswerAddress(hashOf(token), about));
    return kept ? this.addressOf(ANSWER, token) : null;
  }

  /** Where a mail comes back to; null where nothing is received, and for whoever is neither of the network nor invited to it. */
  async forReturns({ to, invitationId }: { to: string; invitationId?: string }): Promise<string | null> {
    if (!this.areOn) return null;
    const [person] = invitationId ? [] : await this.database.queryWithoutViewer(personOfAddress(to));
    const id = invitationId ?? person?.personId;
    if (!id) return null;
    const token = wordOf(await this.secret(), returnOf(id, to));
    await this.database.queryWithoutViewer(keepReturnAddress(hashOf(token), { ...person, invitationId }));
    return this.addressOf(RETURN, token);
  }

  /** Null for what is no address of ours, or not any more. */
  async find(localPart: string): Promise<KnownAddress | null> {
    const token = WORD.exec(localPart)?.[1];
    if (!token) return null;
    const [known] = await this.database.queryWithoutViewer(knownAddress(hashOf(token)));
    if (!known || !localPart.startsWith(known.purpose === 'ANSWER' ? ANSWER : RETURN)) return null;
    // Of an address that its person does not have any more nothing comes back.
    if (known.purpose === 'ANSWER') return known;
    const { personId, invitationId, email } = known;
    return token === wordOf(await this.secret(), returnOf(personId ?? invitationId, email)) ? known : null;
  }

  private addressOf(prefix: string, token: string): string {
    return `${prefix}${token}@${this.config.mailInDomain}`;
  }

  private secret(): Promise<Buffer> {
    return (this.key ??= this.database
      .queryWithoutViewer(sql<{ secret: Buffer }>`select secret from server_keys where name = 'mail-in'`)
      .then(([row]) => row!.secret)
      .catch((error: unknown) => {
        this.key = null;
        throw error;
      }));
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{5}/g, (five) => LETTERS[parseInt(five, 2)]!);
}
