import { Handlers } from '#jobs';
import { translate } from '#i18n';
import { Mailer, compose } from '#mail';
import type { NetworkRole } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { networkRoleMail } from './job-kinds.js';
import { roleLetter } from './network-role.query.js';

/** Mails to who was given a network role, or lost one. */
@Injectable()
export class NetworkRolesJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(networkRoleMail, ({ personId, role, isGiven, byId }, job) =>
      this.mail(personId, role, isGiven, byId, job.id),
    );
  }

  private async mail(
    personId: string,
    role: NetworkRole,
    isGiven: boolean,
    byId: string,
    mailId: string,
  ): Promise<void> {
    const [letter] = await this.database.queryWithoutViewer(roleLetter(personId, role, isGiven, byId));
    if (!letter) return;
    const { email, language, givenName, by, company } = letter;
    const mail = compose(
      {
        subject: isGiven ? 'ROLE_GIVEN_SUBJECT' : 'ROLE_TAKEN_SUBJECT',
        paragraphs: isGiven ? ['ROLE_GIVEN_TEXT', 'ROLE_OPENS_NOTHING'] : ['ROLE_TAKEN_TEXT'],
        button: { label: 'ROLE_BUTTON', url: this.config.publicUrl },
        company,
        values: { name: givenName, by, role: translate(`NETWORK_ROLE_NAME_${role}`, language) },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }
}
