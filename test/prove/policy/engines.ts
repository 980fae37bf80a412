import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Sessions } from '#people';
import { type Actor, accessiblePredicate, can, explain, numbered } from '#permissions';
import { NOW, type World } from '../../support/random-world.js';
import { RightsModel } from '../../support/rights-model.js';
import { ACTIONS, type Row, TABLES, loadRows } from '../../support/rights.js';
import { type JudgedSubject, SUBJECTS, byModel, rowsOf } from './judge.js';

/** A right on which an engine and the model do not agree. */
export interface Disagreement {
  readonly channel: string;
  readonly viewer: string;
  readonly what: string;
  readonly model: unknown;
  readonly product: unknown;
}
/** How many decisions each channel has made. */
export type Tally = Map<string, number>;
export const add = (tally: Tally, channel: string, n: number): void =>
  void tally.set(channel, (tally.get(channel) ?? 0) + n);

/** The rules' own engines, asked for every right of everybody on every row of a world. */
export class Engines {
  readonly tally: Tally = new Map();
  readonly found: Disagreement[] = [];
  private loaded = new Map<JudgedSubject, Map<string, Row>>();

  constructor(
    private readonly owner: pg.Pool,
    private readonly app: pg.Pool,
    private readonly actorOf: Sessions['actorById'],
    private readonly subjects: readonly JudgedSubject[] = SUBJECTS,
  ) {}

  /** What the database holds now: once for all the worlds in it. */
  async load(): Promise<void> {
    for (const subject of this.subjects)
      this.loaded.set(subject, new Map((await loadRows(this.owner, subject)).map((row) => [row.id, row])));
  }

  async compare(world: World, { explains, now = NOW }: { explains: boolean; now?: Date }): Promise<Seen> {
    const seen: Map<string, ReadonlySet<string>> = new Map();
    for (const person of world.persons) {
      const model = new RightsModel(world, person, now);
      const actor = await this.actorOf(person.id);
      this.say('acts', person.id, 'acts', model.isAlive(person), actor !== null);
      if (!actor) {
        await this.seesNothing(person.id, now);
        continue;
      }
      const expected = new Map(this.subjects.map((subject) => [subject, byModel(world, model, subject)]));
      this.inMemory(actor, expected);
      seen.set(person.id, await this.inSql(actor, world, expected));
      if (explains) this.explained(actor, expected);
    }
    return seen;
  }

  private inMemory(actor: Actor, expected: Expected): void {
    for (const [subject, rights] of expected)
      for (const [id, words] of rights) {
        const row = this.loaded.get(subject)!.get(id)!;
        const held = ACTIONS[subject].filter((action) => can(actor, action as never, subject, row)).join(' ');
        this.say('check in memory', actor.personId, `${subject} ${id}`, words, held, ACTIONS[subject].length);
      }
  }

  /** What the viewer reads. */
  private async inSql(actor: Actor, world: World, expected: Expected): Promise<ReadonlySet<string>> {
    const reads = new Set<string>();
    const client = await this.app.connect();
    try {
      await client.query(entering(actor.personId, actor.now));
      for (const [subject, rights] of expected) {
        const ids = rowsOf(world, subject).map(({ id }) => id);
        const rows = new Map((await client.query<Row>(listing(actor, subject, ids))).rows.map((row) => [row.id, row]));
        for (const [id, words] of rights) {
          const held = ACTIONS[subject].filter((action) => rows.get(id)?.[action] === true).join(' ');
          this.say('list in SQL', actor.personId, `${subject} ${id}`, words, held, ACTIONS[subject].length);
          if (rows.get(id)?.['read'] === true) reads.add(id);
        }
      }
      return reads;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  private explained(actor: Actor, expected: Expected): void {
    for (const subject of ['Group', 'Post', 'Comment'] as const)
      for (const [id, words] of expected.get(subject)!) {
        const { isAllowed } = explain(actor, subject, this.loaded.get(subject)!.get(id)!);
        this.say('explanation', actor.personId, `${subject} ${id}`, words.split(' ').includes('read'), isAllowed);
      }
  }

  /** Whoever may not act finds no row. */
  private async seesNothing(personId: string, now: Date): Promise<void> {
    const client = await this.app.connect();
    try {
      await client.query(entering(personId, now));
      const { rows } = await client.query<{ n: number }>(
        'select ((select count(*) from groups) + (select count(*) from posts) + (select count(*) from comments))::int as n',
      );
      this.say('list in SQL', personId, 'groups, posts, comments', 0, rows[0]!.n, 3);
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  private say(channel: string, viewer: string, what: string, model: unknown, product: unknown, decisions = 1): void {
    add(this.tally, channel, decisions);
    if (model !== product) this.found.push({ channel, viewer, what, model, product });
  }
}

/** By person, the keys of what they read. */
export type Seen = ReadonlyMap<string, ReadonlySet<string>>;
const entering = (personId: string, now: Date): string =>
  `begin read only; select set_config('app.clock', '${now.toISOString()}', true); select app_enter('${personId}')`;

type Expected = ReadonlyMap<JudgedSubject, Map<string, string>>;

/** Every right on these rows, as the predicate of each says; by name, as the product sends its statements. */
function listing(actor: Actor, subject: JudgedSubject, ids: readonly string[]): pg.QueryConfig {
  const values: unknown[] = [];
  const columns = ACTIONS[subject].map((action) => {
    const predicate = numbered(accessiblePredicate(actor, action as never, subject, 't'), values.length + 1);
    values.push(...predicate.params);
    return `${predicate.sql} as "${action}"`;
  });
  values.push(ids);
  const text = `select t.id, ${columns.join(', ')} from ${TABLES[subject]} t where t.id = any ($${values.length}::uuid[])`;
  return { name: createHash('sha1').update(text).digest('base64url'), text, values };
}
