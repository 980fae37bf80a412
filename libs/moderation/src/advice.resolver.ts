import { Access, CurrentActor, PageArgs, fromId, pageSize, payload, readCursor, toConnection } from '#graphql';
import { ViewerType } from '#people';
import { type Actor, mightEver } from '#permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Advice } from './advice.service.js';
import { AdviceGiveInput, AdviceGivePayload, AdviceRequestConnection, AdviceRequestType } from './advice.type.js';

@Resolver(() => ViewerType)
export class AdviceResolver {
  constructor(private readonly advice: Advice) {}

  @ResolveField(() => Boolean, { description: 'Whether the viewer is a community lead, who advises' })
  @Access('use', 'Own')
  viewerCanAdvise(@Parent() { actor }: ViewerType): boolean {
    return mightEver(actor, 'advise', 'AdviceRequest');
  }

  @ResolveField(() => AdviceRequestConnection, {
    description: 'Texts handed to the community leads: those that wait first, oldest first; none for anybody else',
  })
  @Access('use', 'Own')
  async adviceRequests(@Parent() { actor }: ViewerType, @Args() args: PageArgs) {
    const cursor = readCursor<[string, string, string]>(actor, 'advice', args.after);
    const after = cursor && ([cursor[0] === 'advised', cursor[1], cursor[2]] as const);
    const rows = mightEver(actor, 'see', 'AdviceRequest')
      ? await this.advice.list(actor, after, pageSize(args) + 1)
      : [];
    return toConnection(actor, rows, args, {
      list: 'advice',
      node: (row) => new AdviceRequestType(actor, row),
      cursor: (row) => [row.advisedAt ? 'advised' : 'waits', row.askedAt, row.id],
    });
  }

  @Mutation(() => AdviceGivePayload, { description: 'Once; for the author and those who moderate. It decides nothing' })
  @Access('advise', 'AdviceRequest')
  adviceGive(@CurrentActor() actor: Actor, @Args('input') { adviceRequestId, words }: AdviceGiveInput) {
    return payload(actor, 'adviceRequest', async () => {
      const id = fromId('AdviceRequest', adviceRequestId);
      return new AdviceRequestType(actor, await this.advice.give(actor, id, words));
    });
  }
}
