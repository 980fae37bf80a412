// One world: the real API in a process of its own, so that nothing that a process keeps is shared between worlds.
import { reseed, setInstant } from './deterministic.js';
import './provider.js';
import { LiveWatch, lookAtSockets, portOf } from './live.js';
import { takePushes } from './pushes.js';
import { postMail } from './smtp.js';
import { Statements } from './statements.js';
import { hash } from 'node:crypto';
import { loadConfig } from '#config';
import { Handlers, Worker } from '#jobs';
import { MailIn } from '#notifications';
import { SettableClock } from '#persistence';
import { pino } from 'pino';
import { startApi } from '../../../apps/api/src/main.js';
import { PROVIDER } from '../seed/identities.js';
import { MAIL_IN_DOMAIN } from '../seed/names.js';
import { SAML_PROVIDER } from '../seed/saml.js';
import { type Answered, ask } from './http.js';
import { removeUploads } from './files.js';
import { takeMails } from './mails.js';
import type { Act, Acted, Moment, Observed, Order, WorldSettings } from './protocol.js';
import { ViewerSocket } from './socket.js';

const settings = JSON.parse(process.env['PROVE_WORLD']!) as WorldSettings;
const statements = new Statements();
const clock = new SettableClock();
const faults: string[] = [];
/** What the page about the company's data tells of the settings; nothing here connects to either. */
const TOLD = {
  DATABASE_URL: 'postgresql://owner@database.example/entrenous',
  BACKUP_DIR: '/srv/copies',
  BACKUP_KEY_FILE: '/etc/entrenous.key',
  OIDC_PROVIDERS: JSON.stringify([PROVIDER]),
  SAML_PROVIDERS: JSON.stringify([SAML_PROVIDER]),
  MAIL_IN_PORT: '25',
  MAIL_IN_HOST: '127.0.0.1',
  MAIL_ANSWER_DELAY: '0', // what is held is tried by test/held-answers.spec.ts
  MAIL_IN_DOMAIN,
  PUSH_PRIVATE_NETWORKS: 'yes',
};
const log = pino({ level: 'error' }, { write: (line: string) => void faults.push(line) });
// How much each may ask in a minute is not counted: every sequence happens in the same minutes, and would soon be refused as a whole.
const { app } = await startApi(
  {
    ...loadConfig({ ENTRENOUS_HOME: settings.home, ...TOLD }),
    port: 0,
    host: '127.0.0.1',
    ratePerPerson: 0,
    ratePerAddress: 0,
  },
  { app: settings.app, system: settings.system },
  { clock, acceptsText: true, log },
);
const server = app.getHttpServer();
const port = portOf(server);
const mailPort = await app.get(MailIn).open(0);
statements.watch(server);
const watch = await LiveWatch.start(app, settings.system);
let socket: ViewerSocket | null = null;
let step = '';
const { works, schedules } = app.get(Handlers);
drawForEachJob(works);

const NOTHING: Answered = { status: 0, headers: [], body: '' };

async function act(what: Act): Promise<Answered> {
  let answered = NOTHING;
  switch (what.kind) {
    case 'http':
      return ask(port, what);
    case 'connect':
      await socket?.close();
      return connect(what.cookie, what.language);
    case 'subscribe':
      if (!socket?.isOpen) answered = await connect(what.cookie, what.language);
      socket!.subscribe(what.query, what.variables);
      await socket!.reached();
      return answered;
    case 'mail':
      return { ...NOTHING, body: await postMail(mailPort, what) };
    case 'disconnect':
      await socket?.close();
      return NOTHING;
    case 'jobs':
      await app.get(Worker).drain();
      for (const name of schedules.keys()) await works.get(name)!({}, { id: name });
      return NOTHING;
    case 'wait':
      return NOTHING;
  }
}

async function connect(cookie: string, language: string): Promise<Answered> {
  const answer = await ask(port, {
    kind: 'http',
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': language, ...(cookie && { cookie }) },
    body: JSON.stringify({ query: 'mutation { socketTicketCreate { ticket } }' }),
  });
  const ticket = /"ticket":"([\w-]+)"/.exec(answer.body)?.[1] ?? null;
  socket = await ViewerSocket.open(port, ticket, language);
  return answer;
}

/** What arrives over a socket is worked off in several turns, some of which ask the database. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await socket!.reached();
    await statements.settled({ all: true });
  }
  await watch.settled();
  await statements.settled({ all: true });
  await socket!.reached();
}

let last: Observed | null = null;

async function acted(what: Act, moment: Moment, tells: boolean): Promise<Acted> {
  last = await observe(what, moment);
  const { statements: sent, ...answer } = last;
  const prints = { answer: hash('sha1', JSON.stringify(answer)), statements: hash('sha1', sent.join()) };
  return { observed: tells ? last : null, prints };
}

async function observe(what: Act, { seed, at, address }: Moment): Promise<Observed> {
  step = seed;
  reseed(seed);
  setInstant(at);
  clock.set(new Date(at));
  statements.begin();
  const answered = await act(what);
  const isListening = socket !== null;
  if (isListening) {
    await quiet();
    lookAtSockets();
    await quiet();
  } else await statements.settled();
  return {
    ...answered,
    body: answered.body.replaceAll(settings.home, 'x'.repeat(settings.home.length)),
    frames: socket?.take() ?? [],
    mails: what.kind === 'jobs' ? [...takeMails(settings.home, address), ...takePushes(address)] : [],
    statements: statements.fingerprints(),
  };
}

/** What a job draws follows from what it does, not from how many others ran before it. */
function drawForEachJob(all: Handlers['works']): void {
  for (const [name, work] of all) {
    all.set(name, async (data, job) => {
      reseed(`${step} ${name} ${JSON.stringify(data)}`);
      await work(data, job).catch((error: unknown) => void faults.push(`${name}: ${String(error)}`));
      if (socket) await quiet(); // whoever listens is told of one job before the next changes more
    });
  }
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}
function routes(): string[] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
  );
}

async function forget(): Promise<null> {
  await socket?.close();
  socket = null;
  takeMails(settings.home, null);
  takePushes(null);
  removeUploads(settings.home);
  await statements.settled();
  return null;
}

const answers: { [K in Order['do']]: (order: Extract<Order, { do: K }>) => unknown } = {
  act: ({ act: what, moment, tells }) => acted(what, moment, tells),
  last: () => last,
  forget,
  texts: () => statements.texts(),
  faults: () => faults.splice(0),
  routes,
};
process.on('message', ({ n, order }: { n: number; order: Order }) => {
  Promise.resolve((answers[order.do] as (order: Order) => unknown)(order)).then(
    (answer) => process.send!({ n, answer }),
    (error: Error) => process.send!({ n, error: error.stack ?? String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
process.send!({ n: 0, answer: 'ready' });
