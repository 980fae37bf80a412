import { Access, AccessField, PageArgs, fromId, loaderFor } from '#graphql';
import { GroupType, ViewerGroupEdge } from '#groups';
import { BylineType, PersonType, ViewerType } from '#people';
import { Args, ArgsType, Field, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Audience } from './content.js';
import { AudienceEnum, FeedOrderEnum } from './content.type.js';
import { DraftType } from './draft.type.js';
import type { FeedOrder } from './feed.query.js';
import { GroupLife } from './group-life.service.js';
import { MessageConnection, PostConnection, PostType, messageTypeOf } from './message.type.js';
import { OwnThings } from './own-things.service.js';
import { pageOf, sliceOf } from './page-of.js';
import { Reading } from './reading.service.js';
import type { Listed, PostRow } from './rows.js';

@ArgsType()
export class FeedArgs extends PageArgs {
  @Field(() => FeedOrderEnum, { nullable: true, defaultValue: 'ACTIVITY' }) order: FeedOrder = 'ACTIVITY';
}
@ArgsType()
export class UntilArgs extends PageArgs {
  @Field(() => Date, { nullable: true, description: 'Nothing written later' }) until?: Date | null;
}
@ArgsType()
export class RepliesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Also one’s own answers to oneself' }) withOwn?: boolean | null;
}
const postOf = (listed: Listed): PostRow => (listed as { post: PostRow }).post;
const orderOf = (page: FeedArgs): FeedOrder => page.order ?? 'ACTIVITY';

@Resolver(() => ViewerType)
export class ViewerFeedsResolver {
  constructor(
    private readonly reading: Reading,
    private readonly own: OwnThings,
    private readonly life: GroupLife,
  ) {}

  @ResolveField(() => PostConnection, { description: "Posts of the viewer's groups that are not muted" })
  @Access('read', 'Post')
  async feed(@Parent() { actor }: ViewerType, @Args() page: FeedArgs) {
    const list = `feed ${orderOf(page)}`;
    const rows = await this.reading.home(actor, orderOf(page), sliceOf(actor, page, list));
    return pageOf(actor, rows, page, list, (listed) => new PostType(actor, postOf(listed)));
  }

  @ResolveField(() => Int, { description: 'Posts of others in the feed since the visit before this one, at most 100' })
  @Access('read', 'Post')
  newSincePreviousVisit(@Parent() { actor }: ViewerType): Promise<number> {
    return this.life.newSincePreviousVisit(actor);
  }

  @ResolveField(() => MessageConnection, { description: 'The newest posts and comments that the viewer may read' })
  @Access('read', 'Post')
  async messages(@Parent() { actor }: ViewerType, @Args() page: PageArgs) {
    const rows = await this.reading.messages(actor, sliceOf(actor, page, 'messages'));
    return pageOf(actor, rows, page, 'messages', (listed) => messageTypeOf(listed, actor));
  }

  @ResolveField(() => MessageConnection, { description: "What the viewer's contacts wrote, newest first" })
  @Access('read', 'Post')
  async contactsActivity(@Parent() { actor }: ViewerType, @Args() page: UntilArgs) {
    const rows = await this.reading.contactsActivity(
      actor,
      page.until ?? null,
      sliceOf(actor, page, 'contactsActivity'),
    );
    return pageOf(actor, rows, page, 'contactsActivity', (listed) => messageTypeOf(listed, actor));
  }

  @ResolveField(() => MessageConnection, {
    description: 'Direct answers of others to what the viewer wrote, newest first',
  })
  @Access('read', 'Post')
  async repliesToMe(@Parent() { actor }: ViewerType, @Args() page: RepliesArgs) {
    const rows = await this.reading.repliesToViewer(actor, page.withOwn ?? false, sliceOf(actor, page, 'repliesToMe'));
    return pageOf(actor, rows, page, 'repliesToMe', (listed) => messageTypeOf(listed, actor));
  }

  @ResolveField(() => PostConnection, {
    description: 'As far as the viewer may still read them, the latest bookmark first',
  })
  @Access('use', 'Own')
  async bookmarks(@Parent() { actor }: ViewerType, @Args() page: PageArgs) {
    const rows = await this.reading.bookmarks(actor, sliceOf(actor, page, 'bookmarks'));
    return pageOf(actor, rows, page, 'bookmarks', (listed) => new PostType(actor, postOf(listed)));
  }

  @ResolveField(() => [DraftType], { description: 'The latest first' })
  @Access('use', 'Own')
  async drafts(@Parent() { actor }: ViewerType): Promise<DraftType[]> {
    return (await this.own.drafts(actor)).map((row) => new DraftType(actor, row));
  }

