import { Access, CurrentActor, PageArgs, fromId, nodes, pageSize, readCursor, toConnection } from '#graphql';
import { translate } from '#i18n';
import { type Actor, DomainError } from '#permissions';
import type { OnModuleInit } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { AUDIT_SENTENCES, type AuditKind, kindOf, whatCode } from './audit-actions.js';
import type { AuditFilter } from './audit.query.js';
import { AuditLog } from './audit.service.js';
import { AuditActionType, AuditEntryConnection, AuditEntryType, AuditKindEnum } from './audit.type.js';

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Who acted, or whom it concerns' }) personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A group that the viewer is in' }) groupId?: string | null;
  @Field(() => AuditKindEnum, { nullable: true }) kind?: AuditKind | null;
  @Field(() => String, { nullable: true, description: 'As `AuditEntry.action` says' }) action?: string | null;
  @Field(() => Date, { nullable: true, description: 'From this instant on' }) from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Until this instant, exclusive' }) until?: Date | null;
}

/** What an address or a query asks for. Throws what an id of another type throws: NOT_FOUND. */
export const readFilter = ({
  personId,
  groupId,
  kind,
  action,
  from,
  until,
}: {
  [K in Exclude<keyof AuditArgs, 'first' | 'after'>]?: AuditArgs[K];
}): AuditFilter => {
  if (kind === 'OTHER') throw new DomainError('BAD_USER_INPUT', ['kind']);
  return {
    personId: personId ? fromId('Person', personId) : null,
    groupId: groupId ? fromId('Group', groupId) : null,
    kind: kind ?? null,
    action: action?.slice(0, 100) || null,
    from: from ?? null,
    until: until ?? null,
  };
};

@Resolver(() => AuditEntryType)
export class AuditResolver implements OnModuleInit {
  constructor(private readonly log: AuditLog) {}

  onModuleInit(): void {
    nodes.register('AuditEntry', async (actor, id) => new AuditEntryType(actor, await this.log.get(actor, id)));
  }

  @Query(() => AuditEntryConnection, {
    nullable: true,
    description:
      'Newest first, a minute after the act at most. Compliance officers: all; IT admins: accounts, sessions and policy; ' +
      'managers: their own groups; everybody: their own account',
  })
  @Access('read', 'AuditEntry')
  async auditEntries(@CurrentActor() actor: Actor, @Args() page: AuditArgs) {
    const after = readCursor<[string, string]>(actor, 'audit', page.after);
    const rows = await this.log.list(actor, { filter: readFilter(page), after, limit: pageSize(page) + 1 });
    return toConnection(actor, rows, page, {
      list: 'audit',
      node: (row) => new AuditEntryType(actor, row),
      cursor: ({ place, id }) => [place, id],
    });
  }

  @Query(() => [AuditActionType], { description: 'What may have been done, of this kind or of any, by its words' })
  @Access('read', 'AuditEntry')
  auditActions(
    @CurrentActor() { language }: Actor,
    @Args('kind', { type: () => AuditKindEnum, nullable: true }) kind: AuditKind | null,
  ): AuditActionType[] {
    return Object.keys(AUDIT_SENTENCES)
      .filter((action) => !kind || kindOf(action.split('.')[0]!) === kind)
      .map((action) => ({ action, words: translate(whatCode(action), language) }))
      .sort((a, b) => a.words.localeCompare(b.words, language));
  }
}
