import { toId } from '#graphql';
import { Handlers, Jobs } from '#jobs';
import { Mailer, compose } from '#mail';
import { Sessions } from '#people';
import { type Actor, DomainError, can } from '#permissions';
import { Records, SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Advice } from './advice.service.js';
import type { HidingRow } from './hidings.query.js';
import { Hidings } from './hidings.service.js';
import { type News, moderationMail, moderationNotice } from './job-kinds.js';
import { addressee, toldOf } from './notices.query.js';
import { Reports } from './reports.service.js';

/** What a mail says of it: never who reported, and to community leads nothing of where it stood. */
interface Letter {
  readonly group: string;
  readonly quote: string | null;
  readonly path: string;
}

/** Tells by mail. Who may know is asked of the rules, as the person who is told, when the mail goes. */
@Injectable()
export class ModerationJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly records: Records,
    private readonly sessions: Sessions,
    private readonly reports: Reports,
    private readonly hidings: Hidings,
    private readonly advice: Advice,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(moderationNotice, ({ about, id }) => this.spread(about, id));
    this.handlers.on(moderationMail, ({ about, id, personId }, job) => this.mail(about, id, personId, job.id));
  }

  private async spread(about: News, id: string): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      for (const { personId, key } of await tx.query(toldOf(about, id)))
        await this.jobs.enqueue(tx, moderationMail, { about, id, personId }, { key });
    });
  }

  private async mail(about: News, id: string, personId: string, mailId: string): Promise<void> {
    const letter = await this.letterTo(personId, about, id);
    const [to] = letter ? await this.database.queryWithoutViewer(addressee(personId)) : [];
    if (!letter || !to) return;
    const { email, givenName, language, company } = to;
    const { subject, paragraphs, button } = TEXTS[about];
    const mail = compose(
      {
        subject,
        paragraphs,
        quote: letter.quote,
        button: { label: button, url: `${this.config.publicUrl}${letter.path}` },
        company,
        values: { name: givenName, group: letter.group },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }

  /** Null for who may not know of it any more, or where it is not so any more. */
  private async letterTo(personId: string, about: News, id: string): Promise<Letter | null> {
    const actor = await this.sessions.actorById(personId);
    if (!actor) return null;
    try {
      if (about === 'REPORTED') return await this.aboutReport(actor, id);
      if (about === 'ASKED') return await this.aboutRequest(actor, id);
      return aboutHiding(actor, about, await this.hidings.get(actor, id));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
      throw error;
    } finally {
      await this.records.database.endReads(actor);
    }
  }

  private async aboutReport(actor: Actor, id: string): Promise<Letter | null> {
    const found = await this.reports.get(actor, id);
    if (!can(actor, 'answer', 'ReportCase', found)) return null;
    return { group: found.group.name, quote: null, path: `/g/${toId('Group', found.groupId)}/moderation` };
  }

  private async aboutRequest(actor: Actor, id: string): Promise<Letter | null> {
    const request = await this.advice.get(actor, id);
    return can(actor, 'advise', 'AdviceRequest', request) ? { group: '', quote: null, path: '/advice' } : null;
  }
}

function aboutHiding(actor: Actor, about: News, hiding: HidingRow): Letter | null {
  const { authorId, group, groupId, threadId, commentId, reason, decision, advice, liftedAt, outcome, advisedAt } =
    hiding;
  const place = commentId ? `#${toId('Comment', commentId)}` : '';
  const letter = { group: group.name, path: `/p/${toId('Post', threadId)}${place}` };
  if (about === 'APPEALED')
    return can(actor, 'decide', 'Hiding', hiding)
      ? { ...letter, quote: hiding.appeal, path: `/g/${toId('Group', groupId)}/moderation` }
      : null;
  if (authorId !== actor.personId) return null;
  switch (about) {
    case 'HIDDEN':
      return liftedAt ? null : { ...letter, quote: reason };
    case 'LIFTED':
      return liftedAt ? { ...letter, quote: decision } : null;
    case 'UPHELD':
      return outcome === 'UPHELD' && !liftedAt ? { ...letter, quote: decision } : null;
    default:
      return advisedAt && !liftedAt ? { ...letter, quote: advice } : null;
  }
}

/** Codes of texts: subject, paragraphs, button. */
const TEXTS: Readonly<
  Record<News, { readonly subject: string; readonly paragraphs: readonly string[]; readonly button: string }>
> = {
  REPORTED: {
    subject: 'MODERATION_REPORTED_SUBJECT',
    paragraphs: ['MODERATION_REPORTED_TEXT', 'MODERATION_REPORTED_WHAT'],
    button: 'MODERATION_OPEN_QUEUE',
  },
  APPEALED: {
    subject: 'MODERATION_APPEALED_SUBJECT',
    paragraphs: ['MODERATION_APPEALED_TEXT', 'MODERATION_APPEALED_WHAT'],
    button: 'MODERATION_OPEN_QUEUE',
  },
  HIDDEN: {
    subject: 'MODERATION_HIDDEN_SUBJECT',
    paragraphs: ['MODERATION_HIDDEN_TEXT', 'MODERATION_HIDDEN_WHAT', 'MODERATION_QUOTE_REASON'],
    button: 'MODERATION_OPEN_ITEM',
  },
  LIFTED: {
    subject: 'MODERATION_LIFTED_SUBJECT',
    paragraphs: ['MODERATION_LIFTED_TEXT'],
    button: 'MODERATION_OPEN_ITEM',
  },
  UPHELD: {
    subject: 'MODERATION_UPHELD_SUBJECT',
    paragraphs: ['MODERATION_UPHELD_TEXT'],
    button: 'MODERATION_OPEN_ITEM',
  },
  ADVISED: {
    subject: 'MODERATION_ADVISED_SUBJECT',
    paragraphs: ['MODERATION_ADVISED_TEXT'],
    button: 'MODERATION_OPEN_ITEM',
  },
  ASKED: {
    subject: 'MODERATION_ASKED_SUBJECT',
    paragraphs: ['MODERATION_ASKED_TEXT', 'MODERATION_ASKED_WHAT'],
    button: 'MODERATION_OPEN_ADVICE',
  },
};
