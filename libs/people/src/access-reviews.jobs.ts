import { Handlers, Jobs } from '#jobs';
import { Mailer, compose } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dueReviews, reviewLetter } from './access-review.query.js';
import { accessReview, accessReviewMail } from './job-kinds.js';

/** Tells sponsors whose access they are to review. Who is due is a condition of the list: no right and no order depends on this. */
@Injectable()
export class AccessReviewsJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(accessReview, () => this.announce());
    this.handlers.on(accessReviewMail, ({ sponsorId }, job) => this.mail(sponsorId, job.id));
    this.handlers.every(accessReview, '41 6 * * *');
  }

  /** One mail and one notice for all that fell due since the last time; each once, however often this runs. */
  private async announce(): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      for (const { sponsorId } of await tx.query(dueReviews()))
        await this.jobs.enqueue(tx, accessReviewMail, { sponsorId });
    });
  }

  /** Asks again: who has reviewed them meanwhile, or answers for nobody any more, is told nothing. */
  private async mail(sponsorId: string, mailId: string): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(reviewLetter(sponsorId));
    if (!letter) return;
    const { email, language, givenName, company, names, count } = letter;
    const mail = compose(
      {
        subject: 'REVIEW_SUBJECT',
        paragraphs: ['REVIEW_TEXT', 'REVIEW_WHAT'],
        button: { label: 'REVIEW_BUTTON', url: `${this.config.publicUrl}/externals?mine=1&state=TO_REVIEW` },
        company,
        values: { name: givenName, count: String(count), people: new Intl.ListFormat(language).format(names) },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }
}
