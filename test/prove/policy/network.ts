import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '#config';
import { SettableClock } from '#persistence';
import { pino } from 'pino';
import { type ApiOptions, type RunningApi, startApi } from '../../../apps/api/src/main.js';
import { PICTURE } from '../seed/picture.js';
import type { Clone } from '../server.js';

export interface Answer {
  readonly status: number;
  // Answers are compared and picked from as they come
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly codes: readonly string[];
}

/** The real API over a database, in this process, and whoever speaks to it. */
export class ServedNetwork {
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly clone: Clone,
    readonly api: RunningApi,
    readonly home: string,
    readonly clock: SettableClock,
    /** What went wrong inside, as the log says it. */
    readonly faults: string[],
  ) {}

  static async start(
    clone: Clone,
    instant: Date | null,
    options: Partial<ApiOptions> = {},
    settings: Partial<Config> = {},
  ): Promise<ServedNetwork> {
    const home = mkdtempSync(join(tmpdir(), 'entrenous-served-'));
    const clock = new SettableClock(instant);
    const faults: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void faults.push(line) });
    const config = { ...loadConfig({ ENTRENOUS_HOME: home }), port: 0, host: '127.0.0.1', ...settings };
    const api = await startApi(config, clone.urls, { clock, acceptsText: true, log, ...options });
    putPicture(home);
    return new ServedNetwork(clone, api, home, clock, faults);
  }

  get url(): string {
    return this.api.url.replace('localhost', '127.0.0.1');
  }

  /** The cookie of a session of this person's, which lasts. */
  async cookieOf(personId: string): Promise<string> {
    let token = this.tokens.get(personId);
    if (!token) {
      this.tokens.set(personId, (token = randomBytes(32).toString('base64url')));
      await this.clone.owner.query(
        `insert into sessions (token_hash, person_id, idle_until, expires_at, last_seen_at)
         values ($1, $2, 'infinity', 'infinity', 'infinity')`,
        [createHash('sha256').update(token).digest(), personId],
      );
    }
    return `__Host-sid=${token}`;
  }
  forgetSessions(): void {
    this.tokens.clear();
  }

  async ask(personId: string | null, query: string, variables: object = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(personId !== null && { cookie: await this.cookieOf(personId) }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, data, codes: errors.map(({ extensions }) => extensions.code) };
  }

  async get(personId: string | null, path: string): Promise<Response> {
    return fetch(this.url + path, { headers: personId === null ? {} : { cookie: await this.cookieOf(personId) } });
  }

  async stop(): Promise<void> {
    await this.api.stop();
    await this.clone.drop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** The bytes to which every image points. */
function putPicture(home: string): void {
  const shelf = join(home, 'files', PICTURE.hash.slice(0, 2));
  mkdirSync(shelf, { recursive: true });
  writeFileSync(join(shelf, PICTURE.hash.slice(2)), PICTURE.bytes);
}
