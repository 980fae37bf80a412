import { PostInput, PostPayload, PostType } from '#content';
import { Access, CurrentActor, fromId, payload } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Field, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Announcing } from './announce.service.js';

@ObjectType('Announcement', { description: 'What telling the whole group of a post would do: for who may' })
export class AnnouncementType {
  @Field(() => Int, { description: 'How many would be told' }) people!: number;
  @Field(() => Int, { description: 'How many of them by mail at this moment' }) byMailNow!: number;
  @Field(() => Date, { nullable: true, description: 'When it was done; it is done once' }) announcedAt!: Date | null;
}

@Resolver(() => PostType)
export class AnnouncingResolver {
  constructor(private readonly announcing: Announcing) {}

  @ResolveField(() => AnnouncementType, {
    nullable: true,
    description: 'What postAnnounce would do; null for who may not pin it',
  })
  @Access('read', 'Post')
  announcement(@Parent() { actor, row }: PostType): Promise<AnnouncementType | null> {
    return this.announcing.reach(actor, row);
  }

  @Mutation(() => PostPayload, { description: 'Tells everybody who reads it in its group, once; by who may pin it' })
  @Access('pin', 'Post')
  postAnnounce(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return payload(
      actor,
      'post',
      async () => new PostType(actor, await this.announcing.announce(actor, fromId('Post', postId))),
    );
  }
}
