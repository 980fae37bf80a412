import { ContentModule } from '#content';
import { nodes } from '#graphql';
import { GroupsModule } from '#groups';
import { JobsModule } from '#jobs';
import { PeopleModule } from '#people';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AdviceResolver } from './advice.resolver.js';
import { Advice } from './advice.service.js';
import { AdviceRequestType } from './advice.type.js';
import { HidingType } from './hiding.type.js';
import { HidingsResolver } from './hidings.resolver.js';
import { Hidings } from './hidings.service.js';
import { CommentModerationResolver, PostModerationResolver } from './message-fields.resolver.js';
import { ModerationJobs } from './moderation.jobs.js';
import { GroupQueueResolver, QueueResolver } from './queue.resolver.js';
import { ReportCaseType } from './report.type.js';
import { ReportsResolver } from './reports.resolver.js';
import { Reports } from './reports.service.js';

/** Reports, hiding with a stated reason, appeals, advice of community leads. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule, JobsModule],
  providers: [
    Advice,
    AdviceResolver,
    CommentModerationResolver,
    GroupQueueResolver,
    Hidings,
    HidingsResolver,
    ModerationJobs,
    PostModerationResolver,
    QueueResolver,
    Reports,
    ReportsResolver,
  ],
})
export class ModerationModule implements OnModuleInit {
  constructor(
    private readonly reports: Reports,
    private readonly hidings: Hidings,
    private readonly advice: Advice,
  ) {}

  onModuleInit(): void {
    nodes.register('ReportCase', async (actor, id) => new ReportCaseType(actor, await this.reports.get(actor, id)));
    nodes.register('Hiding', async (actor, id) => new HidingType(actor, await this.hidings.get(actor, id)));
    nodes.register(
      'AdviceRequest',
      async (actor, id) => new AdviceRequestType(actor, await this.advice.get(actor, id)),
    );
  }
}
