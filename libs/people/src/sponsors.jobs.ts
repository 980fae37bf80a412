import { Handlers } from '#jobs';
import { Mailer, compose, dayInWords } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { sponsorMail } from './job-kinds.js';
import { type SponsorMailReader, sponsorLetter } from './sponsor.query.js';

const LETTERS = {
  NEW: { subject: 'SPONSOR_NEW_SUBJECT', paragraphs: ['SPONSOR_NEW_TEXT', 'SPONSOR_NEW_WHAT'] },
  FORMER: { subject: 'SPONSOR_FORMER_SUBJECT', paragraphs: ['SPONSOR_FORMER_TEXT'] },
  EXTERNAL: { subject: 'SPONSOR_EXTERNAL_SUBJECT', paragraphs: ['SPONSOR_EXTERNAL_TEXT'] },
} satisfies Record<SponsorMailReader, { subject: string; paragraphs: string[] }>;

/** Mails to the new sponsor of an external, to the former one, and to the external: who answers for them now. */
@Injectable()
export class SponsorsJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(sponsorMail, (data, job) => this.mail(data, job.id));
  }

  private async mail(
    {
      personId,
      sponsorId,
      formerId,
      to,
    }: { personId: string; sponsorId: string; formerId: string; to: SponsorMailReader },
    mailId: string,
  ): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(sponsorLetter(personId, sponsorId, formerId, to));
    if (!letter) return;
    const { email, language, givenName, accessUntil, company, person, partner, sponsor, former } = letter;
    const until = accessUntil && dayInWords(accessUntil, letter);
    const mail = compose(
      {
        ...LETTERS[to],
        button:
          to === 'NEW'
            ? { label: 'SPONSOR_NEW_BUTTON', url: `${this.config.publicUrl}/externals?mine=1` }
            : { label: 'ENDING_EXTERNAL_BUTTON', url: this.config.publicUrl },
        company,
        values: { name: givenName, person, partner, sponsor, former, until: until ?? '' },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }
}
