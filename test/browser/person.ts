import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type Page, expect } from '@playwright/test';
import { NETWORK, type Options, browserOf, freshBrowserOf } from './network.js';

/** Somebody in a browser of their own, signed in; `asks` speaks to the API beside the page, by the client's own documents. */
export class Person {
  private sockets = 0;
  private readonly waiting: (() => void)[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('domcontentloaded', () => (this.sockets = 0));
    page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        if (!String(payload).includes('"subscribe"')) return;
        this.sockets += 1;
        for (const wake of this.waiting.splice(0)) wake();
      }),
    );
  }

  static async of(browser: Browser, email: string, options?: Options): Promise<Person> {
    const context = await browserOf(browser, email, options);
    return new Person(context, await context.newPage());
  }

  /** In a session of their own, for tests that end it. */
  static async signingIn(browser: Browser, email: string): Promise<Person> {
    const context = await freshBrowserOf(browser, email);
    return new Person(context, await context.newPage());
  }

  /** `document` is the name of one of the client's operations. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answer of any operation
  async asks(document: string, variables: object = {}): Promise<any> {
    const answer = await this.context.request.post('/graphql', {
      data: { id: idOf(document), variables },
      headers: { 'x-entrenous': 'web', origin: NETWORK },
    });
    const { data, errors } = await answer.json();
    expect(errors).toBeUndefined();
    return data;
  }

  async groupId(name: string): Promise<string> {
    const { viewer } = await this.asks('shellQuery');
    const found = viewer.groups.edges.find(({ node }: { node: { name: string } }) => node.name === name);
    return found.node.id;
  }

  /** Publishes beside the page; gives the id of the post. */
  async publishes(groupId: string, input: object): Promise<string> {
    const { postPublish } = await this.asks('publishMutation', {
      input: { groupId, body: 'Texte', idempotencyKey: crypto.randomUUID(), ...input },
    });
    expect(postPublish.userErrors).toEqual([]);
    return postPublish.postEdge.node.id;
  }

  async answers(postId: string, body: string): Promise<string> {
    const { commentAdd } = await this.asks('commentComposerMutation', { input: { postId, body } });
    expect(commentAdd.userErrors).toEqual([]);
    return commentAdd.comment.id;
  }

  /** Waits until the page, as it was last loaded, has asked for live events so often. */
  async listens(times = 1): Promise<void> {
    while (this.sockets < times) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** How often the page has asked for live events. */
  get listened(): number {
    return this.sockets;
  }

  leaves(): Promise<void> {
    return this.context.close();
  }
}

/** The server takes documents by the hash that the compiler wrote. */
function idOf(document: string): string {
  const text = readFileSync(
    new URL(`../../apps/web/src/__generated__/${document}.graphql.ts`, import.meta.url),
    'utf8',
  );
  return /"id": "([0-9a-f]{64})"/.exec(text)![1]!;
}
