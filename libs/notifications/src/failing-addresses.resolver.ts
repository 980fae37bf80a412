import { Access, loaderFor } from '#graphql';
import { AccountType, ExternalType } from '#people';
import type { Actor } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

/** Since when no mail is sent to people any more, as their address gives it back; who asks has the right to their account. */
@Injectable()
export class FailingAddresses {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  since(actor: Actor, personId: string): Promise<Date | null> {
    return loaderFor(actor, 'failing addresses', async (ids: readonly string[]) => {
      const rows = await this.database.queryWithoutViewer(sql<{ personId: string; since: Date }>`
        select person_id as "personId", bounced_at as since from notification_settings
        where person_id = any (${[...ids]}::uuid[]) and bounced_at is not null`);
      const byPerson = new Map(rows.map((row) => [row.personId, row.since]));
      return ids.map((id) => byPerson.get(id) ?? null);
    }).load(personId);
  }

  async count(): Promise<number> {
    const [row] = await this.database.queryWithoutViewer(sql<{ count: number }>`
      select count(*)::int as count from notification_settings s join persons p on p.id = s.person_id
      where s.bounced_at is not null and p.status = 'ACTIVE' and (p.access_until is null or p.access_until > app_now())`);
    return row!.count;
  }
}

@Resolver(() => AccountType)
export class FailingAccountsResolver {
  constructor(private readonly failing: FailingAddresses) {}

  @Query(() => Int, {
    nullable: true,
    description: 'IT admins: to how many people no mail is sent any more, as their address gives it back',
  })
  @Access('administer', 'Account')
  failingAddressCount(): Promise<number> {
    return this.failing.count();
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Since then their address gives mails back, and nothing but resets and invitations is sent to it',
  })
  @Access('administer', 'Account')
  mailsReturnedAt(@Parent() { actor, row }: AccountType): Promise<Date | null> {
    return this.failing.since(actor, row.id);
  }
}

@Resolver(() => ExternalType)
export class FailingExternalsResolver {
  constructor(private readonly failing: FailingAddresses) {}

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Since then their address gives mails back, and no notification is mailed to it',
  })
  @Access('see', 'External')
  mailsReturnedAt(@Parent() { actor, row }: ExternalType): Promise<Date | null> {
    return this.failing.since(actor, row.id);
  }
}
