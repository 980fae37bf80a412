import { Mailer, refusalOf } from '#mail';
import { Records, SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Acting } from './acting.service.js';
import { Answering } from './answering.service.js';
import { isOfMessages } from './events.js';
import { Items } from './items.service.js';
import { keyOf } from './key.js';
import { contentsOf, digest, letter } from './letters.js';
import {
  type DueDigest,
  type DueMail,
  bounced,
  claimDigest,
  claimMails,
  digestItems,
  digested,
  dueDigests,
  released,
  settled,
  settledWith,
  stillTheirs,
  toDigest,
} from './mail.query.js';
import { Unsubscribing } from './unsubscribe.service.js';

const AT_ONCE = 20;

interface MailLog {
  error(fields: object, message: string): void;
}

/** Sends what is due. Whether it may be sent is decided here, as the person it is for, at the moment that it goes. */
@Injectable()
export class Mails {
  constructor(
    private readonly mailer: Mailer,
    private readonly records: Records,
    private readonly acting: Acting,
    private readonly answering: Answering,
    private readonly items: Items,
    private readonly unsubscribing: Unsubscribing,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject('LOG') private readonly log: MailLog,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  /** Until nothing is left, or it is time for others to go on. */
  async sendDue(until: number): Promise<void> {
    while (Date.now() < until) {
      const taken = await this.database.queryWithoutViewer(claimMails(AT_ONCE));
      for (const due of taken) await this.tried(due.personId, due.id, () => this.send(due));
      if (taken.length < AT_ONCE) return;
    }
  }

  async sendDigests(until: number): Promise<void> {
    for (let after: string | null = null; Date.now() < until;) {
      const due: DueDigest[] = await this.database.queryWithoutViewer(dueDigests(after, AT_ONCE));
      for (const to of due) await this.tried(to.personId, null, () => this.sendDigest(to));
      after = due.at(-1)?.personId ?? null;
      if (due.length < AT_ONCE) return;
    }
  }

  /** What fails holds up nothing else, and is tried again; unless its address is refused for good. */
  private async tried(personId: string, id: string | null, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return void (await this.database.queryWithoutViewer(bounced(personId, refusal)));
      this.log.error({ err: error, notificationId: id }, 'a mail could not be sent');
      if (id) await this.database.queryWithoutViewer(released(id));
    }
  }

  private async send(due: DueMail): Promise<void> {
    if (due.choice === 'DIGEST') return void (await this.database.queryWithoutViewer(toDigest(due.id)));
    const read = due.choice === 'NOW' ? await this.read(due) : null;
    if (read) {
      const unsubscribeUrl = await this.unsubscribing.urlOf(due.personId, due);
      const { publicUrl } = this.config;
      const threadId = read.item ? keyOf(`thread ${due.personId} ${read.item.threadId}`) : undefined;
      const mail = letter(due, read.item, read.answerable, { publicUrl, unsubscribeUrl });
      const replyTo = read.answerable?.replyTo;
      await this.mailer.send({ to: due.email, id: due.id, threadId, unsubscribeUrl, replyTo, ...mail });
      if (isOfMessages(due.event)) await this.database.queryWithoutViewer(settledWith(due));
    }
    await this.database.queryWithoutViewer(settled([due.id]));
  }

  /** Null for what is not to be told any more. */
  private read(due: DueMail) {
    return this.acting.as(due.personId, async (actor) => {
      const [theirs] = await this.records.query(actor, stillTheirs(actor, due.id));
      if (!theirs) return null;
      if (!due.postId) return { item: null, answerable: null };
      const item = (await this.items.read(actor, [due])).get(due.commentId ?? due.postId);
      if (!item) return null;
      const isAnswered = contentsOf(due.visibility, due) !== 'LINK' && !isOfMessages(due.event);
      return { item, answerable: isAnswered ? await this.answering.of(actor, item.post, item.comment) : null };
    });
  }

  private async sendDigest(to: DueDigest): Promise<void> {
    const taken = await this.database.queryWithoutViewer(claimDigest(to.personId, to.slot));
    if (taken.length === 0) return;
    const found = await this.acting.as(to.personId, async (actor) => {
      const rows = await this.records.query(actor, digestItems(actor, to.slot));
      return { rows, texts: await this.items.read(actor, rows) };
    });
    const rows = found?.rows.filter((row) => !row.postId || found.texts.has(row.commentId ?? row.postId)) ?? [];
    if (rows.length > 0) {
      const unsubscribeUrl = await this.unsubscribing.urlOf(to.personId, 'DIGEST');
      const mail = digest(to, rows, found!.texts, { publicUrl: this.config.publicUrl, unsubscribeUrl });
      const id = keyOf(`digest ${to.personId} ${to.slot}`);
      await this.mailer.send({ to: to.email, id, unsubscribeUrl, ...mail });
    }
    await this.database.queryWithoutViewer(digested(to.personId, to.slot));
  }
}
