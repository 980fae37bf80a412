import { createHash } from 'node:crypto';
import { type CommentRow, Comments, type PostRow, Reading } from '#content';
import { Uploads } from '#files';
import { translate } from '#i18n';
import { Jobs } from '#jobs';
import { type Received, answerText, isAutomatic } from '#mail';
import { Throttle } from '#people';
import { type Actor, DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Acting } from './acting.service.js';
import { answerRefused } from './job-kinds.js';
import { keyOf } from './key.js';
import { type AnswerAddress, mayTellRefusal, settleMail, takeMail } from './mail-in.query.js';

interface Thread {
  readonly post: PostRow;
  readonly comment: CommentRow | null;
}
/** As mails of ours begin, in the languages in which they are written. */
const MARKS = [translate('MAIL_ANSWER_ABOVE', 'fr'), translate('MAIL_ANSWER_ABOVE', 'en')];
/** What says nothing but that there is nothing; the other side is told what it is told of an address that never was. */
const MISSING = new Set(['NOT_FOUND', 'UNAUTHENTICATED']);

/** Answers to mails, published in their person's name: by the rules of the client, asked when they arrive. */
@Injectable()
export class AnswersByMail {
  constructor(
    private readonly acting: Acting,
    private readonly reading: Reading,
    private readonly comments: Comments,
    private readonly uploads: Uploads,
    private readonly throttle: Throttle,
    private readonly jobs: Jobs,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  /** Whether its person says to send it, and may read what it answers. A mail that no person sent answers nothing. */
  async knows(address: AnswerAddress, sender: string | null): Promise<boolean> {
    if (sender !== address.email) return false;
    return (await this.acting.as(address.personId, (actor) => this.thread(actor, address))) !== null;
  }

  /** False for what is told nothing. */
  async take(address: AnswerAddress, { mail }: Received): Promise<boolean> {
    const from = mail.from?.value ?? [];
    if (from.length !== 1 || from[0]!.address?.toLowerCase() !== address.email) return false;
    if (isAutomatic(mail)) return true;
    const messageHash = hashOf(mail);
    const [taken] = await this.database.queryWithoutViewer(takeMail(address.personId, messageHash));
    if (taken!.isSettled) return true;
    await this.throttle.count('answerByMail', address.personId);
    try {
      const isDone = await this.acting.as(address.personId, (actor) =>
        this.publish(actor, address, mail, messageHash.toString('hex')),
      );
      if (!isDone) return false;
      await this.database.queryWithoutViewer(settleMail(address.personId, messageHash));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (MISSING.has(error.code)) return false;
      await this.refuse(address, messageHash, error);
    }
    return true;
  }

  private async thread(actor: Actor, { postId, commentId }: AnswerAddress): Promise<Thread | null> {
    const comment = commentId ? await this.reading.findComment(actor, commentId) : null;
    if (commentId && !comment) return null;
    const post = await this.reading.findPost(actor, postId);
    return post && { post, comment };
  }

  private async publish(actor: Actor, address: AnswerAddress, mail: Received['mail'], key: string): Promise<boolean> {
    const thread = await this.thread(actor, address);
    if (!thread) return false;
    const attached = mail.attachments.filter(isFile);
    const fileIds: string[] = [];
    for (const [n, { filename, content }] of attached.entries()) {
      const asked = { groupId: thread.post.groupId, name: filename ?? `${n + 1}` };
      fileIds.push(await this.uploads.take(actor, keyOf(`mail ${address.personId} ${key} ${n}`), asked, content));
    }
    const body = answerText(mail.text ?? '', MARKS);
    await this.comments.add(actor, {
      postId: address.postId,
      parentId: address.commentId,
      body,
      fileIds,
      idempotencyKey: `mail ${key}`,
      isByMail: true,
    });
    return true;
  }

  /** Told once a day at most, by a mail to the person's own address, whoever it was that wrote. */
  private refuse(address: AnswerAddress, messageHash: Buffer, { code, values }: DomainError): Promise<void> {
    return this.database.writeWithoutViewer(async (tx) => {
      await tx.query(settleMail(address.personId, messageHash));
      const [told] = await tx.query(mayTellRefusal(address.tokenHash));
      if (!told) return;
      const key = keyOf(`refused ${address.personId} ${messageHash.toString('hex')}`);
      const about = { personId: address.personId, postId: address.postId, commentId: address.commentId };
      await this.jobs.enqueue(tx, answerRefused, { ...about, code, values }, { key });
    });
  }
}

/** What was attached to it: not the pictures that stand in its text, nor its signature's proof. */
const isFile = ({ related, contentDisposition, contentType }: Received['mail']['attachments'][number]): boolean =>
  !related && contentDisposition === 'attachment' && !/^application\/(?:x-)?(?:pkcs7|pgp)-signature$/.test(contentType);

/** By its own id; without one, by what it says. */
function hashOf({ messageId, date, text }: Received['mail']): Buffer {
  const said = messageId ?? `${date?.toISOString() ?? ''} ${text ?? ''}`;
  return createHash('sha256').update(said).digest();
}
