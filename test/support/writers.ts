import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';

interface Answer {
  data?: Record<string, Record<string, { id: string } | null> | null> | null;
}
/** What somebody was told is done. */
export interface Acknowledged {
  readonly posts: Set<string>;
  readonly comments: Set<string>;
  readonly reactions: Set<string>;
  /** Ids of images, as GraphQL says them, that a post was acknowledged with. */
  readonly images: Set<string>;
}

/** People who write without end, each thing again with the same key until it is acknowledged, whatever happens to the server. */
export class Writers {
  readonly acknowledged: Acknowledged = {
    posts: new Set(),
    comments: new Set(),
    reactions: new Set(),
    images: new Set(),
  };
  private isWanted = true;
  private readonly running: Promise<void>[];

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly groupId: string,
  ) {
    this.running = [this.publish(), this.publish(), this.discuss(), this.illustrate()];
  }

  /** How many writes were acknowledged. */
  get count(): number {
    return Object.values(this.acknowledged).reduce((sum, keys: Set<string>) => sum + keys.size, 0);
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    await Promise.all(this.running);
  }

  private async publish(): Promise<void> {
    while (this.isWanted) {
      const key = randomUUID();
      if (await this.insist(() => this.post(key))) this.acknowledged.posts.add(key);
    }
  }

  /** A post, answers to it, and a reaction to each: counters move with every one. */
  private async discuss(): Promise<void> {
    while (this.isWanted) {
      const head = randomUUID();
      const postId = await this.insist(() => this.post(head));
      if (!postId) return;
      this.acknowledged.posts.add(head);
      for (let n = 0; n < 5 && this.isWanted; n++) {
        const key = randomUUID();
        const input = { postId, body: `under load ${key}`, idempotencyKey: key };
        const commentId = await this.insist(() => this.mutate('commentAdd', 'CommentAddInput', 'comment', input));
        if (!commentId) return;
        this.acknowledged.comments.add(key);
        const reaction = { targetId: commentId, kind: 'USEFUL' };
        const isSet = await this.insist(() => this.mutate('reactionSet', 'ReactionSetInput', 'comment', reaction));
        if (isSet) this.acknowledged.reactions.add(key);
      }
    }
  }

  /** An upload, and a post with it. */
  private async illustrate(): Promise<void> {
    while (this.isWanted) {
      const key = randomUUID();
      const bytes = await pictureOf(key);
      const imageId = await this.insist(() => this.upload(bytes));
      const postId = imageId && (await this.insist(() => this.post(key, [imageId])));
      if (!postId) return;
      this.acknowledged.posts.add(key);
      this.acknowledged.images.add(imageId);
    }
  }

  private post(key: string, imageIds: string[] = []): Promise<string | null> {
    const input = { groupId: this.groupId, body: `under load ${key}`, idempotencyKey: key, imageIds };
    return this.mutate('postPublish', 'PostPublishInput', 'post', input);
  }

  private async insist(attempt: () => Promise<string | null>): Promise<string | null> {
    while (this.isWanted) {
      const id = await attempt().catch(() => null); // nobody answered, or half: not acknowledged
      if (id) return id;
      await sleep(50);
    }
    return null;
  }

  private async mutate(name: string, type: string, what: string, input: object): Promise<string | null> {
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${what} { id } userErrors { code } } }`;
    const response = await this.send('/graphql', 'application/json', JSON.stringify({ query, variables: { input } }));
    return ((await response.json()) as Answer).data?.[name]?.[what]?.id ?? null;
  }

  private async upload(bytes: Buffer): Promise<string | null> {
    const path = `/images?purpose=post&groupId=${this.groupId}`;
    const response = await this.send(path, 'image/png', new Uint8Array(bytes));
    return response.status === 201 ? ((await response.json()) as { id: string }).id : null;
  }

  private send(path: string, type: string, body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${this.token}` },
      body,
      signal: AbortSignal.timeout(10_000),
    });
  }
}

/** A picture like no other. */
function pictureOf(key: string): Promise<Buffer> {
  const [r, g, b] = createHash('sha256').update(key).digest();
  return sharp(randomBytes(64 * 48 * 3), { raw: { width: 64, height: 48, channels: 3 } })
    .tint({ r, g, b })
    .png()
    .toBuffer();
}
