import { toId } from '#graphql';
import { type Language, translate } from '#i18n';
import { Mailer, compose } from '#mail';
import { Reading } from '#content';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Acting } from './acting.service.js';
import { keyOf } from './key.js';

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
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

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
