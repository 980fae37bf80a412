import { toId } from '#graphql';
import { Handlers, Jobs } from '#jobs';
import { Mailer, compose, dayInWords } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { accessEnding, accessEndingMail } from './job-kinds.js';
import type { Language } from './network.entity.js';

/** How many days before an access ends its external and their sponsor are told. */
const NOTICE_DAYS = [30, 7, 1];

interface Ending {
  readonly name: string;
  readonly givenName: string;
  readonly email: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly accessUntil: Date;
  readonly person: string;
  readonly sponsor: string;
  readonly partner: string;
  readonly company: string;
}

/** Tells of accesses that end. No right depends on it: the end is a condition in every query. */
@Injectable()
export class ExternalNotices implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(accessEnding, () => this.announce());
    this.handlers.on(accessEndingMail, (data, job) => this.mail(data.personId, data.accessUntil, data.to, job.id));
    this.handlers.every(accessEnding, '23 * * * *');
  }

  /**
   * Of the notices that are due the latest, once: an hour without the worker, or a second run, changes nothing. A notice whose
   * day lies before the person came is none.
   */
  private async announce(): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      const noted = await tx.query(sql<{ personId: string; accessUntil: string }>`
        with due as (
          select p.id, p.access_until, min(d.days) as days from persons p, unnest(${NOTICE_DAYS}::int[]) d (days)
          where p.kind = 'EXTERNAL' and p.access_until > app_now() and p.access_until <= app_now() + make_interval(days => d.days)
            and p.access_until - make_interval(days => d.days) > coalesce(p.joined_at, '-infinity') and app_active(p)
          group by p.id)
        insert into access_notices (person_id, access_until, days) select id, access_until, days from due
        on conflict do nothing returning person_id as "personId", access_until::text as "accessUntil"`);
      for (const { personId, accessUntil } of noted)
        for (const to of ['SPONSOR', 'EXTERNAL'] as const)
          await this.jobs.enqueue(tx, accessEndingMail, { personId, accessUntil, to });
    });
  }

  /** Asks again: who was renewed, suspended or has another end meanwhile is not told of this one, nor is who answered for them before. */
  private async mail(personId: string, accessUntil: string, to: 'SPONSOR' | 'EXTERNAL', mailId: string): Promise<void> {
    const [ending] = await this.database.queryWithoutViewer(sql<Ending>`
      select r.name, r.given_name as "givenName", r.email, coalesce(r.language, n.language) as language, r.time_zone as "timeZone",
        p.access_until as "accessUntil", p.name as person, s.name as sponsor, o.name as partner, n.company_name as company
      from persons p join persons s on s.id = p.sponsor_id join partner_organisations o on o.id = p.partner_id join network n on true
        join persons r on r.id = case when ${to === 'SPONSOR'} then s.id else p.id end
      where p.id = ${personId} and p.access_until = ${accessUntil}::timestamptz and app_active(p) and app_active(r)`);
    if (!ending?.email) return;
    const { email, language, givenName, person, sponsor, partner, company } = ending;
    const until = dayInWords(ending.accessUntil, ending);
    const isSponsor = to === 'SPONSOR';
    const mail = compose(
      {
        subject: isSponsor ? 'ENDING_SPONSOR_SUBJECT' : 'ENDING_EXTERNAL_SUBJECT',
        paragraphs: isSponsor
          ? ['ENDING_SPONSOR_TEXT', 'ENDING_SPONSOR_WHAT']
          : ['ENDING_EXTERNAL_TEXT', 'ENDING_EXTERNAL_WHAT'],
        button: isSponsor
          ? {
              label: 'ENDING_SPONSOR_BUTTON',
              url: `${this.config.publicUrl}/externals?renew=${toId('External', personId)}`,
            }
          : { label: 'ENDING_EXTERNAL_BUTTON', url: this.config.publicUrl },
        company,
        values: { name: givenName, person, sponsor, partner, until },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }
}
