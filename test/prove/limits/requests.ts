import type { PEOPLE } from '../seed/names.js';
import { VIEWERS, type Viewer } from '../viewers.js';
import { ask } from '../world/http.js';

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As it goes over the wire, or what becomes JSON. */
  readonly body?: string | object;
}
export interface Came {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
  /** Codes of its errors, those in payloads aside. */
  readonly codes: readonly string[];
}

export const ASKING = ['anonymous', 'external', 'employee'] as const;
export type Asking = (typeof ASKING)[number];
const viewerOf = (who: keyof typeof PEOPLE | null): Viewer => VIEWERS.find((viewer) => viewer.who === who)!;
export const COOKIES: Readonly<Record<Asking, string>> = {
  anonymous: '',
  external: viewerOf('karim').cookie,
  employee: viewerOf('contributor').cookie,
};

export async function send(
  port: number,
  cookie: string,
  { method = 'POST', path, headers, body }: Sent,
): Promise<Came> {
  const bytes = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const answered = await ask(port, {
    kind: 'http',
    method,
    path: path ?? '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
    body: bytes === undefined ? null : Buffer.from(bytes).toString('latin1'),
  });
  return { ...answered, codes: codesIn(answered.body) };
}

interface Refusal {
  readonly extensions?: { readonly code?: string };
}
/** Of GraphQL's errors, and of a route's. */
export function codesIn(body: string): string[] {
  try {
    const { errors, error } = JSON.parse(body) as { errors?: Refusal[]; error?: { code: string } };
    return [...(errors ?? []).map(({ extensions }) => extensions?.code ?? 'none'), ...(error ? [error.code] : [])];
  } catch {
    return []; // a picture, a page, a list of lines
  }
}
