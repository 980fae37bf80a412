import { toId } from '#graphql';
import { exportOf } from '../seed/more.js';
import { UPLOAD } from '../seed/picture.js';
import { Seal } from '#notifications';
import { GROUP, PERSON } from '../../support/cast.js';
import { SAML, errandOf, partOf } from '../seed/errands.js';
import { ENTRIES, PROVIDER, codeOf, signed, subjectOf } from '../seed/identities.js';
import { HOLDING, MAIL_SECRET, SHADOW, addressOf, heldId } from '../seed/names.js';
import { samlAnswer } from '../seed/saml.js';
import type { Viewer } from '../viewers.js';
import type { Act } from '../world/protocol.js';
import type { Dice } from './dice.js';
import { SCIM_ROUTES } from './scim.js';
import type { Values } from './values.js';

type Maker = (
  values: Values,
  dice: Dice,
  viewer: Viewer,
) => { path: string; headers?: Record<string, string>; body?: string };

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const TUS = { 'tus-resumable': '1.0.0' };
const b64 = (text: string): string => Buffer.from(text).toString('base64');

/** An upload that comes whole with the request that begins it, or is only begun. */
export const uploadHeaders = (groupId: string, name: string, isWhole: boolean): Record<string, string> => ({
  ...TUS,
  'upload-length': String(UPLOAD.length),
  'upload-metadata': `filename ${b64(name)},groupId ${b64(groupId)}`,
  ...(isWhole && { 'content-type': 'application/offset+octet-stream' }),
});
const seal = new Seal(MAIL_SECRET, 'unsubscribe');
/** Links of mails: into what is read, and into what is not. */
const UNSUBSCRIBE = [PERSON.karim, PERSON.contributor, PERSON.manager].flatMap((personId) =>
  [GROUP.mixed, GROUP.private, SHADOW.group].map((groupId) => seal.close([personId, groupId], 3)),
);

const answerSeal = new Seal(MAIL_SECRET, 'answer');
/** Links by which answers are called back: one's own, another's, and of one that there never was. */
const HELD = HOLDING.map((personId) => answerSeal.close([heldId(personId), personId], 0));

