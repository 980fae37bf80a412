import { eraseEmptyGroup, groupsToErase, lockGroupToErase } from '#groups';
import { SYSTEM_DATABASE, type Statement, type SystemDatabase, type SystemTransaction } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  COMMENTS,
  eraseComments,
  eraseFiles,
  eraseGroupDrafts,
  eraseGroupImages,
  eraseGroupUploads,
  erasePostImages,
  erasePosts,
  someComments,
  somePosts,
} from './erase-posts.query.js';
import { ImageUpkeep } from './image-upkeep.service.js';

/**
 * Groups that were deleted more than 30 days ago, for good: content first, in short transactions, the group last. Stopped at any
 * point, it goes on where it was: what is left is still a deleted group, which nobody sees and nobody can restore.
 */
@Injectable()
export class GroupErasure {
  constructor(
    private readonly images: ImageUpkeep,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
  ) {}

  /** Erases every group whose time has come. */
  async run(): Promise<void> {
    for (const { id } of await this.system.queryWithoutViewer(groupsToErase())) {
      while (await this.eraseSome(id));
    }
  }

  /** One batch; false when nothing is left of the group. */
  async eraseSome(groupId: string): Promise<boolean> {
    const removed: { hash: string }[] = [];
    const isLeft = await this.system.writeWithoutViewer(async (tx) => {
      const [group] = await tx.query(lockGroupToErase(groupId));
      if (!group) return false;
      const posts = (await tx.query(somePosts(groupId))).map(({ id }) => id);
      if (posts.length > 0) {
        if (await this.eraseThreads(tx, posts, removed)) removed.push(...(await this.erasePosts(tx, posts)));
        return true;
      }
      await tx.query(eraseGroupDrafts(groupId));
      await tx.query(eraseGroupUploads(groupId));
      removed.push(...(await tx.query(eraseFiles('group_id', [groupId]))));
      removed.push(...(await tx.query(eraseGroupImages(groupId))));
      await inTurn(tx, eraseEmptyGroup(groupId));
      return false;
    });
    await this.images.removeBytes(removed.map(({ hash }) => hash));
    return isLeft;
  }

  /** A batch of comments; true when none is left. */
  private async eraseThreads(
    tx: SystemTransaction,
    posts: readonly string[],
    removed: { hash: string }[],
  ): Promise<boolean> {
    const comments = (await tx.query(someComments(posts))).map(({ id }) => id);
    removed.push(...(await tx.query(eraseFiles('comment_id', comments))));
    await inTurn(tx, eraseComments(comments));
    return comments.length < COMMENTS;
  }

  private async erasePosts(tx: SystemTransaction, posts: readonly string[]): Promise<{ hash: string }[]> {
    const images = await tx.query(erasePostImages(posts));
    const files = await tx.query(eraseFiles('post_id', posts));
    await inTurn(tx, erasePosts(posts));
    return [...images, ...files];
  }
}

async function inTurn(tx: SystemTransaction, statements: readonly Statement<object>[]): Promise<void> {
  for (const statement of statements) await tx.query(statement);
}
