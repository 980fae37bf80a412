import { Handlers, Jobs } from '#jobs';
import { Mailer, compose, minuteInWords } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { decidersOf, letterTo, letterToDecider, noticesDue, tell } from './break-glass-notice.query.js';
import { breakGlassAsked, breakGlassAskedMail, breakGlassMail, breakGlassNotices } from './job-kinds.js';

/** Who must know of break-glass: those who decide, and the managers of each group that it touches. */
@Injectable()
export class BreakGlassJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(breakGlassAsked, ({ breakGlassId }) => this.askDeciders(breakGlassId));
    this.handlers.on(breakGlassAskedMail, ({ breakGlassId, personId }, job) =>
      this.mailDecider(breakGlassId, personId, job.id),
    );
    this.handlers.on(breakGlassNotices, () => this.tellAllDue());
    this.handlers.every(breakGlassNotices, '*/5 * * * *');
    this.handlers.on(breakGlassMail, ({ breakGlassId, groupId, personId }, job) =>
      this.mail(breakGlassId, groupId, personId, job.id),
    );
  }

  private async askDeciders(breakGlassId: string): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      for (const { personId, key } of await tx.query(decidersOf(breakGlassId)))
        await this.jobs.enqueue(tx, breakGlassAskedMail, { breakGlassId, personId }, { key });
    });
  }

  private async mailDecider(breakGlassId: string, personId: string, mailId: string): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(letterToDecider(breakGlassId, personId));
    if (!letter) return;
    const { requester, givenName, email, language, company } = letter;
    const mail = compose(
      {
        subject: 'BREAK_GLASS_ASKED_SUBJECT',
        paragraphs: ['BREAK_GLASS_ASKED_TEXT'],
        button: { label: 'BREAK_GLASS_ASKED_BUTTON', url: `${this.config.publicUrl}/break-glass` },
        company,
        values: { requester, name: givenName },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }

  /** Each group by itself: one that fails keeps none of the others waiting, and stays due. */
  private async tellAllDue(): Promise<void> {
    for (const { breakGlassId, groupId } of await this.database.queryWithoutViewer(noticesDue())) {
      await this.database.writeWithoutViewer(async (tx) => {
        for (const { personId } of await tx.query(tell(breakGlassId, groupId)))
          await this.jobs.enqueue(tx, breakGlassMail, { breakGlassId, groupId, personId });
      });
    }
  }

  private async mail(breakGlassId: string, groupId: string, personId: string, mailId: string): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(letterTo(breakGlassId, groupId, personId));
    if (!letter) return;
    const { groupName, isConversation, requester, decider, decidedAt, until, givenName, email, language, company } =
      letter;
    const mail = compose(
      {
        subject: isConversation ? 'BREAK_GLASS_CONVERSATION_SUBJECT' : 'BREAK_GLASS_SUBJECT',
        paragraphs: [isConversation ? 'BREAK_GLASS_CONVERSATION_TEXT' : 'BREAK_GLASS_TEXT', 'BREAK_GLASS_LIMITS'],
        button: { label: 'BREAK_GLASS_BUTTON', url: this.config.publicUrl },
        company,
        values: {
          group: groupName,
          requester,
          decider,
          from: minuteInWords(decidedAt, letter),
          until: minuteInWords(until, letter),
          name: givenName,
        },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }
}
