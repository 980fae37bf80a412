import { createHash } from 'node:crypto';
import { type CommentRow, type PostRow, Reading } from '#content';
import { Uploads } from '#files';
import { translate } from '#i18n';
import { type Received, answerText, isAutomatic } from '#mail';
import { Throttle } from '#people';
import { type Actor, DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Acting } from './acting.service.js';
import { AnswerRefusals, isMissing } from './answer-refusals.service.js';
import { HeldAnswers } from './held-answers.service.js';
import { keyOf } from './key.js';
import { type AnswerAddress, settleMail, takeMail } from './mail-in.query.js';

interface Thread {
  readonly post: PostRow;
  readonly comment: CommentRow | null;
}
/** As mails of ours begin, in the languages in which they are written. */
const MARKS = [translate('MAIL_ANSWER_ABOVE', 'fr'), translate('MAIL_ANSWER_ABOVE', 'en')];
/** Answers to mails, published in their person's name: by the rules of the client, asked when they arrive. */
@Injectable()
export class AnswersByMail {
  constructor(
    private readonly acting: Acting,
    private readonly reading: Reading,
    private readonly uploads: Uploads,
    private readonly throttle: Throttle,
    private readonly held: HeldAnswers,
    private readonly refusals: AnswerRefusals,
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
      const isDone = await this.acting.as(address.personId, (actor) => this.publish(actor, address, mail, messageHash));
      if (!isDone) return false;
      await this.database.queryWithoutViewer(settleMail(address.personId, messageHash));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (isMissing(error)) return false;
      await this.refusals.refuse({ ...address, messageHash }, error);
    }
    return true;
  }

  private async thread(actor: Actor, { postId, commentId }: AnswerAddress): Promise<Thread | null> {
    const comment = commentId ? await this.reading.findComment(actor, commentId) : null;
    if (commentId && !comment) return null;
    const post = await this.reading.findPost(actor, postId);
    return post && { post, comment };
  }

  private async publish(actor: Actor, address: AnswerAddress, mail: Received['mail'], hash: Buffer): Promise<boolean> {
    const thread = await this.thread(actor, address);
    if (!thread) return false;
    const { tokenHash, personId, postId, commentId } = address;
    const key = `mail ${personId} ${hash.toString('hex')}`;
    const fileIds: string[] = [];
    for (const [n, { filename, content }] of mail.attachments.filter(isFile).entries()) {
      const asked = { groupId: thread.post.groupId, name: filename ?? `${n + 1}` };
      fileIds.push(await this.uploads.take(actor, keyOf(`${key} ${n}`), asked, content));
    }
    const body = answerText(mail.text ?? '', MARKS);
    await this.held.take(actor, {
      ...{ id: keyOf(key), tokenHash, messageHash: hash, personId, postId, commentId },
      body,
      fileIds,
    });
    return true;
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
