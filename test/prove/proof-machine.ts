import fc from 'fast-check';
import { Sessions } from '#people';
import { Database, type SystemDatabase } from '#persistence';
import { CLOCK_START } from './machine/cast.js';
import { race } from './machine/races.js';
import { type Drawn, NAMES, Story } from './machine/story.js';
import { Engines } from './policy/engines.js';
import { ServedNetwork } from './policy/network.js';
import { appPool } from './policy/population.js';
import { cloneOf } from './server.js';
import type { Check, Stage } from './stage.js';

const SIZES = {
  short: { stories: 2, acts: 12, races: 1 },
  usual: { stories: 60, acts: 40, races: 15 },
  long: { stories: 1_000, acts: 40, races: 200 },
};
/** Whose rights are looked at after every act: of all others, the worlds of the policy. */
const WATCHED = ['Group', 'Post', 'Comment', 'Membership', 'Widening'] as const;

class Command implements fc.AsyncCommand<object, Story> {
  constructor(private readonly drawn: Drawn) {}
  check(): boolean {
    return true;
  }
  async run(_: object, story: Story): Promise<void> {
    await story.do(this.drawn);
  }
  toString(): string {
    const { act, me, other, group, thing } = this.drawn;
    return `${act}(${[me, other, group, thing].join()})`;
  }
}

/** Whatever people do, in whatever order and at the same moment: the invariants hold. */
export const proveMachine: Stage = async ({ server, options, progress }) => {
  const size = SIZES[options.size];
  const clone = await cloneOf(server, null);
  const network = await ServedNetwork.start(clone, CLOCK_START);
  const app = appPool(clone, 2);
  const { clock } = network;
  const database = await Database.connect({ url: clone.urls.system, entities: [], poolSize: 2, clock });
  const sessions = new Sessions(database as SystemDatabase, database);
  const engines = new Engines(clone.owner, app, (id) => sessions.actorById(id), WATCHED);
  const checks: Check[] = [];
  let [stories, acts, refused] = [0, 0, 0];
  try {
    const command = fc
      .record({ act: fc.constantFrom(...NAMES), me: fc.nat(6), other: fc.nat(6), group: fc.nat(3), thing: fc.nat(11) })
      .map((drawn) => new Command(drawn));
    const property = fc.asyncProperty(
      fc.commands([command], { maxCommands: size.acts, size: 'max' }),
      async (commands) => {
        const story = new Story(network, engines);
        try {
          await fc.asyncModelRun(async () => {
            await story.begin();
            return { model: {}, real: story };
          }, commands);
        } finally {
          [stories, acts, refused] = [stories + 1, acts + story.acts, refused + story.refused];
          progress(`${stories} stories, ${acts} acts`);
        }
      },
    );
    const result = await fc.check(property, {
      numRuns: size.stories,
      seed: options.seed,
      interruptAfterTimeLimit: 1_200_000,
      markInterruptAsFailure: false,
    });
    checks.push({
      what: 'I1 to I6 hold after every act',
      holds: !result.failed,
      why: result.failed
        ? `${String(result.errorInstance)}\n${String(result.counterexample?.[0])} (seed ${result.seed}, path ${result.counterexamplePath})`
        : '',
    });
    const { races, lost } = await race(network, size.races);
    checks.push({
      what: 'two at once leave what one after the other could have left',
      holds: lost.length === 0,
      why: [...new Set(lost)].slice(0, 10).join('\n'),
    });
    checks.push({
      what: 'nothing broke inside',
      holds: network.faults.length === 0,
      why: network.faults.slice(0, 3).join('\n'),
    });
    return {
      rows: [
        ['stories, and acts in them', `${stories} and ${acts}`],
        ['acts that were refused', refused],
        ['rights compared after the acts', [...engines.tally.values()].reduce((sum, n) => sum + n, 0)],
        ['races', races],
      ],
      checks,
    };
  } finally {
    await database.close();
    await app.end();
    await network.stop();
  }
};
