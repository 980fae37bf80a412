import { toId } from '#graphql';
import { GROUPS } from '../../support/rights-world.js';
import { type Came, type Sent, send } from './requests.js';

const ID = toId('Group', GROUPS.public);
const many = (n: number, part: (i: number) => string): string => Array.from({ length: n }, (_, i) => part(i)).join(' ');
const ask = (query: string, variables: object = {}): Sent => ({ body: { query, variables } });

/** What is sent to wear the server out. */
const CORPUS: Readonly<Record<string, Sent>> = {
  'a thousand levels': ask(`{ viewer ${'{ person '.repeat(1_000)}{ id }${' }'.repeat(1_000)} }`),
  '10,000 aliases': ask(`{ ${many(10_000, (i) => `a${i}:x`)} }`),
  '10,000 @include': ask(`{ viewer { id ${many(5_400, () => '@include(if:true)')} } }`),
  'one directive a thousand times': ask(`{ viewer { id ${many(1_000, () => '@skip(if:false)')} } }`),
  'fragments that double': ask(
    `{ viewer { ...f0 } } ${many(30, (i) => `fragment f${i} on Viewer { ${i < 29 ? `...f${i + 1} ...f${i + 1}` : 'id'} }`)}`,
  ),
  'fragments in a circle': ask('{ viewer { ...a ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'),
  'fifty sign-ins at once': ask(
    `mutation { ${many(50, (i) => `a${i}: signIn(input: { email: "a@b.example", password: "x" }) { userErrors { code } }`)} }`,
  ),
  'lists of lists': ask(
    '{ groups(first: 100) { edges { node { members(first: 100) { edges { node { person { name } } } } feed(first: 100) { edges { cursor } } } } } }',
  ),
  'a batch of a hundred': { body: Array.from({ length: 100 }, () => ({ query: '{ viewer { id } }' })) },
  'the schema, by another name': ask('{ a: __schema { types { name fields { name } } } }'),
  'the schema, in a fragment': ask('query __schema { ...a } fragment a on Query { __schema { types { name } } }'),
  'the schema, type by type': ask(`{ ${many(20, (i) => `a${i}: __type(name: "Post") { name }`)} }`),
  'an operation named __proto__': ask(`query __proto__ { ${many(30, (i) => `constructor${i}: viewer { id }`)} }`),
  'to be sent in pieces': ask('{ viewer { ... @defer { id } feed(first: 1) @stream { edges { cursor } } } }'),
  'directives of nobody’s': ask(`{ viewer { ${many(300, (i) => `... @x${i} { id }`)} } }`),
  '100 kB of commas': ask(`{ viewer { id ${','.repeat(95_000)} } }`),
  '100 kB of marks': ask(`{ viewer { id ${'\uFEFF'.repeat(30_000)} } }`),
  '100 kB of comments': ask(`{ viewer { id ${'#\n'.repeat(30_000)} } }`),
  'a thousand variables': ask(`query (${many(160, (i) => `$v${i}: Int`)}) { viewer { id } }`, {
    ...Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`v${i}`, i])),
  }),
  'a variable of a hundred thousand lists': {
    body: `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`,
  },
  'a thousand ids': ask(
    'mutation ($input: AccountsInput!) { accountsSuspend(input: $input) { userErrors { code } } }',
    {
      input: { accountIds: Array.from({ length: 1_000 }, () => ID) },
    },
  ),
};
const TIMES = 3;

export interface Worn {
  readonly what: string;
  /** Of the processor, of this process alone, the least of some times: the server's and the client's. */
  readonly ms: number;
  /** What is still held after it, MB. */
  readonly heapMb: number;
  readonly came: Came;
}

/** What is not yet collected is not held. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Sends each some times, as somebody who may send text. */
export async function wearOut(port: number, cookie: string): Promise<Worn[]> {
  const worn: Worn[] = [];
  for (const [what, sent] of Object.entries(CORPUS)) {
    let ms = Infinity;
    let came: Came | null = null;
    const before = held();
    for (let n = 0; n < TIMES; n += 1) {
      const from = process.cpuUsage();
      came = await send(port, cookie, sent);
      const { user, system } = process.cpuUsage(from);
      ms = Math.min(ms, (user + system) / 1_000);
    }
    worn.push({ what, ms, heapMb: (held() - before) / 2 ** 20 / TIMES, came: came! });
  }
  return worn;
}
