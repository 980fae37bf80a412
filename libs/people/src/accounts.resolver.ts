import {
  Access,
  CurrentActor,
  PageArgs,
  RecentProof,
  SortDirectionEnum,
  fromId,
  inBulk,
  nodes,
  pageSize,
  parseId,
  payload,
  payloadOf,
  readCursor,
  sortedList,
  toConnection,
} from '#graphql';
import { type Actor, type PersonKind, forbidden, mightEver } from '#permissions';
import type { SortDirection } from '#persistence';
import type { OnModuleInit } from '@nestjs/common';
import { Args, ArgsType, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountOrder, type AccountRow } from './account.query.js';
import {
  AccountConnection,
  AccountInput,
  AccountPayload,
  AccountType,
  AccountsInput,
  AccountsPayload,
} from './account.type.js';
import { Accounts } from './accounts.service.js';
import { AccountOrderEnum, PersonKindEnum, PersonStatusEnum } from './people.type.js';
import type { PersonStatus } from './person.entity.js';

@ArgsType()
class AccountArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name or the address' }) search?: string | null;
  @Field(() => PersonKindEnum, { nullable: true }) kind?: PersonKind | null;
  @Field(() => PersonStatusEnum, { nullable: true }) status?: PersonStatus | null;
  @Field(() => AccountOrderEnum, { nullable: true, defaultValue: 'NAME' }) orderBy?: AccountOrder | null;
  @Field(() => SortDirectionEnum, { nullable: true, defaultValue: 'ASCENDING' }) direction?: SortDirection | null;
}

@ArgsType()
class AccountCountArgs {
  @Field(() => String, { nullable: true, description: 'A part of the name or the address' }) search?: string | null;
  @Field(() => PersonKindEnum, { nullable: true }) kind?: PersonKind | null;
  @Field(() => PersonStatusEnum, { nullable: true }) status?: PersonStatus | null;
}

@Resolver(() => AccountType)
export class AccountsResolver implements OnModuleInit {
  constructor(private readonly service: Accounts) {}

  onModuleInit(): void {
    nodes.register('Account', async (actor, id) =>
      mightEver(actor, 'administer', 'Account') ? new AccountType(actor, await this.service.get(actor, id)) : null,
    );
  }

  @Query(() => AccountConnection, { nullable: true, description: 'IT admins: accounts of the network, by name' })
  @Access('administer', 'Account')
  async accounts(@CurrentActor() actor: Actor, @Args() page: AccountArgs) {
    const { search, kind, status } = page;
    const sorting = { by: page.orderBy ?? 'NAME', direction: page.direction ?? 'ASCENDING' } as const;
    const list = sortedList('accounts', sorting);
    const rows = await this.service.list(actor, {
      search: search?.slice(0, 200),
      kind,
      status,
      sorting,
      after: readCursor<string[]>(actor, list, page.after),
      limit: pageSize(page) + 1,
    });
    return toConnection(actor, rows, page, {
      list,
      node: (row) => new AccountType(actor, row),
      cursor: ({ place }) => place,
    });
  }

  @Query(() => Int, { nullable: true, description: 'IT admins: how many accounts a filter of `accounts` finds' })
  @Access('administer', 'Account')
  accountCount(@CurrentActor() actor: Actor, @Args() { search, kind, status }: AccountCountArgs): Promise<number> {
    return this.service.count(actor, { search: search?.slice(0, 200), kind, status });
  }

  @Mutation(() => AccountPayload, { description: 'Ends every session at once' })
  @Access('suspend', 'Account')
  accountSuspend(@CurrentActor() actor: Actor, @Args('input') { personId }: AccountInput): Promise<AccountPayload> {
    return this.changed(actor, () => this.service.suspend(actor, keyOf(personId)));
  }

  @Mutation(() => AccountPayload, { description: 'As before the suspension, signed out' })
  @Access('reactivate', 'Account')
  accountReactivate(@CurrentActor() actor: Actor, @Args('input') { personId }: AccountInput): Promise<AccountPayload> {
    return this.changed(actor, () => this.service.reactivate(actor, keyOf(personId)));
  }

  @Mutation(() => AccountPayload, { description: 'Mails a link for a new password to the person, and to nobody else' })
  @Access('sendReset', 'Account')
  accountSendReset(@CurrentActor() actor: Actor, @Args('input') { personId }: AccountInput): Promise<AccountPayload> {
    return this.changed(actor, () => this.service.sendReset(actor, keyOf(personId)));
  }

  @Mutation(() => AccountPayload, {
    description:
      'For who lost their second factor: mails a link to the person, and to nobody else; who chooses a new password by it is without factors then',
  })
  @Access('sendFactorsReset', 'Account')
  @RecentProof()
  accountSendFactorsReset(
    @CurrentActor() actor: Actor,
    @Args('input') { personId }: AccountInput,
  ): Promise<AccountPayload> {
    return this.changed(actor, () => this.service.sendFactorsReset(actor, keyOf(personId)));
  }

  @Mutation(() => AccountPayload, {
    description: 'Ends every session of the account, of one’s own all but the one that asks',
  })
  @Access('endSessions', 'Account')
  accountEndSessions(@CurrentActor() actor: Actor, @Args('input') { personId }: AccountInput): Promise<AccountPayload> {
    return this.changed(actor, () => this.service.endSessions(actor, keyOf(personId)));
  }

  @Mutation(() => AccountsPayload, { description: 'As accountSuspend, for each by itself' })
  @Access('suspend', 'Account')
  accountsSuspend(@CurrentActor() actor: Actor, @Args('input') { personIds }: AccountsInput): Promise<AccountsPayload> {
    return this.all(actor, personIds, (id) => this.service.suspend(actor, id));
  }

  @Mutation(() => AccountsPayload, { description: 'As accountReactivate, for each by itself' })
  @Access('reactivate', 'Account')
  accountsReactivate(
    @CurrentActor() actor: Actor,
    @Args('input') { personIds }: AccountsInput,
  ): Promise<AccountsPayload> {
    return this.all(actor, personIds, (id) => this.service.reactivate(actor, id));
  }

  @Mutation(() => AccountsPayload, { description: 'As accountSendReset, for each by itself' })
  @Access('sendReset', 'Account')
  accountsSendReset(
    @CurrentActor() actor: Actor,
    @Args('input') { personIds }: AccountsInput,
  ): Promise<AccountsPayload> {
    return this.all(actor, personIds, (id) => this.service.sendReset(actor, id));
  }

  private all(
    actor: Actor,
    ids: readonly string[],
    work: (id: string) => Promise<AccountRow>,
  ): Promise<AccountsPayload> {
    if (!mightEver(actor, 'administer', 'Account')) throw forbidden();
    return payloadOf(actor, () => inBulk(actor, ids, (id) => work(keyOf(id)))) as Promise<AccountsPayload>;
  }

  private changed(actor: Actor, work: () => Promise<AccountRow>): Promise<AccountPayload> {
    if (!mightEver(actor, 'administer', 'Account')) throw forbidden();
    return payload(actor, 'account', async () => new AccountType(actor, await work()));
  }
}

/** A person and their account have the same key. */
const keyOf = (id: string): string => (parseId(id)?.type === 'Account' ? fromId('Account', id) : fromId('Person', id));
