import { nodes } from '#graphql';
import { GroupsModule } from '#groups';
import { JobsModule } from '#jobs';
import { LiveModule } from '#live';
import { PeopleModule } from '#people';
import { StorageModule } from '#storage';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ActivityResolver } from './activity.resolver.js';
import { Activity } from './activity.service.js';
import { CommentsResolver } from './comments.resolver.js';
import { Comments } from './comments.service.js';
import { DraftsResolver } from './drafts.resolver.js';
import {
  GroupFeedsResolver,
  PersonActivityResolver,
  ViewerFeedsResolver,
  UnreadCountsResolver,
} from './feeds.resolver.js';
import { GroupErasure } from './group-erasure.service.js';
import { GroupLife } from './group-life.service.js';
import { ImageUpkeep } from './image-upkeep.service.js';
import { ImagesController } from './images.controller.js';
import { Images } from './images.service.js';
import { ContentJobs } from './content.jobs.js';
import { CommentType, PostType } from './message.type.js';
import { MentionableResolver } from './mentionable.resolver.js';
import { MessagesResolver } from './messages.resolver.js';
import { OwnThings } from './own-things.service.js';
import { PostsResolver } from './posts.resolver.js';
import { Posts } from './posts.service.js';
import { Reactions } from './reactions.service.js';
import { Reading } from './reading.service.js';
import { RevisionsResolver } from './revisions.resolver.js';
import { ThreadResolver } from './thread.resolver.js';

/** Posts, comments, feeds, reactions, bookmarks, drafts, images, live events. */
@Module({
  imports: [PeopleModule, GroupsModule, JobsModule, LiveModule, StorageModule],
  controllers: [ImagesController],
  providers: [
    Activity,
    Comments,
    ContentJobs,
    GroupErasure,
    GroupLife,
    ImageUpkeep,
    Images,
    OwnThings,
    Posts,
    Reactions,
    Reading,
    ActivityResolver,
    CommentsResolver,
    DraftsResolver,
    GroupFeedsResolver,
    MentionableResolver,
    MessagesResolver,
    PersonActivityResolver,
    PostsResolver,
    RevisionsResolver,
    ThreadResolver,
    ViewerFeedsResolver,
    UnreadCountsResolver,
  ],
  exports: [Comments, ImageUpkeep, GroupLife, Images, Posts, Reactions, Reading],
})
export class ContentModule implements OnModuleInit {
  constructor(private readonly reading: Reading) {}

  onModuleInit(): void {
    nodes.register('Post', async (actor, id) => new PostType(actor, await this.reading.post(actor, id)));
    nodes.register('Comment', async (actor, id) => new CommentType(actor, await this.reading.comment(actor, id)));
  }
}
