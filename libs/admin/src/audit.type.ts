import { Connection, NodeInterface, Viewed, toId } from '#graphql';
import { BylineType } from '#people';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type AuditKind, kindOf } from './audit-actions.js';
import { actorOf, detailsOf, pseudonymOf, sentenceOf } from './audit-words.js';
import type { AuditRow } from './audit.query.js';

export const AuditKindEnum = {
  SESSION: 'SESSION',
  ACCOUNT: 'ACCOUNT',
  INVITATION: 'INVITATION',
  NETWORK: 'NETWORK',
  GROUP: 'GROUP',
  CONTENT: 'CONTENT',
  MODERATION: 'MODERATION',
  AUDIT: 'AUDIT',
  OTHER: 'OTHER',
} as const satisfies { [K in AuditKind]: K };
registerEnumType(AuditKindEnum, { name: 'AuditKind', description: 'What an entry of the audit log is about' });

export const AuditOutcomeEnum = { DONE: 'DONE', REFUSED: 'REFUSED' } as const;
registerEnumType(AuditOutcomeEnum, { name: 'AuditOutcome', description: 'Whether the act was done' });

@ObjectType('AuditEntry', {
  implements: () => NodeInterface,
  description: 'A row of the append-only log: who did what, and when; never what was written',
})
export class AuditEntryType extends Viewed<AuditRow> {
  @Field(() => ID) get id() {
    return toId('AuditEntry', this.row.id);
  }
  @Field(() => Date, { description: 'When it was done' }) get at() {
    return this.row.at;
  }
  @Field(() => AuditKindEnum, { description: 'What it is about' }) get kind(): AuditKind {
    return kindOf(this.row.area);
  }
  @Field(() => String, { description: 'Stable word for what was done: `group.join`' }) get action() {
    return this.row.action;
  }
  @Field(() => AuditOutcomeEnum, { description: 'Whether it was done' }) get outcome() {
    return this.row.outcome;
  }
  @Field(() => String, { description: 'The entry in a sentence, in the viewer’s language' }) get sentence() {
    return sentenceOf(this.actor, this.row);
  }
  @Field(() => [String], { description: 'Roles, audiences and settings that it set; nothing that names anybody' })
  get details() {
    return detailsOf(this.actor, this.row);
  }
  @Field(() => BylineType, { nullable: true, description: 'Who did it; null for the system' }) get by() {
    const actor = actorOf(this.actor, this.row);
    return actor && new BylineType(this.actor, actor);
  }
  @Field(() => ID, { nullable: true, description: 'The group it is about, for who is in it' }) get groupId() {
    return this.row.groupId && toId('Group', this.row.groupId);
  }
  @Field(() => String, { nullable: true, description: 'Its name, for who is in it' }) get groupName() {
    return this.row.groupName;
  }
  @Field(() => String, {
    nullable: true,
    description: 'Stands for a group that the viewer is not in; another one in each entry',
  })
  get groupPseudonym() {
    return this.row.hasGroup && !this.row.groupId ? pseudonymOf(this.row) : null;
  }
}

export const { Edge: AuditEntryEdge, Connection: AuditEntryConnection } = Connection<AuditEntryType>(
  'AuditEntry',
  () => AuditEntryType,
);

@ObjectType('AuditAction', { description: 'Something that the audit log may say was done' })
export class AuditActionType {
  @Field(() => String, { description: 'As `AuditEntry.action` says' }) action!: string;
  @Field(() => String, { description: 'In a few words, in the viewer’s language' }) words!: string;
}
