import { createHash, randomBytes } from 'node:crypto';
import type { ClientBase } from 'pg';

interface Answer {
  data?: Record<string, Record<string, unknown> | null> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** The API said no; `code` is what it answered with. */
export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * The API as each author: over HTTP, with a session of theirs. The system role makes these sessions, because nobody knows
 * the passwords of the people of a data set; they are marked, and end with the replay.
 */
export class ApiClient {
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly system: ClientBase,
  ) {}

  /** Runs a mutation as this person (null: nobody yet); resolves to its payload. Throws Refused. */
  async mutate(personId: string | null, name: string, input: object, fields: string): Promise<Record<string, unknown>> {
    const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} userErrors { code } } }`;
    return this.send(personId, name, query, { input });
  }

  /** The same for mutations whose input type has another name. */
  async send(
    personId: string | null,
    name: string,
    query: string,
    variables: object,
  ): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(personId && { cookie: `__Host-sid=${await this.tokenOf(personId)}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (errors) throw new Refused(errors[0]!.extensions?.code ?? errors[0]!.message);
    const payload = data?.[name];
    const [error] = (payload?.['userErrors'] ?? []) as { code: string }[];
    if (!payload || error) throw new Refused(error?.code ?? 'NO_PAYLOAD');
    return payload;
  }

  private async tokenOf(personId: string): Promise<string> {
    let token = this.tokens.get(personId);
    if (token === undefined) {
      token = randomBytes(32).toString('base64url');
      await this.system.query(
        `insert into sessions (token_hash, person_id, device, idle_until, expires_at) values ($1, $2, 'replay', 'infinity', 'infinity')`,
        [createHash('sha256').update(token).digest(), personId],
      );
      this.tokens.set(personId, token);
    }
    return token;
  }

  async endSessions(): Promise<void> {
    await this.system.query(`delete from sessions where device = 'replay' and expires_at = 'infinity'`);
    this.tokens.clear();
  }
}
