import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '#config';
import { SettableClock } from '#persistence';
import { pino } from 'pino';
import { type RunningApi, startApi } from '../../apps/api/src/main.js';
import { type TestDatabase, cloneDatabase } from './database.js';

export interface Answer {
  // Answers are compared and picked from as they come
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

export interface TestApp extends RunningApi {
  readonly db: TestDatabase;
  readonly clock: SettableClock;
  /** Texts of the statements since this was emptied; of many, the latest only. */
  readonly statements: string[];
  /** The API as this person (a key of persons), over HTTP; null = nobody signed in. */
  ask(personId: string | null, document: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** The same, with status, headers and the body's bytes. */
  send(personId: string | null, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** A session's token for this person. */
  tokenOf(personId: string): Promise<string>;
  close(): Promise<void>;
}

/** More than any test looks at, and few enough for a run of an hour. */
const MOST_STATEMENTS = 2_000;

/** The real API on a fresh database. */
export async function startTestApp({
  acceptsText = true,
  tellsSchema = acceptsText,
  countsRequests = true,
  settings = {},
}: {
  acceptsText?: boolean;
  tellsSchema?: boolean;
  countsRequests?: boolean;
  /** As of the environment. */
  settings?: Record<string, string>;
} = {}): Promise<TestApp> {
  const db = await cloneDatabase();
  const home = mkdtempSync(join(tmpdir(), 'entrenous-home-'));
  const clock = new SettableClock();
  const statements: string[] = [];
  const limits = countsRequests ? {} : { RATE_PER_PERSON: '0' };
  const config = { ...loadConfig({ ENTRENOUS_HOME: home, ...limits, ...settings }), port: 0, host: '127.0.0.1' };
  const api = await startApi(
    config,
    { app: db.appUrl, system: db.systemUrl },
    {
      clock,
      acceptsText,
      tellsSchema,
      onStatement(text) {
        if (statements.length >= MOST_STATEMENTS) statements.splice(0, MOST_STATEMENTS / 2);
        statements.push(text);
      },
      log: pino({ level: 'silent' }),
    },
  );
  const tokens = new Map<string, string>();

  const tokenOf = async (personId: string): Promise<string> => {
    let token = tokens.get(personId);
    if (!token) {
      token = randomBytes(32).toString('base64url');
      await db.owner.query(
        `insert into sessions (token_hash, person_id, idle_until, expires_at) values ($1, $2, 'infinity', 'infinity')`,
        [createHash('sha256').update(token).digest(), personId],
      );
      tokens.set(personId, token);
    }
    return token;
  };
  const send = async (
    personId: string | null,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${api.url.replace('localhost', '127.0.0.1')}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'fr',
        ...(personId && { cookie: `__Host-sid=${await tokenOf(personId)}` }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    ...api,
    db,
    clock,
    statements,
    tokenOf,
    send,
    ask: async (personId, document, variables = {}, headers = {}) =>
      (await (await send(personId, { query: document, variables }, headers)).json()) as Answer,
    async close() {
      await api.stop();
      await db.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
