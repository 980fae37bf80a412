import { UPLOAD } from '../seed/picture.js';
import type { Viewer } from '../viewers.js';
import type { Act } from '../world/protocol.js';
import type { Dice } from './dice.js';
import type { Values } from './values.js';

type Maker = (values: Values, dice: Dice) => { path: string; headers?: Record<string, string>; body?: string };

/** How each route of the server is called. One that is missing here fails the run. */
export const ROUTES: Readonly<Record<string, Maker>> = {
  'GET /health/live': () => ({ path: '/health/live' }),
  'GET /health/ready': () => ({ path: '/health/ready' }),
  'GET /images/:id': (values, dice) => ({
    path: `/images/${encodeURIComponent(values.id(['Image']))}${dice.chance(0.4) ? `?w=${dice.of([32, 64, 0, -1, 5000])}` : ''}`,
    ...(dice.chance(0.2) && { headers: { 'if-none-match': '"x"' } }),
  }),
  'GET /exports/audit.:format': (values, dice) => ({
    path: `/exports/audit.${dice.of(['csv', 'jsonl', 'x'])}?groupId=${values.id(['Group'])}`.replace(
      dice.chance(0.6) ? /\?.*/ : /$/,
      '',
    ),
  }),
  'GET /auth/:provider/start': (_values, dice) => ({
    path: `/auth/${dice.of(['maison', 'x'])}/start${dice.of(['', '?link=1', '?next=/people'])}`,
  }),
  'GET /auth/:provider/callback': (_values, dice) => ({
    path: `/auth/${dice.of(['maison', 'x'])}/callback${dice.of(['', '?code=x&state=y'])}`,
  }),
  'POST /auth/:provider/logout': (_values, dice) => ({
    path: `/auth/${dice.of(['maison', 'x'])}/logout`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: dice.of(['', 'logout_token=x']),
  }),
  'POST /images': (values, dice) => ({
    path: `/images?purpose=${dice.of(['profile', 'group', 'post', 'network', 'x'])}${dice.chance(0.7) ? `&groupId=${values.id(['Group'])}` : ''}`,
    headers: { 'content-type': dice.of(['image/png', 'image/png', 'text/plain']) },
    body: dice.chance(0.9) ? UPLOAD.toString('latin1') : 'no picture',
  }),
};
/** Answered before the router: Apollo's door, and the pages of the client. */
export const BESIDE = [
  'POST /graphql',
  'GET /graphql',
  'GET /',
  'GET /people/x',
  'GET /assets/nothing.js',
  'PUT /images/x',
];

export const uncoveredRoutes = (routes: readonly string[]): string[] =>
  routes.filter((route) => !(route in ROUTES) && !BESIDE.includes(route) && !isOfApollo(route));
export const isOfApollo = (route: string) => /^\w+ \/graphql$/.test(route);

export function routeAct(
  route: string,
  viewer: Viewer,
  values: Values,
  dice: Dice,
  language: string,
): { act: Act; name: string } {
  const [method, path] = route.split(' ') as [string, string];
  const made = ROUTES[route]?.(values, dice) ?? { path: path.replace(':id', 'x') };
  const headers = { 'accept-language': language, ...(viewer.cookie && { cookie: viewer.cookie }), ...made.headers };
  return { name: route, act: { kind: 'http', method, path: made.path, headers, body: made.body ?? null } };
}
