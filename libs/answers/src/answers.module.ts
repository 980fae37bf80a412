import { ContentModule } from '#content';
import { GroupsModule } from '#groups';
import { PeopleModule } from '#people';
import { Module } from '@nestjs/common';
import { AccessResolver } from './access.resolver.js';
import { Access } from './access.service.js';
import { ReadableThings } from './readable.service.js';

/** Answers for people: who reads what, and why. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule],
  providers: [Access, AccessResolver, ReadableThings],
})
export class AnswersModule {}
