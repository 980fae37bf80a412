import { Access, CurrentActor, PageArgs, fromId, nodes, pageSize, payload, readCursor, toConnection } from '#graphql';
import { type Actor, mightEver } from '#permissions';
import type { OnModuleInit } from '@nestjs/common';
import { Args, ArgsType, Field, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  PeopleImportApplyInput,
  PeopleImportDiscardInput,
  PeopleImportLineConnection,
  PeopleImportLineType,
  PeopleImportPayload,
  PeopleImportType,
} from './people-import.type.js';
import { PeopleImports } from './people-imports.service.js';

@ArgsType()
class LineArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only lines that are not taken' }) onlyBad!: boolean;
}

@Resolver(() => PeopleImportType)
export class PeopleImportResolver implements OnModuleInit {
  constructor(private readonly imports: PeopleImports) {}

  onModuleInit(): void {
    nodes.register('PeopleImport', async (actor, id) =>
      mightEver(actor, 'provision', 'Network') ? new PeopleImportType(actor, await this.imports.get(actor, id)) : null,
    );
  }

  @Query(() => PeopleImportType, { nullable: true, description: 'IT admins: the list that was read in last' })
  @Access('provision', 'Network')
  async newestPeopleImport(@CurrentActor() actor: Actor): Promise<PeopleImportType | null> {
    const row = await this.imports.newest(actor);
    return row && new PeopleImportType(actor, row);
  }

  @ResolveField(() => PeopleImportLineConnection, { description: 'In the order of the file' })
  @Access('provision', 'Network')
  async lines(@Parent() { actor, row }: PeopleImportType, @Args() page: LineArgs) {
    const list = `people import ${page.onlyBad}`;
    const after = readCursor<[number]>(actor, list, page.after);
    const asked = { onlyBad: page.onlyBad, after: after?.[0] ?? 0, limit: pageSize(page) + 1 };
    return toConnection(actor, await this.imports.lines(actor, row.id, asked), page, {
      list,
      node: (line) => new PeopleImportLineType(actor, line),
      cursor: ({ line }) => [line],
    });
  }

  @Mutation(() => PeopleImportPayload, {
    description: 'Does what the list says, line by line, in the background; twice is once',
  })
  @Access('provision', 'Network')
  peopleImportApply(
    @CurrentActor() actor: Actor,
    @Args('input') { importId, welcomes }: PeopleImportApplyInput,
  ): Promise<PeopleImportPayload> {
    return payload(
      actor,
      'peopleImport',
      async () =>
        new PeopleImportType(actor, await this.imports.apply(actor, fromId('PeopleImport', importId), welcomes)),
    );
  }

  @Mutation(() => PeopleImportPayload, { description: 'Forgets a list of which nothing was done' })
  @Access('provision', 'Network')
  peopleImportDiscard(
    @CurrentActor() actor: Actor,
    @Args('input') { importId }: PeopleImportDiscardInput,
  ): Promise<PeopleImportPayload> {
    return payload(
      actor,
      'peopleImport',
      async () => new PeopleImportType(actor, await this.imports.discard(actor, fromId('PeopleImport', importId))),
    );
  }
}
