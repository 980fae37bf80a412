import { toId } from '#graphql';
import { Handlers, Jobs } from '#jobs';
import { Mailer, compose } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { groupInvited, groupInvitedMail, groupLeftPublic, groupUpkeep } from './job-kinds.js';
import {
  BATCH,
  closeLapsed,
  invitedPerson,
  recount,
  rewriteBatch,
  settleAudience,
  waitForNobody,
} from './upkeep.query.js';

/** What groups do by themselves, without a viewer. Each may run twice, and asks again whether it still holds. */
@Injectable()
export class GroupsJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(groupLeftPublic, ({ groupId }) => this.rewriteAudience(groupId));
    this.handlers.on(groupInvited, ({ membershipIds, message }) => this.spread(membershipIds, message));
    this.handlers.on(groupInvitedMail, ({ membershipId, message }, job) =>
      this.mailInvitation(membershipId, message, job.id),
    );
    this.handlers.on(groupUpkeep, () => this.upkeep());
    this.handlers.every(groupUpkeep, '17 2 * * *');
  }

  private async rewriteAudience(groupId: string): Promise<void> {
    for (const table of ['posts', 'comments'] as const) {
      for (let n = BATCH; n === BATCH;)
        [{ n }] = (await this.database.queryWithoutViewer(rewriteBatch(table, groupId))) as [{ n: number }];
    }
    await this.database.queryWithoutViewer(settleAudience(groupId));
  }

  private async spread(membershipIds: readonly string[], message: string | null): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      for (const membershipId of membershipIds) {
        await this.jobs.enqueue(tx, groupInvitedMail, { membershipId, message }, { key: membershipId });
      }
    });
  }

  private async mailInvitation(membershipId: string, message: string | null, mailId: string): Promise<void> {
    const [invited] = await this.database.queryWithoutViewer(invitedPerson(membershipId));
    if (!invited) return;
    const { groupId, groupName, inviterName, givenName, email, language, company } = invited;
    const mail = compose(
      {
        subject: 'GROUP_INVITATION_SUBJECT',
        paragraphs: ['GROUP_INVITATION_TEXT', ...(message ? ['GROUP_INVITATION_MESSAGE'] : [])],
        quote: message,
        button: { label: 'GROUP_INVITATION_OPEN', url: `${this.config.publicUrl}/g/${toId('Group', groupId)}` },
        company,
        values: { inviter: inviterName, group: groupName, name: givenName },
      },
      language,
    );
    await this.mailer.send({ to: email, id: mailId, ...mail });
  }

  /** Both at once, so that nobody is told of an ended membership beside the count from before. */
  private async upkeep(): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      await tx.query(waitForNobody());
      await tx.query(closeLapsed());
      await tx.query(recount());
    });
  }
}
