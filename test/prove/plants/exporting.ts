import { type Plant, open } from './plant.js';

const EXPORTS = 'libs/custody/src/data-export.query.ts';
const LISTS = 'libs/custody/src/archive/own-lists.query.ts';

/** What people take along: of others, or of what they do not read any more. */
export const EXPORTING: readonly Plant[] = [
  {
    name: 'copies: those of everybody',
    channel: 'A17-145',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.dataExports', 'exports'],
    walls: open('data_exports'),
    changes: [
      {
        file: EXPORTS,
        find: 'where x.person_id = ${actor.personId} and ${isKnown(actor)}',
        replace: 'where ${isKnown(actor)}',
      },
    ],
  },
  {
    name: 'copies: somebody else’s, by its address',
    channel: 'A1-1',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['node', 'exports', 'GET /exports/data/:id'],
    walls: open('data_exports'),
    changes: [
      {
        file: EXPORTS,
        find: 'where x.id = ${id} and x.person_id = ${actor.personId} and ${isKnown(actor)}',
        replace: 'where x.id = ${id} and ${isKnown(actor)}',
      },
    ],
  },
  {
    name: 'copies: what was kept of what is read no more',
    channel: 'A17-145',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['exports'],
    changes: [
      {
        file: LISTS,
        find: "where b.person_id = ${actor.personId} and ${readableThing(actor, 'b')}",
        replace: 'where b.person_id = ${actor.personId}',
      },
    ],
  },
];
