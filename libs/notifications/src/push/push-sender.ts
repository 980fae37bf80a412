import { createECDH } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import webpush from 'web-push';
import type { Target } from './push.query.js';
import { destinationOf, isPossibleEndpoint } from './safe-egress.js';

/** GONE: the browser takes none any more, or never did. */
export type Sent = 'SENT' | 'GONE' | 'LATER';

export interface PushSettings {
  readonly publicUrl: string;
  readonly mailFrom: string;
  readonly pushPrivate: boolean;
}
interface Keys {
  readonly publicKey: string;
  readonly privateKey: string;
}

const TIMEOUT_MS = 5_000;
/** For how long a push service keeps it for a browser that is not there, and under which name a newer one takes its place. */
const KEPT_SECONDS = 86_400;
const TOPIC = 'new';

/** Sends a browser word that there is something new: nothing else, in always as many bytes. What it is, the browser asks for when it is opened. */
@Injectable()
export class PushSender {
  private read: Promise<Keys> | null = null;

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') private readonly config: PushSettings,
  ) {}

  async publicKey(): Promise<string> {
    return (await this.keys()).publicKey;
  }

  /** Whether anything would ever be sent there; where its name leads to is looked at each time. */
  isPossible(endpoint: string): boolean {
    return isPossibleEndpoint(endpoint, this.config.pushPrivate);
  }

  async send({ endpoint, p256dh, auth }: Target, language: 'fr' | 'en'): Promise<Sent> {
    const destination = await destinationOf(endpoint, this.config.pushPrivate).catch(() => 'LATER' as const);
    if (destination === 'LATER') return 'LATER';
    if (!destination) return 'GONE';
    const { publicKey, privateKey } = await this.keys();
    const { headers, body, method } = webpush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      JSON.stringify({ language }),
      {
        vapidDetails: { subject: this.subject(), publicKey, privateKey },
        TTL: KEPT_SECONDS,
        urgency: 'normal',
        topic: TOPIC,
        contentEncoding: 'aes128gcm',
      },
    );
    const { url, address, family } = destination;
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise<Sent>((resolve) => {
      const sending = request(
        url,
        {
          method,
          headers: headers as Record<string, string>,
          timeout: TIMEOUT_MS,
          agent: false,
          // The name was looked up, and is not a second time.
          lookup: (_name, options, found) =>
            options.all ? found(null, [{ address, family }]) : found(null, address, family),
        },
        (response) => {
          response.resume();
          resolve(outcomeOf(response.statusCode ?? 0));
        },
      );
      sending.on('timeout', () => sending.destroy(new Error('timeout')));
      sending.on('error', () => resolve('LATER'));
      sending.end(body);
    });
  }

  /** Whom a push service may ask about what we send. */
  private subject(): string {
    const { publicUrl, mailFrom } = this.config;
    return publicUrl.startsWith('https:') ? publicUrl : `mailto:${/[^\s<>]+@[^\s<>]+/.exec(mailFrom)![0]}`;
  }

  private keys(): Promise<Keys> {
    return (this.read ??= this.database
      .queryWithoutViewer(sql<{ secret: Buffer }>`select secret from server_keys where name = 'vapid'`)
      .then(([row]) => {
        const pair = createECDH('prime256v1');
        pair.setPrivateKey(row!.secret);
        return { publicKey: pair.getPublicKey('base64url'), privateKey: row!.secret.toString('base64url') };
      })
      .catch((error: unknown) => {
        this.read = null;
        throw error;
      }));
  }
}

/** Refused for good: it has gone (RFC 8030), was made for another key, or is no place for messages at all. Redirects are not followed. */
function outcomeOf(status: number): Sent {
  if (status >= 200 && status < 300) return 'SENT';
  return status === 429 || status >= 500 ? 'LATER' : 'GONE';
}
