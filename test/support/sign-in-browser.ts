import { expect } from '@jest/globals';
import type { Answer, TestApp } from './app.js';
import type { Who } from './cast.js';

export const PASSWORD = 'cheval agrafe violet rivière';
export const PUBLIC = 'http://localhost:3000';

export interface Form {
  readonly action: string;
  readonly values: Record<string, string>;
}

/** Of a page that sends itself. */
export async function formIn(response: Response, at: string): Promise<Form | null> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return null;
  const html = await response.clone().text();
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1];
  const fields = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  const values = Object.fromEntries([...fields].map(([, name, value]) => [name!, value!]));
  return action ? { action: new URL(action, at).href, values } : null;
}

/** A browser, with the cookies of each site. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly app: TestApp) {}

  cookies(url: string = PUBLIC): Map<string, string> {
    // The provider answers to both names of this machine.
    const origin = new URL(url).origin.replace('127.0.0.1', 'localhost');
    if (!this.jars.has(origin)) this.jars.set(origin, new Map());
    return this.jars.get(origin)!;
  }
  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    const asked = url.startsWith(PUBLIC) ? this.app.url + url.slice(PUBLIC.length) : url;
    const response = await fetch(asked.replace('localhost', '127.0.0.1'), {
      redirect: 'manual',
      headers: { ...this.cookieHeader(url), host: new URL(asked).host, ...headers },
    });
    this.keep(url, response);
    return response;
  }
  /** A form of the page at `from`: one of another site brings no cookies. */
  async submit({ action, values }: Form, from: string): Promise<Response> {
    const isOwn = new URL(action).origin === new URL(from).origin;
    const asked = action.replace(PUBLIC, this.app.url).replace('localhost', '127.0.0.1');
    const response = await fetch(asked, {
      method: 'POST',
      redirect: 'manual',
      headers: isOwn ? this.cookieHeader(action) : {},
      body: new URLSearchParams(values),
    });
    this.keep(action, response);
    return response;
  }
  /** Where a browser that follows ends: at a page of the client. */
  async follow(url: string, headers: Record<string, string> = {}): Promise<string> {
    for (let at = url, hops = 0; hops < 12; hops += 1) {
      if (at.startsWith(PUBLIC) && !at.startsWith(`${PUBLIC}/auth/`)) return at.slice(PUBLIC.length);
      let response = await this.get(at, headers);
      for (let form = await formIn(response, at); form; form = await formIn(response, at)) {
        response = await this.submit(form, at);
        at = form.action;
      }
      const location = response.headers.get('location');
      if (!location) throw new Error(`${response.status} at ${at}: ${await response.text()}`);
      at = new URL(location, at).href;
    }
    throw new Error('Led on and on');
  }
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const response = await this.app.send(null, { query, variables }, this.cookieHeader(PUBLIC));
    this.keep(PUBLIC, response);
    return (await response.json()) as Answer;
  }
  /** One mutation without a result worth naming: its refusals. */
  async refusals(mutation: string): Promise<string[]> {
    const { data, errors } = await this.ask(`mutation { done: ${mutation} { userErrors { code } } }`);
    return errors
      ? errors.map(({ extensions }) => extensions.code)
      : data.done.userErrors.map(({ code }: { code: string }) => code);
  }
  /** With the password, as far as it leads. */
  async password(who: Who, password = PASSWORD): Promise<{ nextStep: string | null; codes: string[] }> {
    const { data } = await this.ask(
      `mutation ($e: String!, $p: String!) { signIn(input: { email: $e, password: $p }) { nextStep userErrors { code } } }`,
      { e: `${who.toLowerCase()}@test.example`, p: password },
    );
    const { nextStep, userErrors } = data.signIn;
    return { nextStep, codes: userErrors.map(({ code }: { code: string }) => code) };
  }
  async signIn(who: Who): Promise<this> {
    expect(await this.password(who)).toEqual({ nextStep: null, codes: [] });
    return this;
  }
  async viewer(): Promise<string | null> {
    return (await this.ask('{ viewer { email } }')).data.viewer?.email ?? null;
  }
  private cookieHeader(url: string): Record<string, string> {
    const jar = [...this.cookies(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    return jar ? { cookie: jar } : {};
  }
  private keep(url: string, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value) this.cookies(url).set(name!, value);
      else this.cookies(url).delete(name!);
    }
  }
}
