import { toId } from '#graphql';
import { Handlers, Jobs } from '#jobs';
import { Mailer, compose, minuteInWords } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type ElectionLetter,
  callBySystem,
  closeElection,
  letterTo,
  noteOrphans,
  openElections,
  toldOf,
} from './election-notice.query.js';
import { type ElectionNews, electionMail, electionNotice, electionsDue } from './job-kinds.js';

/** What happens to groups without managers by itself: it is seen, SECRET ones are asked to elect, elections end at their date. */
@Injectable()
export class ElectionsJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(electionsDue, () => this.look());
    this.handlers.every(electionsDue, '*/5 * * * *');
    this.handlers.on(electionNotice, ({ electionId, about }) => this.spread(electionId, about));
    this.handlers.on(electionMail, ({ electionId, personId, about }, job) =>
      this.mail(electionId, personId, about, job.id),
    );
  }

  /** The database decides each, and does it once. */
  private async look(): Promise<void> {
    for (const { id } of await this.database.queryWithoutViewer(openElections())) {
      await this.database.writeWithoutViewer(async (tx) => {
        const [{ outcome }] = (await tx.query(closeElection(id))) as [{ outcome: string | null }];
        if (outcome === 'ELECTED' || outcome === 'FAILED')
          await this.jobs.enqueue(tx, electionNotice, { electionId: id, about: 'ENDED' });
      });
    }
    for (const { groupId } of await this.database.queryWithoutViewer(noteOrphans())) {
      await this.database.writeWithoutViewer(async (tx) => {
        const [called] = await tx.query(callBySystem(groupId));
        if (called?.id) await this.jobs.enqueue(tx, electionNotice, { electionId: called.id, about: 'OPEN' });
      });
    }
  }

  private async spread(electionId: string, about: ElectionNews): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      for (const { personId, key } of await tx.query(toldOf(electionId, about)))
        await this.jobs.enqueue(tx, electionMail, { electionId, personId, about }, { key });
    });
  }

  private async mail(electionId: string, personId: string, about: ElectionNews, mailId: string): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(letterTo(electionId, personId, about));
    if (!letter) return;
    const { groupId, groupName, closesAt, winner, givenName, email, language, company } = letter;
    const date = minuteInWords(closesAt, letter);
    const mail = compose(
      {
        ...wordsOf(letter, about),
        button: { label: 'GROUP_INVITATION_OPEN', url: `${this.config.publicUrl}/g/${toId('Group', groupId)}` },
        company,
        values: { group: groupName, date, winner: winner ?? '', name: givenName },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }
}

function wordsOf({ state, isWinner }: ElectionLetter, about: ElectionNews): { subject: string; paragraphs: string[] } {
  if (about === 'PROPOSED') return { subject: 'ELECTION_PROPOSED_SUBJECT', paragraphs: ['ELECTION_PROPOSED_TEXT'] };
  if (about === 'OPEN') return { subject: 'ELECTION_OPEN_SUBJECT', paragraphs: ['ELECTION_OPEN_TEXT', 'ELECTION_HOW'] };
  if (state === 'FAILED') return { subject: 'ELECTION_FAILED_SUBJECT', paragraphs: ['ELECTION_FAILED_TEXT'] };
  return isWinner
    ? { subject: 'ELECTION_WON_SUBJECT', paragraphs: ['ELECTION_WON_TEXT'] }
    : { subject: 'ELECTION_ELECTED_SUBJECT', paragraphs: ['ELECTION_ELECTED_TEXT'] };
}
