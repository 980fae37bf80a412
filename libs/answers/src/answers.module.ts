import { ContentModule } from '#content';
import { GroupsModule } from '#groups';
import { PeopleModule } from '#people';
import { WalkResolver } from './walk.resolver.js';
import { Walks } from './walk.service.js';
import { Module } from '@nestjs/common';
import { GrowthResolver } from './growth.resolver.js';
import { AccessResolver } from './access.resolver.js';
import { Access } from './access.service.js';
import { ReadableThings } from './readable.service.js';
import { ReadersResolver } from './readers.resolver.js';
import { Readers } from './readers.service.js';

/** Answers for people: who reads what, and why. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule],
  providers: [Access, AccessResolver, GrowthResolver, ReadableThings, Readers, ReadersResolver, Walks, WalkResolver],
})
export class AnswersModule {}
