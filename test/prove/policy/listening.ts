import { once } from 'node:events';
import { WebSocket } from 'ws';
import { LiveBus } from '#live';
import type { World } from '../../support/random-world.js';
import type { ServedNetwork } from './network.js';

const ACTIVITY = 'subscription { activity { kind post { id } comment { id } removedId } }';

interface Frame {
  type: string;
  payload?: {
    data?: {
      activity: { kind: string; post: { id: string } | null; comment: { id: string } | null; removedId: string | null };
    };
  };
}

/** One person's open page. */
class Listener {
  readonly told = new Set<string>();
  private ended: () => void = () => undefined;
  /** When word has come that there will be no more. */
  readonly end = new Promise<void>((resolve) => (this.ended = resolve));

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (bytes: Buffer) => this.take(JSON.parse(bytes.toString()) as Frame));
    socket.on('close', () => this.ended());
  }

  static async open(network: ServedNetwork, personId: string): Promise<Listener> {
    const { data } = await network.ask(personId, 'mutation { socketTicketCreate { ticket } }');
    const socket = new WebSocket(`${network.url.replace('http', 'ws')}/graphql/live`, 'graphql-transport-ws');
    await once(socket, 'open');
    const acknowledged = once(socket, 'message');
    socket.send(
      JSON.stringify({ type: 'connection_init', payload: { ticket: data.socketTicketCreate.ticket as string } }),
    );
    await acknowledged;
    const listener = new Listener(socket);
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ACTIVITY } }));
    return listener;
  }

  private take({ type, payload }: Frame): void {
    const activity = payload?.data?.activity;
    if (type !== 'next' || !activity) return;
    if (activity.kind === 'PERMISSIONS_CHANGED') return this.ended();
    // Of an answer, the head of its thread comes along: it is not what is told.
    const id = activity.kind.startsWith('COMMENT') ? activity.comment?.id : activity.post?.id;
    if (id) this.told.add(id);
  }

  async close(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.socket, 'close');
    this.socket.close(1000);
    await closed;
  }
}

/** Everybody of a world, with a page open. */
export class ListeningPeople {
  private constructor(
    private readonly network: ServedNetwork,
    private readonly listeners: ReadonlyMap<string, Listener>,
  ) {}

  static async open(network: ServedNetwork, people: readonly string[]): Promise<ListeningPeople> {
    const bus = network.api.app.get(LiveBus);
    const opened = await Promise.all(people.map(async (id) => [id, await Listener.open(network, id)] as const));
    while (bus.readers < people.length) await new Promise((resolve) => setImmediate(resolve));
    return new ListeningPeople(network, new Map(opened));
  }

  /** Tells everybody that each post and each answer has changed; what each of them heard of. */
  async hear({ posts, comments }: World): Promise<Map<string, ReadonlySet<string>>> {
    const events = [
      ...posts.map((p) => ({ kind: 'POST_CHANGED', groupId: p.group_id, postId: p.id })),
      ...comments.map((c) => ({ kind: 'COMMENT_CHANGED', groupId: c.group_id, postId: c.post_id, commentId: c.id })),
      ...[...this.listeners.keys()].map((personId) => ({ kind: 'PERMISSIONS_CHANGED', personId })),
    ];
    await this.network.clone.owner.query(`select pg_notify('entrenous', e::text) from unnest($1::jsonb[]) e`, [
      events.map((event) => JSON.stringify(event)),
    ]);
    await Promise.all([...this.listeners.values()].map(({ end }) => end));
    return new Map([...this.listeners].map(([id, { told }]) => [id, told]));
  }

  async close(): Promise<void> {
    await Promise.all([...this.listeners.values()].map((listener) => listener.close()));
    while (this.network.api.app.get(LiveBus).readers > 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
