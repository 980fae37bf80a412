import { Access } from '#graphql';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject } from '@nestjs/common';
import { Int, Query, Resolver } from '@nestjs/graphql';

/** For whoever looks after the accounts: how many, not whose; each person is told in their own settings. */
@Resolver()
export class FailingAddressesResolver {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  @Query(() => Int, {
    nullable: true,
    description: 'IT admins: to how many people no mail is sent any more, as their address gives it back',
  })
  @Access('administer', 'Account')
  async failingAddressCount(): Promise<number> {
    const [row] = await this.database.queryWithoutViewer(sql<{ count: number }>`
      select count(*)::int as count from notification_settings s join persons p on p.id = s.person_id
      where s.bounced_at is not null and p.status = 'ACTIVE' and (p.access_until is null or p.access_until > app_now())`);
    return row!.count;
  }
}
