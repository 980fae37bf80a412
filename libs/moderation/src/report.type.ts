import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { CommentType, PostType } from '#content';
import { GroupType } from '#groups';
import { BylineType } from '#people';
import { can } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ReportReasonEnum, ReportStateEnum } from './enums.type.js';
import type { CaseState } from './report-case.entity.js';
import type { ReportReason } from './report.entity.js';
import type { CaseRow, ReportRow } from './reports.query.js';

@ObjectType('Report', { description: 'What one person reports: known to those who moderate, never to the author' })
export class ReportType extends Viewed<ReportRow> {
  @Field(() => BylineType, { description: 'Who' }) get reporter() {
    return new BylineType(this.actor, this.row.reporter);
  }
  @Field(() => ReportReasonEnum, { description: 'Why' }) get reason(): ReportReason {
    return this.row.reason;
  }
  @Field(() => String, { nullable: true, description: 'In their words' }) get words() {
    return this.row.words;
  }
  @Field(() => Date, { description: 'When' }) get at() {
    return this.row.at;
  }
}

@ObjectType('ReportCase', {
  implements: () => NodeInterface,
  description: 'What members report about one message: for those who moderate, except its author',
})
export class ReportCaseType extends Viewed<CaseRow> {
  @Field(() => ID) get id() {
    return toId('ReportCase', this.row.id);
  }
  @Field(() => GroupType, { description: 'Where' }) get group() {
    return new GroupType(this.actor, this.row.group);
  }
  @Field(() => Date, { description: 'Since the first report' }) get openedAt() {
    return this.row.openedAt;
  }
  @Field(() => ReportStateEnum, { description: 'HIDDEN: the message was hidden' }) get state(): CaseState {
    return this.row.state;
  }
  @Field(() => [ReportType], { description: 'Oldest first' }) get reports() {
    return this.row.reports.map((report) => new ReportType(this.actor, report));
  }
  @Field(() => Boolean, { description: 'By the rule of reportDismiss' }) get viewerCanAnswer() {
    return can(this.actor, 'answer', 'ReportCase', this.row);
  }
}

export const { Edge: ReportCaseEdge, Connection: ReportCaseConnection } = Connection<ReportCaseType>(
  'ReportCase',
  () => ReportCaseType,
);

@InputType()
export class MessageReportInput {
  @Field(() => ID, { description: 'A post or a comment' }) targetId!: string;
  @Field(() => ReportReasonEnum) reason!: ReportReason;
  @Field(() => String, { nullable: true, description: 'At most 1000 characters; needed with OTHER' }) words?:
    string | null;
}

@InputType()
export class ReportDismissInput {
  @Field(() => ID) reportCaseId!: string;
}

@ObjectType()
export class MessageReportPayload {
  @Field(() => PostType, { nullable: true, description: 'What was reported, if it is a post' }) post!: PostType | null;
  @Field(() => CommentType, { nullable: true, description: 'What was reported, if it is a comment' })
  comment!: CommentType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class ReportDismissPayload {
  @Field(() => ReportCaseType, { nullable: true }) reportCase!: ReportCaseType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
