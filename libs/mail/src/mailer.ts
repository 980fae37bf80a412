import type { Config } from '#config';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { join } from 'node:path';
import { Outbox, type WaitingMail } from './outbox.js';
import type { ComposedMail } from './templates.js';

export interface MailToSend extends ComposedMail {
  /** One address. */
  readonly to: string;
  /** Uuid: the same mail has the same id, however often its job runs. */
  readonly id: string;
  /** Uuid: mails that belong together are shown as one conversation. */
  readonly threadId?: string;
  /** Where one click, without signing in, ends mails of this kind (RFC 8058). */
  readonly unsubscribeUrl?: string;
  readonly replyTo?: string;
  /** Of which invitation it is: it is that which did not arrive where the mail comes back. */
  readonly invitationId?: string;
}
/** Who receives mails that could not be delivered: gives the address to which this one comes back, null where nothing is received. */
export interface ReturnAddresses {
  forReturns(mail: Pick<MailToSend, 'to' | 'invitationId'>): Promise<string | null>;
}
interface Carrier {
  readonly smtpUrl: string | null;
  readonly from: string;
  readonly isDemo: boolean;
}

/** Sends a mail, or puts it into the outbox folder where no mail server is known. */
@Injectable()
export class Mailer {
  readonly outbox: Outbox;
  private returns: ReturnAddresses | null = null;

  constructor(
    @Inject('CONFIG') private readonly config: Config,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {
    this.outbox = new Outbox(join(config.home, 'outbox'));
  }

  /** Every mail bears an address of theirs as its envelope's sender; without them, that of the sender. */
  comeBackTo(returns: ReturnAddresses): void {
    this.returns = returns;
  }

  /** Throws when the mail server does not take it: the job is tried again later. */
  async send({ to, id, subject, text, html, ...more }: MailToSend): Promise<void> {
    const { threadId, unsubscribeUrl, replyTo, invitationId } = more;
    const returnTo = await this.returns?.forReturns({ to, invitationId });
    const { hostname } = new URL(this.config.publicUrl);
    const thread = threadId && `<${threadId}@${hostname}>`;
    const { smtpUrl, from } = await this.carrier();
    const message = {
      from,
      // As an object the address is never parsed as a list: one recipient, whatever it holds.
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: `<${id}@${hostname}>`,
      ...(thread && { inReplyTo: thread, references: thread }),
      ...(replyTo && { replyTo }),
      ...(returnTo && { envelope: { from: returnTo, to } }),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...(unsubscribeUrl && {
          'List-Unsubscribe': `<${unsubscribeUrl}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    if (smtpUrl) {
      const transport = createTransport(smtpUrl, { from });
      await transport.sendMail(message).finally(() => transport.close());
      return;
    }
    const { message: raw } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
    await this.outbox.put({ id, to, subject, text, createdAt: new Date().toISOString() }, raw as Buffer);
  }

  /** Mails that wait in the folder: only in a demo, and only where nothing sends them. Null elsewhere. */
  async waiting(count: number): Promise<WaitingMail[] | null> {
    const { smtpUrl, isDemo } = await this.carrier();
    return isDemo && !smtpUrl ? this.outbox.newest(count) : null;
  }

  /** Host and port of the server that mails go to; null where nothing sends them. */
  async server(): Promise<string | null> {
    const { smtpUrl } = await this.carrier();
    return smtpUrl && new URL(smtpUrl).host;
  }

  /** What the process was started with wins over what was said at set-up. */
  private async carrier(): Promise<Carrier> {
    const [network] = await this.database.queryWithoutViewer(sql<{
      smtpUrl: string | null;
      mailFrom: string | null;
      isDemo: boolean;
    }>`
      select smtp_url as "smtpUrl", mail_from as "mailFrom", is_demo as "isDemo" from network`);
    const isConfigured = this.config.smtpUrl !== null;
    return {
      smtpUrl: this.config.smtpUrl ?? network?.smtpUrl ?? null,
      from: (!isConfigured && network?.mailFrom) || this.config.mailFrom,
      isDemo: network?.isDemo ?? false,
    };
  }
}
