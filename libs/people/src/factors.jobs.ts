import { Handlers } from '#jobs';
import { Mailer, compose, minuteInWords } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type FactorNews, factorMail } from './job-kinds.js';
import type { Language } from './network.entity.js';

const TEXTS: Readonly<Record<FactorNews, string>> = {
  TOTP_ADDED: 'FACTOR_TOTP_ADDED',
  TOTP_REMOVED: 'FACTOR_TOTP_REMOVED',
  PASSKEY_ADDED: 'FACTOR_PASSKEY_ADDED',
  PASSKEY_REMOVED: 'FACTOR_PASSKEY_REMOVED',
  CODES_RENEWED: 'FACTOR_CODES_RENEWED',
  CODE_USED: 'FACTOR_CODE_USED',
  ALL_REMOVED: 'FACTOR_ALL_REMOVED',
  IDENTITY_ADDED: 'FACTOR_IDENTITY_ADDED',
  IDENTITY_REMOVED: 'FACTOR_IDENTITY_REMOVED',
};

interface Recipient {
  readonly email: string | null;
  readonly givenName: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly company: string;
}

/** Tells a person what was done to the factors of their account: whoever did it, they hear of it. */
@Injectable()
export class FactorsJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(factorMail, ({ personId, news, at }, job) => this.mail(personId, news, new Date(at), job.id));
  }

  private async mail(personId: string, news: FactorNews, at: Date, mailId: string): Promise<void> {
    const [person] = await this.database.queryWithoutViewer(sql<Recipient>`
      select p.email, p.given_name as "givenName", coalesce(p.language, n.language) as language, p.time_zone as "timeZone", n.company_name as company
      from persons p join network n on true where p.id = ${personId}`);
    if (!person?.email) return;
    const mail = compose(
      {
        subject: 'FACTOR_SUBJECT',
        paragraphs: [TEXTS[news], 'FACTOR_HELP'],
        button: { label: 'FACTOR_BUTTON', url: `${this.config.publicUrl}/settings?tab=security` },
        company: person.company,
        values: { name: person.givenName, date: minuteInWords(at, person) },
      },
      person.language,
    );
    await this.mailer.send({ to: person.email, id: mailId, ...mail });
  }
}
