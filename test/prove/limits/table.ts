import { toId } from '#graphql';
import { GROUP } from '../../support/cast.js';
import { GROUPS, postId } from '../../support/rights-world.js';
import type { Came, Sent } from './requests.js';

/** One line of the tables of what is refused, and how. */
export interface Line {
  readonly what: string;
  readonly sent: Sent;
  readonly status: number;
  /** Null: no error at all. */
  readonly code: string | null;
  /** Decided before it is known who asks: the same for everybody. Otherwise text from nobody is no text that is taken. */
  readonly isForAll?: boolean;
  /** What else must be so. */
  readonly also?: (came: Came) => boolean;
}
/** A document that our client sends. */
export interface Known {
  readonly id: string;
}

const ID = toId('Group', GROUPS.public);
const text = (query: string, variables: object = {}): Sent => ({ body: { query, variables } });
const repeated = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');
const nested = (n: number): string =>
  `{ group(id: "${ID}") ${'{ pinned { group '.repeat(n)}{ id }${' } }'.repeat(n)} }`;

const REFUSED = 'GRAPHQL_VALIDATION_FAILED';
const tooMuch = (what: string, query: string, variables?: object): Line => ({
  what,
  sent: text(query, variables),
  status: 400,
  code: REFUSED,
  also: ({ body }) =>
    body.includes('"The document asks for too much"') && !/\d{2,}/.test(body.replace(/"locations":[^\]]*\]/g, '')),
});
const body = (what: string, raw: string, code = 'BAD_REQUEST'): Line => ({
  what,
  sent: { body: raw },
  status: 400,
  code,
  isForAll: true,
});
const badInput = (what: string, query: string, variables: object): Line => ({
  what,
  sent: text(query, variables),
  status: 400,
  code: 'BAD_USER_INPUT',
});
const ofType = (what: string, type: string, raw = '{}', status = 415): Line => ({
  what,
  sent: { headers: { 'content-type': type }, body: raw },
  status,
  code: 'UNSUPPORTED_MEDIA_TYPE',
  isForAll: true,
});
const method = (name: string): Line => ({
  what: `method ${name}`,
  sent: { method: name, ...(name !== 'GET' && name !== 'HEAD' && { body: {} }) },
  status: 405,
  code: name === 'HEAD' ? null : 'METHOD_NOT_ALLOWED',
  isForAll: true,
});
const hidden = toId('Post', postId('secret', 'members'));
const FIRST = 'query ($n: Int) { groups(first: $n) { edges { cursor } } }';
const AFTER = 'query ($after: String) { groups(first: 1, after: $after) { edges { cursor } } }';

/** Each limit of a request, just over it. */
export const LIMIT_LINES: readonly Line[] = [
  ...['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD'].map(method),
  ofType('a form', 'application/x-www-form-urlencoded', 'query=%7Bviewer%7Bid%7D%7D'),
  ofType('plain text', 'text/plain', '{"query":"{ viewer { id } }"}'),
  ofType('several parts', 'multipart/form-data; boundary=x', '--x--'),
  ofType('no type', '', '{}'),
  ofType('a charset that nobody knows', 'application/json; charset=klingon-8'),
  ofType('UTF-16', 'application/json; charset=utf-16le'),
  {
    what: 'a body of more than 100 KiB',
    sent: { body: JSON.stringify({ id: 'x'.repeat(100 * 1024) }) },
    status: 413,
    code: 'BODY_TOO_LARGE',
    isForAll: true,
    also: ({ headers }) => headers.some((line) => /^connection: close$/i.test(line)),
  },
  {
    what: 'another site',
    sent: { headers: { origin: 'https://evil.example' }, body: {} },
    status: 403,
    code: 'ORIGIN_REFUSED',
    isForAll: true,
  },
  {
    what: 'another site, as the browser says',
    sent: { headers: { 'sec-fetch-site': 'cross-site' }, body: {} },
    status: 403,
    code: 'ORIGIN_REFUSED',
    isForAll: true,
  },
  {
    what: 'a document of nobody’s',
    sent: { body: { id: 'f'.repeat(64) } },
    status: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    isForAll: true,
  },
  {
    what: 'a document to be registered',
    sent: { body: { id: 'f'.repeat(64), query: '{ viewer { id } }' } },
    status: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    isForAll: true,
  },
  body('a batch', `[${Array(100).fill('{"id":"x"}').join()}]`),
  body(
    '51 variables',
    JSON.stringify({ id: 'x', variables: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`v${i}`, i])) }),
    'BAD_USER_INPUT',
  ),
  tooMuch('1,001 tokens', `{ viewer { ${'id '.repeat(1001)} } }`),
  tooMuch('nine levels', nested(4)),
  tooMuch('16 aliases', `{ viewer { ${repeated(16, (i) => `a${i}: id`)} } }`),
  tooMuch('six root fields', `{ ${repeated(6, (i) => `a${i}: network { companyName }`)} }`),
  tooMuch('two mutations', 'mutation { a: signOut { userErrors { code } } b: signOut { userErrors { code } } }'),
  tooMuch('21 directives', `{ viewer { ${repeated(21, () => `... @include(if: true) { id }`)} } }`),
  {
    what: 'one directive twice',
    sent: text('{ viewer { id @include(if: true) @include(if: true) } }'),
    status: 400,
    code: REFUSED,
  },
  tooMuch(
    'more than 2,000 things',
    '{ groups(first: 100) { edges { node { members(first: 100) { edges { cursor } } } } } }',
  ),
  badInput('a page of 101', FIRST, { n: 101 }),
  badInput('a page of −1', FIRST, { n: -1 }),
  badInput('a page of 0', FIRST, { n: 0 }),
  badInput('a page of 2³¹', FIRST, { n: 2 ** 31 }),
];