  @ResolveField(() => DraftType, { nullable: true, description: 'Of a new post in a group, or of an answer to a post' })
  @Access('use', 'Own')
  async draft(
    @Parent() { actor }: ViewerType,
    @Args('groupId', { type: () => ID, nullable: true }) groupId?: string | null,
    @Args('postId', { type: () => ID, nullable: true }) postId?: string | null,
  ): Promise<DraftType | null> {
    const place = {
      groupId: groupId ? fromId('Group', groupId) : null,
      postId: postId ? fromId('Post', postId) : null,
    };
    const row = await this.own.draft(actor, place);
    return row && new DraftType(actor, row);
  }
}

@Resolver(() => PersonType)
export class PersonActivityResolver {
  constructor(private readonly reading: Reading) {}

  @ResolveField(() => MessageConnection, {
    nullable: true,
    description: 'What they wrote, as far as the viewer may read it, newest first',
  })
  @Access('read', 'Post')
  async activity(@Parent() { actor, row }: PersonType, @Args() page: PageArgs) {
    const rows = await this.reading.activityOf(actor, row.id, sliceOf(actor, page, 'activity'));
    return pageOf(actor, rows, page, 'activity', (listed) => messageTypeOf(listed, actor));
  }
}

@Resolver(() => GroupType)
export class GroupFeedsResolver {
  constructor(
    private readonly reading: Reading,
    private readonly life: GroupLife,
  ) {}

  @ResolveField(() => PostConnection, { nullable: true, description: 'Null for who may not read here' })
  @AccessField('read', 'Group')
  async feed(@Parent() { actor, row }: GroupType, @Args() page: FeedArgs) {
    const list = `group ${orderOf(page)}`;
    const rows = await this.reading.group(actor, row.id, orderOf(page), sliceOf(actor, page, list));
    return pageOf(actor, rows, page, list, (listed) => new PostType(actor, postOf(listed)));
  }

  @ResolveField(() => [PostType], { description: 'The latest pinned first, at most 20' })
  @Access('read', 'Post')
  async pinned(@Parent() { actor, row }: GroupType): Promise<PostType[]> {
    return (await this.reading.pinned(actor, row.id)).map((post) => new PostType(actor, post));
  }

  @ResolveField(() => [BylineType], {
    description: 'By prefix of a name: who may read what is written here, and is known to all who may; at most 8',
  })
  @Access('read', 'Post')
  async mentionSuggestions(
    @Parent() { actor, row }: GroupType,
    @Args('text') text: string,
    @Args('audience', { type: () => AudienceEnum, nullable: true }) audience?: Audience | null,
    @Args('partnerId', {
      type: () => ID,
      nullable: true,
      description: 'The one organisation that is addressed besides the employees',
    })
    partner?: string | null,
  ): Promise<BylineType[]> {
    const partnerId = partner ? fromId('PartnerOrganisation', partner) : null;
    const widest: Audience = row.visibility === 'PUBLIC' && !partnerId ? 'NETWORK' : 'MEMBERS';
    const people = await this.life.mentionSuggestions(actor, row.id, text, audience ?? widest, partnerId);
    return people.map((person) => new BylineType(actor, person));
  }

  @ResolveField(() => Int, { description: 'Posts of others since the viewer last read here, at most 100' })
  @Access('read', 'Post')
  unreadCount(@Parent() { actor, row }: GroupType): Promise<number> {
    return this.unread(actor, row.id);
  }

  @ResolveField(() => Date, { nullable: true, description: 'Of what the viewer may read' })
  @Access('read', 'Post')
  lastActivityAt(@Parent() { actor, row }: GroupType): Promise<string | null> {
    return loaderFor(actor, 'last activity', (ids) => this.life.lastActivity(actor, ids)).load(row.id);
  }

  unread(actor: GroupType['actor'], groupId: string): Promise<number> {
    return loaderFor(actor, 'unread', (ids) => this.life.unread(actor, ids)).load(groupId);
  }
}

@Resolver(() => ViewerGroupEdge)
export class UnreadCountsResolver {
  constructor(private readonly groups: GroupFeedsResolver) {}

  @ResolveField(() => Int, { description: 'Posts of others since the viewer last read there, at most 100' })
  @Access('read', 'Post')
  unreadCount(@Parent() { node }: InstanceType<typeof ViewerGroupEdge>): Promise<number> {
    return this.groups.unread(node.actor, node.row.id);
  }
}
