import { type ProviderSettings, providersOf } from '#config';
import { Handlers, Jobs } from '#jobs';
import { Mailer, compose, dayInWords, minuteInWords, refusalOf } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { notArrived, openByKey } from './invitation.query.js';
import { type ResetMail, invitationBatch, invitationMail, passwordChangedMail, resetMail } from './job-kinds.js';
import type { Language } from './network.entity.js';
import { hashSecret, newSecret } from './secret.js';

const RESET_MINUTES = 30;

interface Recipient {
  id: string;
  email: string | null;
  givenName: string;
  language: Language;
  timeZone: string;
  company: string;
}

/** Mails about accounts. Each asks again whether it still holds, and makes its link's secret only then: no table ever has it. */
@Injectable()
export class PeopleJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG')
    private readonly config: ProviderSettings & { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(invitationBatch, (data) => this.spread(data.invitationIds));
    this.handlers.on(invitationMail, (data, job) => this.mailInvitation(data.invitationId, job.id));
    this.handlers.on(resetMail, (data, job) => this.mailReset(data, job.id));
    this.handlers.on(passwordChangedMail, (data, job) =>
      this.mailPasswordChanged(data.personId, new Date(data.at), job.id),
    );
  }

  private async spread(invitationIds: readonly string[]): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      for (const invitationId of invitationIds) {
        await this.jobs.enqueue(tx, invitationMail, { invitationId }, { key: invitationId });
      }
    });
  }

  private async mailInvitation(id: string, mailId: string): Promise<void> {
    const [invitation] = await this.database.queryWithoutViewer(openByKey(id));
    if (!invitation) return;
    // Somebody with an account needs no second one; a group they are invited to is told them as a group.
    if (!invitation.groupId && invitation.accountStatus === 'ACTIVE') return;
    const token = newSecret();
    await this.database.queryWithoutViewer(
      sql`update invitations set token_hash = ${hashSecret(token)} where id = ${id}`,
    );
    const { email, language, companyName, inviterName, groupName, partnerName, accessUntil, expiresAt, message } =
      invitation;
    const isGroup = groupName !== null;
    const sentences = isGroup
      ? ['GROUP_INVITATION_TEXT', ...(partnerName && accessUntil ? ['GROUP_INVITATION_PARTNER'] : [])]
      : ['INVITATION_TEXT'];
    const mail = compose(
      {
        subject: isGroup ? 'GROUP_INVITATION_SUBJECT' : 'INVITATION_SUBJECT',
        paragraphs: [...sentences, 'INVITATION_LIMIT', ...(message ? ['GROUP_INVITATION_MESSAGE'] : [])],
        quote: message,
        button: { label: 'INVITATION_BUTTON', url: this.link('invitation', token) },
        company: companyName,
        values: {
          inviter: inviterName,
          group: groupName ?? '',
          partner: partnerName ?? '',
          date: dayInWords(expiresAt, { language }),
          until: accessUntil ? dayInWords(accessUntil, { language }) : '',
        },
      },
      language,
    );
    try {
      await this.mailer.send({ to: email, id: mailId, invitationId: id, ...mail });
    } catch (error) {
      // Its server knows no such address: whoever invited sees it, and trying again brings nothing.
      const why = refusalOf(error);
      if (!why) throw error;
      await this.database.queryWithoutViewer(notArrived(id, why));
    }
  }

  private async mailReset({ email, isByAdmin, resetsFactors = false }: ResetMail, mailId: string): Promise<void> {
    const [person] = await this.database.queryWithoutViewer(
      recipientWhere(isByAdmin ? sql`p.email = ${email} and app_active(p)` : mayReset(email, providersOf(this.config))),
    );
    if (!person?.email) return;
    const token = newSecret();
    await this.database.queryWithoutViewer(sql`
      with older as (delete from one_time_tokens where person_id = ${person.id} and purpose = 'RESET' and used_at is null)
      insert into one_time_tokens (purpose, token_hash, person_id, data, expires_at)
      values ('RESET', ${hashSecret(token)}, ${person.id}, ${JSON.stringify({ resetsFactors })}, app_now() + make_interval(mins => ${RESET_MINUTES}))`);
    const mail = compose(
      {
        subject: 'RESET_SUBJECT',
        paragraphs: [
          isByAdmin ? 'RESET_BY_ADMIN' : 'RESET_TEXT',
          ...(resetsFactors ? ['RESET_FACTORS'] : []),
          'RESET_LIMIT',
        ],
        button: { label: 'RESET_BUTTON', url: this.link('reset', token) },
        company: person.company,
        values: { name: person.givenName },
      },
      person.language,
    );
    await this.mailer.send({ to: person.email, id: mailId, ...mail });
  }

  private async mailPasswordChanged(personId: string, at: Date, mailId: string): Promise<void> {
    const [person] = await this.database.queryWithoutViewer(recipientWhere(sql`p.id = ${personId}`));
    if (!person?.email) return;
    const mail = compose(
      {
        subject: 'PASSWORD_CHANGED_SUBJECT',
        paragraphs: ['PASSWORD_CHANGED_TEXT', 'PASSWORD_CHANGED_HELP'],
        button: { label: 'PASSWORD_CHANGED_BUTTON', url: this.config.publicUrl },
        company: person.company,
        values: { name: person.givenName, date: minuteInWords(at, person) },
      },
      person.language,
    );
    await this.mailer.send({ to: person.email, id: mailId, ...mail });
  }

  private link(page: 'invitation' | 'reset', token: string): string {
    return `${this.config.publicUrl}/${page}?token=${token}`;
  }
}

const recipientWhere = (condition: ReturnType<typeof sql>) => sql<Recipient>`
  select p.id, p.email, p.given_name as "givenName", coalesce(p.language, n.language) as language, p.time_zone as "timeZone", n.company_name as company
  from persons p join network n on true where ${condition}`;

/** Who has to come by a provider, and does, has no use for a password: nobody is sent one in their place. */
const mayReset = (
  email: string,
  providers: readonly { readonly issuer: string }[],
) => sql`p.email = ${email} and app_active(p)
  and (coalesce(app_session_until(p, true, false) > app_now(), true) or not exists (
    select from identities i where i.person_id = p.id and i.issuer = any (${providers.map(({ issuer }) => issuer)}::text[])))`;