/** Requests that make no sense. */
export const badInputLines = (known: Known, foreignCursor: string): readonly Line[] => [
  body('JSON that breaks off', '{"id":'),
  { what: 'no body', sent: { body: '' }, status: 400, code: 'BAD_REQUEST' },
  body('an array', '[]'),
  body('a number', '7'),
  body('null', 'null'),
  body('a word', '"id"'),
  body(
    'arrays in arrays, 10,000 deep',
    `{"variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}},"id":"x"}`,
    'PERSISTED_QUERY_NOT_FOUND',
  ),
  body(
    'arrays in arrays with a NUL',
    `{"variables":{"a":${'['.repeat(40_000)}"\\u0000"${']'.repeat(40_000)}},"id":"x"}`,
  ),
  {
    what: 'one key twice: the last counts',
    sent: { body: `{"id":"${known.id}","id":"x"}` },
    status: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    isForAll: true,
  },
  {
    what: 'keys named __proto__',
    sent: { body: `{"__proto__":{"query":"{ viewer { id } }"},"constructor":{"prototype":{"id":"${known.id}"}}}` },
    status: 400,
    code: 'BAD_REQUEST',
  },
  { what: 'no query', sent: { body: { variables: {} } }, status: 400, code: 'BAD_REQUEST' },
  { what: 'a query that is a number', sent: { body: { query: 7 } }, status: 400, code: 'BAD_REQUEST' },
  { what: 'an empty query', sent: text(' '), status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  { what: 'no GraphQL', sent: text('select 1'), status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  {
    what: 'two operations, and none named',
    sent: text('query a { viewer { id } } query b { viewer { id } }'),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    what: 'an operation that is not there',
    sent: { body: { query: 'query a { viewer { id } }', operationName: 'constructor' } },
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { what: 'a field that is not there', sent: text('{ viewer { idd } }'), status: 400, code: REFUSED, also: saysNoName },
  {
    what: 'an argument that is not there',
    sent: text(`{ group(id: "${ID}", idd: 1) { id } }`),
    status: 400,
    code: REFUSED,
    also: saysNoName,
  },
  {
    what: 'a type that is not there',
    sent: text('{ viewer { ... on Grop { id } } }'),
    status: 400,
    code: REFUSED,
    also: saysNoName,
  },
  {
    what: 'fragments in a circle',
    sent: text('{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }'),
    status: 400,
    code: REFUSED,
  },
  badInput('a scalar of another type', 'query ($id: ID!) { node(id: $id) { id } }', { id: { a: 1 } }),
  badInput(
    'a value of no enum',
    'query ($v: GroupVisibility) { groups(first: 1, visibility: $v) { edges { cursor } } }',
    { v: 'ECHOED_NOWHERE' },
  ),
  badInput('a required variable that is not there', 'query ($id: ID!) { node(id: $id) { id } }', {}),
  {
    what: 'a cursor that was changed',
    sent: text(AFTER, { after: `${foreignCursor.slice(0, -2)}xx` }),
    status: 200,
    code: 'BAD_CURSOR',
  },
  { what: 'a cursor of somebody else', sent: text(AFTER, { after: foreignCursor }), status: 200, code: 'BAD_CURSOR' },
  ...['', 'x', 'bm9wZQ', toId('Person', GROUP.public), hidden, '../../etc/passwd', "' or 1=1 --"].map((id) => ({
    what: `an id that names nothing: ${id.slice(0, 20)}`,
    sent: text('query ($id: ID!) { group(id: $id) { id } }', { id }),
    status: 200,
    code: null,
    also: ({ body: said }: Came) => said.startsWith('{"data":{"group":null}'),
  })),
  {
    what: 'half a character',
    sent: {
      body: '{"query":"query ($t: String!) { quickSwitch(text: $t) { groups { id } } }","variables":{"t":"a\\ud800"}}',
    },
    status: 200,
    code: null,
  },
  {
    what: 'a NUL',
    sent: {
      body: '{"query":"query ($t: String!) { quickSwitch(text: $t) { groups { id } } }","variables":{"t":"a\\u0000"}}',
    },
    status: 200,
    code: null,
  },
];
/** Not even what else there is. */
function saysNoName({ body: said }: Came): boolean {
  return !/did you mean/i.test(said);
}