/** How each route of the server is called. One that is missing here fails the run. */
export const ROUTES: Readonly<Record<string, Maker>> = {
  'GET /health/live': () => ({ path: '/health/live' }),
  'GET /health/ready': () => ({ path: '/health/ready' }),
  'GET /images/:id': (values, dice) => ({
    path: `/images/${encodeURIComponent(values.id(['Image']))}${dice.chance(0.4) ? `?w=${dice.of([32, 64, 0, -1, 5000])}` : ''}`,
    ...(dice.chance(0.2) && { headers: { 'if-none-match': '"x"' } }),
  }),
  'GET /files/:id': (values, dice) => ({
    path: `/files/${encodeURIComponent(values.id(['File']))}${dice.of(['', '', '?v=1', '?v=2', '?v=9', '?preview=small', '?preview=large', '?inline=1'])}`,
    ...(dice.chance(0.3) && {
      headers: dice.of<Record<string, string>>([
        { range: 'bytes=1-3' },
        { range: 'bytes=9999999-' },
        { 'if-none-match': '"x"' },
      ]),
    }),
  }),
  'POST /uploads': (values, dice) => ({
    path: '/uploads',
    headers: uploadHeaders(
      values.id(['Group']),
      dice.of(['plan.png', 'plan.txt', '../\u202Ex.pdf', '']),
      dice.chance(0.8),
    ),
    body: UPLOAD.toString('latin1'),
  }),
  'HEAD /uploads/:id': (values) => ({ path: `/uploads/${encodeURIComponent(values.id(['File']))}`, headers: TUS }),
  'PATCH /uploads/:id': (values, dice) => ({
    path: `/uploads/${encodeURIComponent(values.id(['File']))}`,
    headers: { ...TUS, 'upload-offset': dice.of(['0', '1', '10']), 'content-type': 'application/offset+octet-stream' },
    body: UPLOAD.toString('latin1'),
  }),
  'DELETE /uploads/:id': (values) => ({ path: `/uploads/${encodeURIComponent(values.id(['File']))}`, headers: TUS }),
  'GET /exports/audit.:format': (values, dice) => ({
    path: `/exports/audit.${dice.of(['csv', 'jsonl', 'x'])}?groupId=${values.id(['Group'])}`.replace(
      dice.chance(0.6) ? /\?.*/ : /$/,
      '',
    ),
  }),
  'POST /answer/:token': (_values, dice) => ({
    path: `/answer/${dice.of([...HELD, 'nothing', HELD[0]!.slice(1)])}`,
  }),
  'GET /exports/data/:id': (values, dice, viewer) => ({
    path: `/exports/data/${dice.chance(0.5) ? toId('DataExport', exportOf(viewer.personId)) : encodeURIComponent(values.id(['DataExport']))}`,
    ...(dice.chance(0.4) && {
      headers: dice.of<Record<string, string>>([{ range: 'bytes=1-3' }, { range: 'bytes=9999999-' }]),
    }),
  }),
  'POST /unsubscribe/:token': (_values, dice) => ({
    path: `/unsubscribe/${dice.of([...UNSUBSCRIBE, 'nothing', UNSUBSCRIBE[0]!.slice(1)])}`,
  }),
  'GET /auth/:provider/start': (_values, dice) => ({
    path: `/auth/${dice.of(['maison', 'maison', 'societe', 'x'])}/start${dice.of(['', '?link=1', '?prove=1', '?step=1', '?next=/people'])}`,
  }),
  'GET /auth/:provider/callback': (_values, dice, viewer) => back(dice, viewer),
  'GET /auth/:provider/metadata': (_values, dice) => ({
    path: `/auth/${dice.of(['societe', 'societe', 'maison', 'x'])}/metadata`,
  }),
  'POST /auth/:provider/acs': (_values, dice) => ({
    path: `/auth/${dice.of(['societe', 'societe', 'maison', 'x'])}/acs`,
    headers: FORM,
    body: dice.of(['', 'SAMLResponse=YQ%3D%3D&RelayState=x', 'SAMLResponse=%22&RelayState=x']),
  }),
  'POST /auth/:provider/callback': (values, dice, viewer) => sent(values, dice, viewer),
  'POST /auth/:provider/logout': (values, dice, { who }) => ({
    path: `/auth/${dice.of(['maison', 'maison', 'x'])}/logout`,
    headers: FORM,
    body: dice.of(['', 'logout_token=x', `logout_token=${logoutToken(values, dice, who ?? 'nobody')}`]),
  }),
  'POST /imports/people': (_values, dice) => ({
    path: '/imports/people?name=liste.csv',
    headers: { 'content-type': dice.of(['text/csv', 'text/csv', 'text/plain']) },
    body: dice.of([
      'E-mail;Nom;Prénom\nzoe.cachee@test.example;Cachée;Zoé\nreader@test.example;Liste;Nina',
      'E-mail;Nom;Prénom\nkarim@test.example;K;K\nx;y;z',
      'x',
    ]),
  }),
  'GET /exports/people-import': (values, dice) => ({
    path: `/exports/people-import?id=${encodeURIComponent(values.id(['PeopleImport']))}${dice.of(['', '&only=bad'])}`,
  }),
  ...SCIM_ROUTES,
  'POST /images': (values, dice) => ({
    path: `/images?purpose=${dice.of(['profile', 'group', 'post', 'network', 'x'])}${dice.chance(0.7) ? `&groupId=${values.id(['Group'])}` : ''}`,
    headers: { 'content-type': dice.of(['image/png', 'image/png', 'text/plain']) },
    body: dice.chance(0.9) ? UPLOAD.toString('latin1') : 'no picture',
  }),
};
/** Back from the provider as oneself or as somebody unknown, whose address may be anybody’s: what somebody else’s account opens is theirs. */
function back(dice: Dice, { who, cookie }: Viewer): { path: string; headers: Record<string, string> } {
  const errand = who ? dice.of(['ENTER', 'LINK', 'PROVE']) : 'ENTER';
  const secret = errandOf(errand, errand === 'ENTER' ? dice.below(ENTRIES) : who!);
  const code = codeOf({
    sub: subjectOf(dice.of([who ?? 'nobody', who ?? 'nobody', 'somebody new'])),
    email: dice.of(['zoe.cachee@test.example', addressOf(who ?? 'silent'), addressOf('moderator')]),
    nonce: partOf(secret, dice.chance(0.9) ? 'nonce' : 'x'),
    ...(dice.chance(0.5) && { amr: ['pwd', 'otp'] }),
  });
  const state = partOf(secret, dice.chance(0.9) ? 'state' : 'x');
  return {
    path: `/auth/${dice.chance(0.9) ? 'maison' : 'x'}/callback?${new URLSearchParams({ code, state, iss: PROVIDER.issuer })}`,
    headers: { cookie: [cookie, `__Host-provider=${secret}`].filter(Boolean).join('; ') },
  };
}

/** The same from the provider that speaks SAML. */
function sent(values: Values, dice: Dice, { who, cookie }: Viewer): ReturnType<Maker> {
  const errand = who ? dice.of(['ENTER', 'LINK', 'PROVE']) : 'ENTER';
  const secret = errandOf(SAML + errand, errand === 'ENTER' ? dice.below(ENTRIES) : who!);
  const form = samlAnswer(secret, values.now, {
    subject: subjectOf(dice.of([who ?? 'nobody', who ?? 'nobody', 'somebody new'])),
    ...(dice.chance(0.5) && { context: 'https://refeds.org/profile/mfa' }),
    ...(dice.chance(0.1) && { audience: 'urn:x' }),
  });
  return {
    path: `/auth/${dice.of(['societe', 'societe', 'societe', 'societe', 'maison', 'x'])}/callback`,
    headers: { ...FORM, cookie: [cookie, `__Host-provider=${secret}`].filter(Boolean).join('; ') },
    body: form.toString(),
  };
}

/** Of one’s own session there; providers send none of others through a viewer. */
const logoutToken = (values: Values, dice: Dice, who: string): string =>
  signed(
    {
      sub: subjectOf(dice.of([who, 'nobody'])),
      sid: 'there',
      iat: Math.floor(values.now / 1000),
      exp: Math.floor(values.now / 1000) + 3600,
      jti: `${dice.next()}`,
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    },
    'logout+jwt',
  );

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
  const made = ROUTES[route]?.(values, dice, viewer) ?? { path: path.replace(':id', 'x') };
  const headers = { 'accept-language': language, ...(viewer.cookie && { cookie: viewer.cookie }), ...made.headers };
  return { name: route, act: { kind: 'http', method, path: made.path, headers, body: made.body ?? null } };
}
