import { ContentModule, Reading, messageTypeOf } from '#content';
import { GroupsModule } from '#groups';
import { JobsModule } from '#jobs';
import { PeopleModule } from '#people';
import { Module, type OnModuleInit } from '@nestjs/common';
import { messagesSearchable } from './messages.searchable.js';
import { RecentSearchesResolver } from './recent-searches.resolver.js';
import { RecentSearches } from './recent-searches.service.js';
import { SearchJobs } from './search.jobs.js';
import { SearchResolver } from './search.resolver.js';
import { Searchables } from './searchable.js';
import { Searching } from './searching.service.js';

/** Finding what was written by the words in it, and what one looked for. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule, JobsModule],
  providers: [RecentSearches, RecentSearchesResolver, SearchJobs, SearchResolver, Searchables, Searching],
  exports: [Searchables],
})
export class SearchModule implements OnModuleInit {
  constructor(
    private readonly searchables: Searchables,
    private readonly reading: Reading,
  ) {}

  onModuleInit(): void {
    this.searchables.register(messagesSearchable(this.reading, messageTypeOf));
  }
}
