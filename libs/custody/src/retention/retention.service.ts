import { ImageUpkeep, eraseComments, eraseFiles, erasePostImages, erasePosts } from '#content';
import { recordBySystem } from '#people';
import { SYSTEM_DATABASE, type Statement, type SystemDatabase, type SystemTransaction } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  COMMENTS,
  type Scope,
  commentsOf,
  dueComments,
  duePosts,
  emptyAnswered,
  emptyHeads,
  recountIn,
  scopesInForce,
} from './retention.query.js';

/**
 * Erases what the rules say has been kept long enough: rows, with their words in the search index, notifications, documents and
 * pictures, for good. In short transactions; stopped anywhere, the next night goes on. What is held stays.
 */
@Injectable()
export class Retention {
  constructor(
    private readonly images: ImageUpkeep,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
  ) {}

  /** All that is due; gives how much went. */
  async run(): Promise<{ posts: number; comments: number; emptied: number }> {
    const gone = { posts: 0, comments: 0, emptied: 0 };
    for (const scope of await this.system.queryWithoutViewer(scopesInForce())) {
      const before = { ...gone };
      if (scope.what !== 'MESSAGES') while (await this.somePosts(scope, gone));
      if (scope.what !== 'POSTS') {
        while (await this.someComments(scope, gone));
        await this.empty(scope, gone);
      }
      if (gone.comments > before.comments) await this.system.queryWithoutViewer(recountIn(scope.groupId));
    }
    if (gone.posts + gone.comments + gone.emptied > 0) {
      await this.system.writeWithoutViewer((tx) =>
        recordBySystem(tx, { actorId: null, action: 'retention.apply', data: gone }),
      );
    }
    return gone;
  }

  /** A batch of threads, or of their answers; false when nothing is due any more. */
  private async somePosts(scope: Scope, gone: Tally): Promise<boolean> {
    return this.batch(async (tx, hashes) => {
      const posts = (await tx.query(duePosts(scope))).map(({ id }) => id);
      if (posts.length === 0) return false;
      const comments = (await tx.query(commentsOf(posts))).map(({ id }) => id);
      hashes.push(...(await tx.query(eraseFiles('comment_id', comments))));
      await inTurn(tx, eraseComments(comments));
      gone.comments += comments.length;
      if (comments.length === COMMENTS) return true;
      hashes.push(...(await tx.query(erasePostImages(posts))), ...(await tx.query(eraseFiles('post_id', posts))));
      await inTurn(tx, erasePosts(posts));
      gone.posts += posts.length;
      return true;
    });
  }

  private async someComments(scope: Scope, gone: Tally): Promise<boolean> {
    return this.batch(async (tx, hashes) => {
      const comments = (await tx.query(dueComments(scope))).map(({ id }) => id);
      hashes.push(...(await tx.query(eraseFiles('comment_id', comments))));
      await inTurn(tx, eraseComments(comments));
      gone.comments += comments.length;
      return comments.length > 0;
    });
  }

  /** What others build on keeps its place, and loses its words. */
  private async empty(scope: Scope, gone: Tally): Promise<void> {
    await this.batch(async (tx, hashes) => {
      const heads = scope.what === 'MESSAGES';
      const emptied = (await tx.query(heads ? emptyHeads(scope) : emptyAnswered(scope))).map(({ id }) => id);
      if (heads) hashes.push(...(await tx.query(erasePostImages(emptied))));
      hashes.push(...(await tx.query(heads ? headFiles(emptied) : eraseFiles('comment_id', emptied))));
      gone.emptied += emptied.length;
      return false;
    });
  }

  private async batch(work: (tx: SystemTransaction, hashes: { hash: string }[]) => Promise<boolean>): Promise<boolean> {
    const hashes: { hash: string }[] = [];
    const isLeft = await this.system.writeWithoutViewer((tx) => work(tx, hashes));
    await this.images.removeBytes(hashes.map(({ hash }) => hash));
    return isLeft;
  }
}

type Tally = { posts: number; comments: number; emptied: number };

/** Of the head alone: documents of later messages have their own time. */
const headFiles = (postIds: readonly string[]): Statement<{ hash: string }> => ({
  text: `with gone as (select id from files where post_id = any ($1::uuid[]) and comment_id is null),
      texts as (delete from file_texts t using file_versions v where t.version_id = v.id and v.file_id in (select id from gone)),
      versions as (delete from file_versions v where v.file_id in (select id from gone) returning hash),
      erased as (delete from files where id in (select id from gone))
    select hash from versions`,
  values: [postIds],
});

async function inTurn(tx: SystemTransaction, statements: readonly Statement<object>[]): Promise<void> {
  for (const statement of statements) await tx.query(statement);
}
