import { toId } from '#graphql';
import { PERSON } from '../../support/cast.js';
import { SHADOW, addressOf } from '../seed/names.js';
import { DIRECTORY_GROUPS, HOLDERS, SCIM_SECRET } from '../seed/provisioning.js';
import type { Viewer } from '../viewers.js';
import type { Dice } from './dice.js';
import type { Values } from './values.js';

type Made = { path: string; headers?: Record<string, string>; body?: string };
type Maker = (values: Values, dice: Dice, viewer: Viewer) => Made;

/** Addresses of employees, of externals, of somebody of whom nobody knows, and of nobody. */
const NAMES = [
  addressOf('reader'),
  addressOf('karim'),
  addressOf('sonia'),
  'zoe.cachee@test.example',
  'nouvelle@test.example',
  'x',
];
const FILTERS = [
  'userName eq "reader@test.example"',
  'userName co "e"',
  'emails.value eq "karim@test.example"',
  'emails[type eq "work" and value co "cachee"]',
  'displayName co "ombre" or active eq false',
  'displayName sw "Atelier"',
  `members eq "${toId('Person', PERSON.reader)}"`,
  `members eq "${toId('Person', PERSON.karim)}"`,
  `id eq "${toId('Person', PERSON.karim)}"`,
  'userName',
];

const bearing = (viewer: Viewer): Record<string, string> =>
  HOLDERS.includes(viewer.who) ? { authorization: `Bearer ${SCIM_SECRET}` } : {};
const withBody = (viewer: Viewer, body: unknown): Pick<Made, 'headers' | 'body'> => ({
  headers: { ...bearing(viewer), 'content-type': 'application/scim+json' },
  body: JSON.stringify(body),
});
const idOf = (kind: string, values: Values, dice: Dice): string =>
  kind === 'Users'
    ? values.id(['Person'])
    : dice.chance(0.5)
      ? toId('DirectoryGroup', dice.of(DIRECTORY_GROUPS))
      : values.id(['DirectoryGroup']);

/** Who is there in the world that has more, often: what is made of them is what nothing is made of in the other. */
const somebody = (values: Values, dice: Dice): string =>
  dice.chance(0.3) ? toId('Person', SHADOW.external) : values.id(['Person']);

function resource(kind: string, values: Values, dice: Dice): object {
  if (kind === 'Groups')
    return {
      displayName: dice.of(['Atelier 1', 'Nouveau', '']),
      members: dice.chance(0.6) ? [{ value: somebody(values, dice) }] : [],
    };
  const userName = dice.of(NAMES);
  return {
    userName,
    externalId: dice.of(['key of reader', 'key of nobody']),
    active: dice.chance(0.8),
    name: { givenName: 'Nina', familyName: 'Annuaire' },
    emails: [{ type: 'work', value: dice.of(NAMES) }],
  };
}

function operation(kind: string, values: Values, dice: Dice): object {
  if (kind === 'Groups')
    return dice.of<object>([
      { op: 'add', path: 'members', value: [{ value: somebody(values, dice) }] },
      { op: 'remove', path: `members[value eq "${values.id(['Person'])}"]` },
      { op: 'replace', value: { displayName: 'Atelier 2' } },
    ]);
  return dice.of<object>([
    { op: 'Replace', path: 'active', value: dice.of(['False', 'True']) },
    { op: 'replace', path: 'emails[type eq "work"].value', value: dice.of(NAMES) },
    { op: 'replace', path: 'userName', value: dice.of(NAMES) },
    { op: 'add', value: { title: 'Tourneuse' } },
  ]);
}

/** The routes of a directory, asked by who holds its token and by who does not. */
export const SCIM_ROUTES: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(
    ['ServiceProviderConfig', 'ResourceTypes', 'Schemas'].map((name): [string, Maker] => [
      `GET /scim/v2/${name}`,
      (_values, _dice, viewer) => ({ path: `/scim/v2/${name}`, headers: bearing(viewer) }),
    ]),
  ),
  'GET /scim/v2/ResourceTypes/:id': (_values, dice, viewer) => ({
    path: `/scim/v2/ResourceTypes/${dice.of(['User', 'x'])}`,
    headers: bearing(viewer),
  }),
  'GET /scim/v2/Schemas/:id': (_values, dice, viewer) => ({
    path: `/scim/v2/Schemas/${dice.of(['urn:ietf:params:scim:schemas:core:2.0:User', 'x'])}`,
    headers: bearing(viewer),
  }),
  ...Object.fromEntries(
    ['Users', 'Groups'].flatMap((kind): [string, Maker][] => [
      [
        `GET /scim/v2/${kind}`,
        (_values, dice, viewer) => ({
          path: `/scim/v2/${kind}?${new URLSearchParams({ ...(dice.chance(0.8) && { filter: dice.of(FILTERS) }), count: dice.of(['2', '50']), startIndex: dice.of(['1', '3']) })}`,
          headers: bearing(viewer),
        }),
      ],
      [
        `POST /scim/v2/${kind}/.search`,
        (_values, dice, viewer) => ({
          path: `/scim/v2/${kind}/.search`,
          ...withBody(viewer, { filter: dice.of(FILTERS) }),
        }),
      ],
      [
        `POST /scim/v2/${kind}`,
        (values, dice, viewer) => ({
          path: `/scim/v2/${kind}`,
          ...withBody(viewer, resource(kind, values, dice)),
        }),
      ],
      [
        `GET /scim/v2/${kind}/:id`,
        (values, dice, viewer) => ({
          path: `/scim/v2/${kind}/${encodeURIComponent(idOf(kind, values, dice))}`,
          headers: bearing(viewer),
        }),
      ],
      [
        `PUT /scim/v2/${kind}/:id`,
        (values, dice, viewer) => ({
          path: `/scim/v2/${kind}/${encodeURIComponent(idOf(kind, values, dice))}`,
          ...withBody(viewer, resource(kind, values, dice)),
        }),
      ],
      [
        `PATCH /scim/v2/${kind}/:id`,
        (values, dice, viewer) => ({
          path: `/scim/v2/${kind}/${encodeURIComponent(idOf(kind, values, dice))}`,
          ...withBody(viewer, { Operations: [operation(kind, values, dice)] }),
        }),
      ],
      [
        `DELETE /scim/v2/${kind}/:id`,
        (values, dice, viewer) => ({
          path: `/scim/v2/${kind}/${encodeURIComponent(idOf(kind, values, dice))}`,
          headers: { ...bearing(viewer), ...(dice.chance(0.3) && { 'if-match': 'W/"x"' }) },
        }),
      ],
    ]),
  ),
};
