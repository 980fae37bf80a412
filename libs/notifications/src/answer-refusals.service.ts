import { toId } from '#graphql';
import { type Language, translate } from '#i18n';
import { Jobs } from '#jobs';
import { Mailer, compose } from '#mail';
import type { DomainError } from '#permissions';
import { Reading } from '#content';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Acting } from './acting.service.js';
import { answerRefused } from './job-kinds.js';
import { keyOf } from './key.js';
import { mayTellRefusal, settleMail } from './mail-in.query.js';

/** What says nothing but that there is nothing; its writer is told what is told of an address that never was. */
const MISSING = new Set(['NOT_FOUND', 'UNAUTHENTICATED']);
export const isMissing = ({ code }: DomainError): boolean => MISSING.has(code);

interface Answered {
  readonly personId: string;
  readonly postId: string;
  readonly commentId: string | null;
  readonly tokenHash: Buffer;
  readonly messageHash: Buffer;
}

export interface Refused {
  readonly personId: string;
  readonly postId: string;
  readonly commentId: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Says that an answer by mail was not published: to who still reads what it answered, and nothing of it but a link. */
@Injectable()
export class AnswerRefusals {
  constructor(
    private readonly acting: Acting,
    private readonly reading: Reading,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  /** Told once a day at most, by a mail to the person's own address, whoever it was that wrote. */
  refuse(answer: Answered, error: DomainError): Promise<void> {
    const { personId, postId, commentId, tokenHash, messageHash } = answer;
    return this.database.writeWithoutViewer(async (tx) => {
      await tx.query(settleMail(personId, messageHash));
      if (isMissing(error)) return;
      const [told] = await tx.query(mayTellRefusal(tokenHash));
      if (!told) return;
      const key = keyOf(`refused ${personId} ${messageHash.toString('hex')}`);
      const { code, values } = error;
      await this.jobs.enqueue(tx, answerRefused, { personId, postId, commentId, code, values }, { key });
    });
  }

  async tell(id: string, { personId, postId, commentId, code, values }: Refused): Promise<void> {
    const isRead = await this.acting.as(
      personId,
      async (actor) => (await this.reading.findPost(actor, postId)) !== null,
    );
    const [to] = isRead ? await this.database.queryWithoutViewer(addressee(personId)) : [];
    if (!to) return;
    const { language, company, email } = to;
    const path = `/p/${toId('Post', postId)}${commentId ? `#${toId('Comment', commentId)}` : ''}`;
    const mail = compose(
      {
        subject: 'ANSWER_REFUSED_SUBJECT',
        paragraphs: ['ANSWER_REFUSED', 'ANSWER_REFUSED_HOW'],
        button: { label: 'TOLD_OPEN', url: `${this.config.publicUrl}${path}` },
        company,
        values: { name: to.givenName, why: translate(code, language, values) },
      },
      language,
    );
    await this.mailer.send({ to: email, id, threadId: keyOf(`thread ${personId} ${postId}`), ...mail });
  }
}

interface Addressee {
  readonly email: string;
  readonly givenName: string;
  readonly language: Language;
  readonly company: string;
}
const addressee = (personId: string) => sql<Addressee>`
  select p.email, p.given_name as "givenName", coalesce(p.language, w.language) as language, w.company_name as company
  from persons p join network w on true left join notification_settings s on s.person_id = p.id
  where p.id = ${personId} and p.email is not null and s.bounced_at is null`;
