import type { Actor } from '#permissions';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import { type Clock, systemClock } from './clock.js';
import { Connections, type Entrance, type Transaction } from './connections.js';
import { type Statement, sql } from './sql.js';

/** A transaction that carries the viewer to row-level security. */
interface Scope extends Transaction {
  /** A mutation is at work in it, which ends it. */
  isWriting: boolean;
  /** Why it is aborted, if it is: the first statement that failed. */
  failure?: unknown;
}
/** What PostgreSQL says of every statement after one that failed. */
const ABORTED = '25P02';

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: (new () => object)[] | EntitySchema[];
  readonly poolSize?: number;
  readonly clock?: Clock;
  /** Called with each statement's text: for tests that count or compare them. */
  readonly onStatement?: (text: string) => void;
}

const UUID = /^[0-9a-f-]{36}$/;

/**
 * Connections of one role. What a viewer asks runs in that viewer's transaction: reads of one operation share one, begun
 * by `enter` or at the first of them and ended by `endReads`; a mutation has its own. The scope hangs on the actor, who
 * lives as long as the request, so nothing is taken from thin air.
 */
export class Database {
  private readonly scopes = new WeakMap<Actor, Promise<Scope>>();
  private readonly gone = new WeakSet<Actor>();

  private constructor(
    readonly source: DataSource,
    private readonly connections: Connections,
  ) {}

  static async connect({
    url,
    entities,
    poolSize = 10,
    clock = systemClock,
    onStatement,
  }: DatabaseOptions): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url,
      entities: entities as never,
      poolSize,
      applicationName: 'entrenous',
      extra: {
        pipeline: true, // statements are sent without waiting for the answers before them
        // one plan for all values: planning a feed for each person costs several times what running it does
        options:
          '-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 -c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1 -c timezone=UTC',
      },
    });
    return new Database(source, new Connections(await source.initialize(), clock, onStatement));
  }

  close(): Promise<void> {
    return this.source.destroy();
  }

  /**
   * Begins the reads of whoever holds the session's token with this hash: the same statement says who that is and prepares
   * row-level security for them. `toActor` makes the actor of what `app_enter_by_token` returns. Null when that is nobody.
   * Where `canWrite`, the first mutation goes on in the same transaction.
   */
  async enter<Facts>(
    tokenHash: Buffer,
    toActor: (facts: Facts) => Actor,
    { canWrite = false } = {},
  ): Promise<Actor | null> {
    const opened = this.open(sql<{ entered: unknown }>`select app_enter_by_token(${tokenHash}) as entered`, canWrite);
    const scope = await opened;
    const facts = await scope.begun.catch(async (error: unknown) => {
      await this.connections.end(scope);
      throw error;
    });
    if (facts === null) {
      await this.connections.end(scope);
      return null;
    }
    const actor = toActor(facts as Facts);
    this.scopes.set(actor, opened);
    return actor;
  }

  /**
   * The reads of this actor go on as somebody else, whom the statement names to row-level security: in the same transaction, and
   * only until it ends. Null, and nothing changed, when the statement says so.
   */
  async continueReadsAs<Facts>(
    actor: Actor,
    statement: Statement<{ entered: Facts | null }>,
    toActor: (facts: Facts) => Actor,
  ): Promise<Actor | null> {
    const [row] = await this.query(actor, statement);
    if (!row?.entered) return null;
    const next = toActor(row.entered);
    this.scopes.set(next, this.scopes.get(actor)!);
    this.scopes.delete(actor);
    this.gone.add(actor);
    return next;
  }

  /** One statement in the viewer's transaction, prepared once per connection and text. */
  async query<Row extends object>(actor: Actor, statement: Statement<Row>): Promise<Row[]> {
    const scope = await this.scope(actor);
    const answer = this.connections.run<Row>(scope.client, statement).catch((error: unknown) => {
      scope.failure ??= error;
      // What stands beside the field that failed is told why, and not that something went wrong inside.
      throw (error as { code?: unknown }).code === ABORTED ? scope.failure : error;
    });
    scope.last = answer.catch(() => undefined);
    return answer;
  }

  /** TypeORM's manager in the viewer's transaction. */
  async manager(actor: Actor): Promise<EntityManager> {
    const { runner, begun } = await this.scope(actor);
    await begun;
    return runner.manager;
  }

  /** The mutation's transaction: everything inside commits together, or nothing. A call inside another joins it. */
  async write<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    if (actor.walk) throw new Error('Who walks as somebody else writes nothing');
    const current = await this.scopes.get(actor);
    if (current?.isWriting) return work();
    const isUnused = current?.canWrite && current.last === current.begun && this.scopes.has(actor);
    if (!isUnused) await this.endReads(actor);
    const scope = isUnused ? current : await this.keep(actor, true);
    scope.isWriting = true;
    try {
      await scope.begun;
      const result = await work();
      await scope.client.query('commit');
      return result;
    } catch (error) {
      await scope.client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      this.scopes.delete(actor);
      await scope.runner.release();
    }
  }

  /**
   * Ends the read transaction of the actor's operation, if one was begun; `forGood` where something of it may be under way still,
   * and must not begin another that nobody ends.
   */
  async endReads(actor: Actor, { forGood = false } = {}): Promise<void> {
    if (forGood) this.gone.add(actor);
    const opened = this.scopes.get(actor);
    const scope = await opened?.catch(() => undefined);
    // Whoever comes second, or while a mutation is at work, has nothing to end.
    if (!scope || scope.isWriting || this.scopes.get(actor) !== opened) return;
    this.scopes.delete(actor);
    await this.connections.end(scope);
  }

  /** One statement without a viewer: for the system role, or functions that need none. */
  queryWithoutViewer<Row extends object>(statement: Statement<Row>): Promise<Row[]> {
    return this.connections.alone(statement);
  }

  /** A transaction without a viewer, for the system role: sign-in, jobs, imports. */
  async writeWithoutViewer<T>(work: (tx: SystemTransaction) => Promise<T>): Promise<T> {
    const { runner, client, begun } = await this.connections.open(null, true);
    try {
      await begun;
      const result = await work({
        manager: runner.manager,
        query: (statement) => this.connections.run(client, statement),
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private scope(actor: Actor): Promise<Scope> {
    return this.scopes.get(actor) ?? this.keep(actor, false);
  }

  /** A transaction of the actor's. One that could not be opened, as the database was away, leaves nothing behind. */
  private async keep(actor: Actor, canWrite: boolean): Promise<Scope> {
    if (actor.walk) throw new Error('A walk lasts as long as the reads in which it was begun');
    if (this.gone.has(actor)) throw new Error('The reads of this actor have ended for good');
    const opened = this.open(entranceOf(actor), canWrite);
    this.scopes.set(actor, opened);
    opened.catch(() => this.scopes.delete(actor));
    return opened;
  }

  private async open(entrance: Entrance, canWrite: boolean): Promise<Scope> {
    return { ...(await this.connections.open(entrance, canWrite)), isWriting: false };
  }
}

const entranceOf = ({ personId }: Actor): Entrance => {
  if (!UUID.test(personId)) throw new Error('A viewer is a uuid');
  return sql`select app_enter(${personId}) as entered`;
};

export interface SystemTransaction {
  readonly manager: EntityManager;
  query<Row extends object>(statement: Statement<Row>): Promise<Row[]>;
}
