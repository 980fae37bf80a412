import { Access, CurrentActor, fromId, payload } from '#graphql';
import { type Actor, notFound } from '#permissions';
import { Records } from '#persistence';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { seeNotice, unseenNotices } from './notice.query.js';
import { NoticeSeenInput, NoticeSeenPayload, NoticeType } from './notice.type.js';
import { ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class NoticesResolver {
  constructor(private readonly records: Records) {}

  @ResolveField(() => [NoticeType], { description: 'What concerns the viewer and was not seen yet; at most 20' })
  @Access('use', 'Own')
  async notices(@Parent() { actor }: ViewerType): Promise<NoticeType[]> {
    return (await this.records.query(actor, unseenNotices(actor))).map((row) => new NoticeType(actor, row));
  }

  @Mutation(() => NoticeSeenPayload, { description: 'I have seen it: it is not told again' })
  @Access('use', 'Own')
  noticeSeen(@CurrentActor() actor: Actor, @Args('input') { noticeId }: NoticeSeenInput) {
    return payload(actor, 'seenNoticeId', async () => {
      const id = fromId('Notice', noticeId);
      const [seen] = await this.records.write(actor, () => this.records.query(actor, seeNotice(actor, id)));
      if (!seen) throw notFound();
      return noticeId;
    });
  }
}
