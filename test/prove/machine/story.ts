import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { toId } from '#graphql';
import { Handlers, Worker } from '#jobs';
import type { World } from '../../support/random-world.js';
import { RightsModel } from '../../support/rights-model.js';
import type { Engines, Seen } from '../policy/engines.js';
import type { ServedNetwork } from '../policy/network.js';
import { ACTS, type Asked, EVERYBODY, type Picked } from './acts.js';
import { CLOCK_START, KEYS } from './cast.js';
import { auditCount, begin, fingerprint, readWorld, strayCounts, tracesOf } from './network.js';

const HOUR = 3_600_000;
const JUMPS = [HOUR, 24 * HOUR, 8 * 24 * HOUR, 15 * 24 * HOUR, 31 * 24 * HOUR];
const IN_ORDER = new Map<unknown, number>();

type Person = World['persons'][number];

/** What fast-check draws of one act. */
export interface Drawn {
  readonly act: string;
  readonly me: number;
  readonly other: number;
  readonly group: number;
  readonly thing: number;
}
export const NAMES = [
  ...Object.keys(ACTS),
  'post',
  'post',
  'comment',
  'join',
  'invite',
  'accept',
  'jump',
  'jobs',
  'end',
];

/** One network, and what happens in it; after every act the invariants are looked at. */
export class Story {
  acts = 0;
  refused = 0;
  private world!: World;
  private seen!: Seen;
  private now = CLOCK_START;
  private readonly owner: pg.Pool;

  constructor(
    private readonly network: ServedNetwork,
    private readonly engines: Engines,
  ) {
    this.owner = network.clone.owner;
  }

  async begin(): Promise<void> {
    await begin(this.owner);
    this.network.forgetSessions();
    this.moveTo(CLOCK_START);
    await this.look();
  }

  async do(drawn: Drawn): Promise<void> {
    this.acts += 1;
    const [before, seen] = [this.world, this.seen];
    const audits = await auditCount(this.owner);
    let asked: Asked | null = null;
    if (drawn.act === 'jump') await this.setClock(new Date(this.now.getTime() + JUMPS[drawn.thing % JUMPS.length]!));
    else if (drawn.act === 'jobs') await this.runJobs();
    else if (drawn.act === 'end') await this.endSoon(drawn);
    else {
      const me = this.whoDoes(drawn);
      asked = ACTS[drawn.act]!(this.pick(drawn, me));
      if (!asked) return;
      if (!(await this.ask(asked, asked.by ?? me.id, drawn.act))) return;
    }
    await this.look();
    this.nothingOpensByItself(before, seen, asked, drawn);
    if (asked && (await auditCount(this.owner)) <= audits) throw new Error(`I1: ${drawn.act} left no entry in the log`);
    await this.invariants(before, asked);
  }

  /** Mostly somebody who may; now and then whoever was drawn. */
  private whoDoes(drawn: Drawn): Person {
    const people = KEYS.persons.map((key) => this.world.persons.find(({ id }) => id === key)!);
    const who = people[drawn.me % people.length]!;
    if (drawn.other % 4 === 0) return who;
    const able = people.filter((person) => {
      const asked = ACTS[drawn.act]!(this.pick(drawn, person));
      const model = new RightsModel(this.world, person, this.now);
      return asked && model.isAlive(person) && (asked.isAllowed?.(model) ?? true);
    });
    return able[drawn.me % Math.max(1, able.length)] ?? who;
  }

  /** Asks for it; whether it was done. A refusal changes nothing, and whatever the model forbids is refused. */
  private async ask(asked: Asked, by: string, act: string): Promise<boolean> {
    const me = this.world.persons.find(({ id }) => id === by)!;
    const model = new RightsModel(this.world, me, this.now);
    const may = model.isAlive(me) && (asked.isAllowed?.(model) ?? true);
    const print = await fingerprint(this.owner);
    const query = `mutation ($input: ${asked.type}!) { ${asked.mutation}(input: $input) { userErrors { code } } }`;
    const { status, data, codes } = await this.network.ask(by, query, { input: asked.input });
    const refusals = [
      ...codes,
      ...((data?.[asked.mutation]?.userErrors ?? []) as { code: string }[]).map(({ code }) => code),
    ];
    if (status >= 500 || refusals.includes('INTERNAL_SERVER_ERROR'))
      throw new Error(`${act} broke: ${refusals.join()}`);
    if (refusals.length > 0) {
      this.refused += 1;
      if ((await fingerprint(this.owner)) !== print)
        throw new Error(`I6: ${act} was refused (${refusals.join()}) and done in part`);
      return false;
    }
    if (!may && (await fingerprint(this.owner)) !== print) throw new Error(`${act} was done, which the model forbids`);
    return (await fingerprint(this.owner)) !== print;
  }

  /** The model and the rules agree on what is there now, and what each person reads is known. */
  private async look(): Promise<void> {
    this.world = await readWorld(this.owner);
    await this.engines.load();
    this.seen = await this.engines.compare(this.world, { explains: false, now: this.now });
    const [found] = this.engines.found.splice(0);
    if (found)
      throw new Error(
        `${found.channel}, as ${found.viewer}: ${found.what}\n${String(found.model)}\n${String(found.product)}`,
      );
  }

