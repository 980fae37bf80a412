import { Comments } from '#content';
import { Jobs } from '#jobs';
import { Mailer, compose, minuteInWords } from '#mail';
import { type Actor, DomainError } from '#permissions';
import { Records, SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Acting } from './acting.service.js';
import { AnswerRefusals } from './answer-refusals.service.js';
import { type HeldWords, callBack, claimHeld, heldFor, hold, letHeldGo } from './held-answer.query.js';
import { answerHeld, answerPublish } from './job-kinds.js';
import { keyOf } from './key.js';
import { settleMail } from './mail-in.query.js';
import { Seal } from './seal.js';

/** Undoes what was tried. */
const REHEARSED = Symbol('rehearsed');
export type CalledBack = 'DONE' | 'TOO_LATE' | 'UNKNOWN';

/**
 * Answers by mail wait a while before they are published, and who wrote one can call it back: a signature with a telephone number, a
 * word that was meant for one person. Whether it may be published is asked when it comes, so that a refusal is told then, and again when it is.
 */
@Injectable()
export class HeldAnswers {
  private seal: Promise<Seal> | null = null;

  constructor(
    private readonly acting: Acting,
    private readonly comments: Comments,
    private readonly refusals: AnswerRefusals,
    private readonly records: Records,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string; readonly mailAnswerDelay: number },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  /** Publishes it, or holds it, where it may be published; throws the refusal where it may not. */
  async take(actor: Actor, words: HeldWords): Promise<void> {
    const seconds = this.config.mailAnswerDelay;
    if (seconds === 0) return this.publish(actor, words);
    await this.rehearse(actor, words);
    await this.database.writeWithoutViewer(async (tx) => {
      await tx.query(hold(words, seconds));
      await tx.query(settleMail(words.personId, words.messageHash));
      await this.jobs.enqueue(tx, answerHeld, { id: words.id }, { key: keyOf(`held ${words.id}`) });
      const after = new Date(Date.now() + seconds * 1_000);
      await this.jobs.enqueue(tx, answerPublish, { id: words.id }, { key: keyOf(`publish ${words.id}`), after });
    });
  }

  /** That it came, what will be published, and how it is called back. */
  async tell(id: string, mailId: string): Promise<void> {
    const [held] = await this.database.queryWithoutViewer(heldFor(id));
    if (!held) return;
    const { personId, postId, givenName: name, email, company, language, body } = held;
    const word = (await this.sealed()).close([id, personId], 0);
    const mail = compose(
      {
        subject: 'ANSWER_HELD_SUBJECT',
        paragraphs: ['ANSWER_HELD', 'ANSWER_HELD_HOW'],
        quote: body,
        button: { label: 'ANSWER_HELD_BUTTON', url: `${this.config.publicUrl}/answer/${word}` },
        company,
        values: { name, at: minuteInWords(held.publishAt, held) },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, threadId: keyOf(`thread ${personId} ${postId}`), ...mail });
  }

  /** Its time has come. Whoever may not publish it any more is told why, if they may know; or it is as if there had been nothing. */
  async publishHeld(id: string): Promise<void> {
    const [words] = await this.database.queryWithoutViewer(claimHeld(id));
    if (!words) return;
    try {
      await this.acting.as(words.personId, (actor) => this.publish(actor, words));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.refusals.refuse(words, error);
    }
    await this.database.queryWithoutViewer(letHeldGo(id));
  }

  /** By the word in the mail, without signing in: it belongs to one person and one answer. */
  async callBack(word: string): Promise<CalledBack> {
    const opened = (await this.sealed()).open(word, 2);
    if (!opened) return 'UNKNOWN';
    const [id, personId] = opened.uuids as [string, string];
    const [gone] = await this.database.queryWithoutViewer(callBack(id, personId));
    return gone ? 'DONE' : 'TOO_LATE';
  }

  private async publish(actor: Actor, { postId, commentId, body, fileIds, messageHash }: HeldWords): Promise<void> {
    const idempotencyKey = `mail ${messageHash.toString('hex')}`;
    await this.comments.add(actor, { postId, parentId: commentId, body, fileIds, idempotencyKey, isByMail: true });
  }

  /** The same, and nothing stays of it. */
  private async rehearse(actor: Actor, words: HeldWords): Promise<void> {
    try {
      await this.records.write(actor, async () => {
        await this.publish(actor, words);
        throw REHEARSED;
      });
    } catch (outcome) {
      if (outcome !== REHEARSED) throw outcome;
    }
  }

  private sealed(): Promise<Seal> {
    return (this.seal ??= this.database
      .queryWithoutViewer(sql<{ secret: Buffer }>`select secret from server_keys where name = 'mail'`)
      .then(([row]) => new Seal(row!.secret, 'answer'))
      .catch((error: unknown) => {
        this.seal = null;
        throw error;
      }));
  }
}
