import { type ExternalsOption, ldbcWorld, loadWorld, readLdbc } from '#imports';
import pg from 'pg';
import { type TestApp, startTestApp } from '../support/app.js';
import { dataPath } from './data.js';

/** The real API with LDBC's tiny network in it, spoken to by LDBC's ids. */
export class LdbcNetwork {
  private constructor(
    readonly app: TestApp,
    private readonly keys: ReadonlyMap<string, string>,
    private readonly ids: ReadonlyMap<string, string>,
  ) {}

  static async start(externals?: ExternalsOption, options?: Parameters<typeof startTestApp>[0]): Promise<LdbcNetwork> {
    const app = await startTestApp(options);
    await app.db.owner.query(
      `insert into network (company_name, set_up_at) values ('LDBC', now()) on conflict do nothing`,
    );
    const system = new pg.Client(app.db.systemUrl);
    await system.connect();
    try {
      await loadWorld(system, ldbcWorld(await readLdbc(dataPath('ldbc-snb-tiny')), { externals }).world, {
        source: 'ldbc',
      });
    } finally {
      await system.end();
    }
    await app.db.owner.query('analyze');
    const { rows } = await app.db.owner.query<{ id: string; type: string; source_id: string }>(
      `select id, 'person' as type, source_id from persons where source_id is not null
       union all select id, 'group', source_id from groups where source_id is not null
       union all select id, 'post', source_id from posts where source_id is not null
       union all select id, 'comment', source_id from comments where source_id is not null`,
    );
    const named = rows.map(({ id, type, source_id }) => [`${type}:${source_id.slice('ldbc:'.length)}`, id] as const);
    return new LdbcNetwork(app, new Map(named), new Map(named.map(([name, id]) => [id, name])));
  }

  key(type: 'person' | 'group' | 'post' | 'comment', ldbcId: string): string {
    return this.keys.get(`${type}:${ldbcId}`)!;
  }

  /** LDBC's id behind a key. */
  ldbcId(key: string): string {
    return this.ids.get(key)!.split(':')[1]!;
  }

  /** Asks as the person with this LDBC id; an error of GraphQL fails the test. */
  // Answers are picked from as they come
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async ask(person: string, query: string, variables: object = {}): Promise<any> {
    const { data, errors } = await this.app.ask(this.key('person', person), query, variables);
    if (errors) throw new Error(`as ${person}: ${JSON.stringify(errors).slice(0, 500)}`);
    return data;
  }

  /** All pages of a connection that `query` gives under `path`, `$after` and `$first` being its variables. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async all(person: string, query: string, path: readonly string[], first = 100): Promise<any[]> {
    const nodes: unknown[] = [];
    for (let after: string | null = null; ;) {
      const data = await this.ask(person, query, { first, after });
      const connection = path.reduce((value, name) => value[name], data);
      nodes.push(...connection.edges.map(({ node }: { node: unknown }) => node));
      if (!connection.pageInfo.hasNextPage) return nodes;
      after = connection.pageInfo.endCursor;
    }
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