  /** I1. */
  private nothingOpensByItself(before: World, seen: Seen, asked: Asked | null, { act }: Drawn): void {
    const old = new Set([...before.posts, ...before.comments].map(({ id }) => id));
    const opensTo = asked?.opensTo ?? [];
    for (const [personId, reads] of this.seen) {
      const grown = [...reads].filter((id) => old.has(id) && !seen.get(personId)?.has(id));
      if (grown.length === 0) continue;
      const { kind } = this.world.persons.find(({ id }) => id === personId)!;
      const may =
        opensTo.includes(personId) || opensTo === EVERYBODY || (opensTo.includes('externals') && kind !== 'EMPLOYEE');
      if (!may) throw new Error(`I1: by ${act}, ${personId} reads ${grown.join()} that was there before`);
    }
  }

  private async invariants(before: World, asked: Asked | null): Promise<void> {
    const { memberships, persons, groups, posts, comments } = this.world;
    const current = memberships.filter(({ valid_to }) => !valid_to);
    const seats = new Set(current.filter(({ state }) => state === 'ACTIVE').map((m) => `${m.person_id} ${m.group_id}`));
    for (const person of persons.filter(({ kind }) => kind !== 'EMPLOYEE'))
      for (const item of [...posts, ...comments])
        if (this.seen.get(person.id)?.has(item.id) && !seats.has(`${person.id} ${item.group_id}`))
          throw new Error(`I2: ${person.id}, no member, reads ${item.id}`);

    if (asked?.ends) {
      const gone = posts.filter(
        (p) =>
          this.seen.get(asked.ends!)?.has(p.id) &&
          p.audience !== 'NETWORK' &&
          !seats.has(`${asked.ends} ${p.group_id}`),
      );
      if (gone.length > 0) throw new Error(`I3: ${asked.ends} still reads ${gone[0]!.id}`);
      await this.staysGone(asked.ends, before);
    }

    for (const g of groups.filter(({ kind, deleted_at }) => kind === 'GROUP' && !deleted_at)) {
      const managers = current.filter((m) => m.group_id === g.id && m.role === 'MANAGER' && m.state === 'ACTIVE');
      if (managers.length === 0) throw new Error(`I4: ${g.id} has no manager any more`);
    }
    const powerful = current.find(
      (m) =>
        ['MANAGER', 'MODERATOR'].includes(m.role) && persons.find(({ id }) => id === m.person_id)!.kind !== 'EMPLOYEE',
    );
    if (powerful) throw new Error(`I4: an external is ${powerful.role}`);

    const erased = before.groups.filter(({ id }) => !groups.some((g) => g.id === id));
    const words = before.posts.filter((p) => erased.some(({ id }) => id === p.group_id)).map(({ body }) => body);
    if (words.length > 0) {
      const traces = await tracesOf(this.owner, words);
      if (traces.length > 0) throw new Error(`I5: of what was erased, something stands in ${traces.join()}`);
    }

    const stray = await strayCounts(this.owner);
    if (stray.length > 0) throw new Error(`I6: ${JSON.stringify(stray[0])}`);
  }

  /** I3: what somebody once had the address of is missing to them, over HTTP too. */
  private async staysGone(personId: string, { posts }: World): Promise<void> {
    const lost = posts.filter(({ id }) => !this.seen.get(personId)?.has(id)).slice(-2);
    for (const { id } of lost) {
      const { data } = await this.network.ask(personId, 'query ($id: ID!) { node(id: $id) { id } }', {
        id: toId('Post', id),
      });
      if (data?.node) throw new Error(`I3: ${personId} reaches ${id}`);
    }
  }

  private pick({ other, group, thing }: Drawn, me: Person): Picked {
    const { persons, groups, memberships, posts, comments, widenings } = this.world;
    const inOrder = <T extends { id: string }>(rows: readonly T[]): T[] =>
      [...rows].sort((a, b) => order(a.id) - order(b.id));
    const g = inOrder(groups)[group % groups.length]!;
    const among = <T>(rows: readonly T[]): T | null => rows[thing % Math.max(1, rows.length)] ?? null;
    const person = (n: number) => persons.find(({ id }) => id === KEYS.persons[n % KEYS.persons.length])!;
    return {
      me,
      other: person(other),
      g,
      m: among(inOrder(memberships.filter((m) => m.group_id === g.id && !m.valid_to))),
      post: among(inOrder(posts.filter((p) => p.group_id === g.id))),
      comment: among(inOrder(comments.filter((c) => c.group_id === g.id))),
      widening: among(inOrder(widenings.filter((w) => w.group_id === g.id))),
      n: thing,
      word: `mot-${randomUUID()}`,
    };
  }

  /** Somebody from outside gets an end, which an HR system says. */
  private async endSoon({ other }: Drawn): Promise<void> {
    const externals = KEYS.persons.slice(5);
    await this.owner.query(`update persons set access_until = app_now() + interval '1 day' where id = $1`, [
      externals[other % externals.length],
    ]);
  }

  private async runJobs(): Promise<void> {
    const { schedules, works } = this.network.api.app.get(Handlers);
    for (const name of schedules.keys()) await works.get(name)!({}, { id: randomUUID() });
    await this.network.api.app.get(Worker).drain();
  }

  private async setClock(now: Date): Promise<void> {
    this.moveTo(now);
    await this.owner.query(`select set_config('app.clock', $1, false)`, [now.toISOString()]);
  }
  private moveTo(now: Date): void {
    this.now = now;
    this.network.clock.set(now);
  }
}

/** By when it was first met: the same in every run of a story, as keys that the product draws are not. */
function order(id: string): number {
  let place = IN_ORDER.get(id);
  if (place === undefined) IN_ORDER.set(id, (place = IN_ORDER.size));
  return place;
}
