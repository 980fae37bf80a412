import {
  Access,
  CurrentActor,
  PageArgs,
  fromId,
  nodes,
  pageSize,
  parseId,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import { type Actor, type PersonKind, forbidden, mightEver } from '#permissions';
import type { OnModuleInit } from '@nestjs/common';
import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AccountRow } from './account.query.js';
import { AccountConnection, AccountInput, AccountPayload, AccountType } from './account.type.js';
import { Accounts } from './accounts.service.js';
import { PersonKindEnum, PersonStatusEnum } from './people.type.js';
import type { PersonStatus } from './person.entity.js';

@ArgsType()
class AccountArgs extends PageArgs {
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
    const after = readCursor(actor, page.after, 2) as [string, string] | null;
    const rows = await this.service.list(actor, {
      search: search?.slice(0, 200),
      kind,
      status,
      after,
      limit: pageSize(page) + 1,
    });
    return toConnection(actor, rows, page, {
      node: (row) => new AccountType(actor, row),
      cursor: (row) => [row.sortName, row.id],
    });
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

  private changed(actor: Actor, work: () => Promise<AccountRow>): Promise<AccountPayload> {
    if (!mightEver(actor, 'administer', 'Account')) throw forbidden();
    return payload(actor, 'account', async () => new AccountType(actor, await work()));
  }
}

/** A person and their account have the same key. */
const keyOf = (id: string): string => (parseId(id)?.type === 'Account' ? fromId('Account', id) : fromId('Person', id));
