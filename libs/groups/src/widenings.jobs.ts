import { toId } from '#graphql';
import { Handlers, Jobs } from '#jobs';
import { Mailer, compose, minuteInWords } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type WideningNews, groupWiden, groupWideningsDue, wideningMail, wideningNotice } from './job-kinds.js';
import type { WideningState } from './widening.entity.js';
import { type WideningLetter, groupOf, letterTo, toldOf, wideningsDue, widen } from './widening-notice.query.js';

/** What happens to widenings by themselves: they are told, and take effect or fall at their date. */
@Injectable()
export class WideningsJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(groupWiden, ({ wideningId }) => this.widen(wideningId));
    this.handlers.on(groupWideningsDue, () => this.widenAllDue());
    this.handlers.every(groupWideningsDue, '*/5 * * * *');
    this.handlers.on(wideningNotice, ({ wideningId, about }) => this.spread(wideningId, about));
    this.handlers.on(wideningMail, ({ wideningId, personId, about }, job) =>
      this.mail(wideningId, personId, about, job.id),
    );
  }

  private async widenAllDue(): Promise<void> {
    const due = await this.database.queryWithoutViewer(wideningsDue());
    for (const { id } of due) await this.widen(id);
  }

  /** The database decides whether, and does it once. */
  private async widen(wideningId: string): Promise<void> {
    const [known] = await this.database.queryWithoutViewer(groupOf(wideningId));
    if (!known) return;
    await this.database.writeWithoutViewer(async (tx) => {
      const [{ outcome }] = (await tx.query(widen(wideningId, known.groupId))) as [{ outcome: string | null }];
      if (outcome === 'EFFECTIVE' || outcome === 'FALLEN')
        await this.jobs.enqueue(tx, wideningNotice, { wideningId, about: 'ENDED' });
    });
  }

  private async spread(wideningId: string, about: WideningNews): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      for (const { personId, key } of await tx.query(toldOf(wideningId, about)))
        await this.jobs.enqueue(tx, wideningMail, { wideningId, personId, about }, { key });
    });
  }

  private async mail(wideningId: string, personId: string, about: WideningNews, mailId: string): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(letterTo(wideningId, personId, about));
    if (!letter) return;
    const { groupId, groupName, proposer, effectiveAt, partner, givenName, email, language, company } = letter;
    const date = minuteInWords(effectiveAt, letter);
    // Externals are told of what they could know, and the reason may speak of the rest.
    const isForAll = partner === null && !letter.takesWallsDown;
    const quote = letter.kind === 'EMPLOYEE' || isForAll ? letter.reason : null;
    const mail = compose(
      {
        subject: SUBJECTS[about],
        paragraphs: sentences(letter, about).concat(about === 'PROPOSED' && quote ? ['WIDENING_REASON'] : []),
        quote: about === 'PROPOSED' ? quote : null,
        button: { label: 'GROUP_INVITATION_OPEN', url: `${this.config.publicUrl}/g/${toId('Group', groupId)}` },
        company,
        values: { proposer, group: groupName, date, partner: partner ?? '', name: givenName },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }
}

const SUBJECTS: Readonly<Record<WideningNews, string>> = {
  PROPOSED: 'WIDENING_PROPOSED_SUBJECT',
  OBJECTED: 'WIDENING_OBJECTED_SUBJECT',
  ENDED: 'WIDENING_ENDED_SUBJECT',
};
const OUTCOMES: Readonly<Record<Exclude<WideningState, 'OPEN'>, string>> = {
  EFFECTIVE: 'WIDENING_ENDED_EFFECTIVE',
  CANCELLED: 'WIDENING_ENDED_CANCELLED',
  FALLEN: 'WIDENING_ENDED_FALLEN',
};

function sentences(letter: WideningLetter, about: WideningNews): string[] {
  if (letter.state !== 'OPEN') return [OUTCOMES[letter.state]];
  if (about === 'OBJECTED')
    return letter.hasSecondManager
      ? ['WIDENING_OBJECTED_TEXT', 'WIDENING_OBJECTED_MANAGER']
      : ['WIDENING_OBJECTED_TEXT', 'WIDENING_OBJECTED_MEMBERS'];
  const { visibility, joinPolicy, allowsExternals, partner, takesWallsDown, kind } = letter;
  return [
    'WIDENING_PROPOSED_TEXT',
    ...(visibility === 'PUBLIC' ? ['WIDENING_VISIBILITY_PUBLIC'] : []),
    ...(visibility === 'PRIVATE' ? ['WIDENING_VISIBILITY_PRIVATE'] : []),
    ...(joinPolicy === 'OPEN' ? ['WIDENING_JOIN_OPEN'] : []),
    ...(joinPolicy === 'ON_REQUEST' ? ['WIDENING_JOIN_ON_REQUEST'] : []),
    ...(allowsExternals && kind === 'EMPLOYEE' ? ['WIDENING_EXTERNALS'] : []),
    ...(partner && kind === 'EMPLOYEE' ? ['WIDENING_PARTNER'] : []),
    ...(takesWallsDown ? [kind === 'EMPLOYEE' ? 'WIDENING_WALLS_DOWN' : 'WIDENING_OTHERS_SEE_YOU'] : []),
    'WIDENING_OLD_STAYS',
    'WIDENING_YOUR_TURN',
  ];
}
