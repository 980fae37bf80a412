import { COMMENTS, type Plant } from './plant.js';

const TASKS = 'libs/desk/src/task.query.ts';
const TODO = 'libs/desk/src/todo.query.ts';

/** What one owes, and what waits for one: of what one does not read any more. */
export const DESK: readonly Plant[] = [
  {
    name: 'tasks about what was lost since',
    channel: 'A6-56',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.tasks'],
    changes: [
      {
        file: TASKS,
        find: 'where ${where} and ${shown(actor)}',
        replace: 'where ${where} and k.person_id = ${actor.personId}',
      },
    ],
  },
  {
    name: 'how many there are to be done',
    channel: 'A2-18',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.taskCount', 'viewer.'],
    changes: [
      {
        file: TASKS,
        find: '(select from tasks k where ${NOW} and ${shown(actor)}',
        replace: '(select from tasks k where ${NOW} and k.person_id = ${actor.personId}',
      },
    ],
  },
  {
    name: 'what waits: tasks whose day has come, of what was lost too',
    channel: 'A2-18',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.todo'],
    changes: [
      {
        file: TASKS,
        find: '\n    and ${shown(actor)} ${raw(`limit ${MOST_COUNTED}`)}) x`;',
        replace: '\n    and k.person_id = ${actor.personId} ${raw(`limit ${MOST_COUNTED}`)}) x`;',
      },
    ],
  },
  {
    name: 'what waits: who asked something where one does not read any more',
    channel: 'A6-56',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.todo'],
    walls: COMMENTS,
    changes: [
      {
        file: TODO,
        find: 'and ${asksSomething(actor)} and ${stillTrue(actor)}',
        replace: 'and ${asksSomething(actor)}',
      },
    ],
  },
  {
    name: 'what waits: who asks to write to others',
    channel: 'A2-18',
    viewers: ['outsider', 'contributor'],
    near: ['viewer.todo'],
    walls: 'alter table conversations disable row level security;',
    changes: [
      {
        file: TODO,
        find: "from: sql`unnest(${[...conversations]}::uuid[]) c (id) join conversations k on k.id = c.id where ${accessible(actor, 'answer', 'Conversation', 'k')}`",
        replace:
          'from: sql`unnest(${[...conversations]}::uuid[]) c (id) right join conversations k on k.id = c.id where k.opened_at is null`',
      },
    ],
  },
  {
    name: 'what waits: an invitation into a group that one does not know any more did not arrive',
    channel: 'A2-18',
    viewers: ['outsider', 'contributor'],
    near: ['viewer.todo'],
    walls: 'alter table invitations disable row level security;',
    changes: [
      {
        file: TODO,
        find: "i.group_id = any (${[...memberOf]}::uuid[]) and ${accessible(actor, 'discover', 'Group', 'g')}) end`;",
        replace: 'i.group_id <> all (${[...memberOf]}::uuid[])) end`;',
      },
    ],
  },
  {
    name: 'what was put off, of what was lost since',
    channel: 'A6-56',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.notifications'],
    changes: [
      {
        file: 'libs/notifications/src/inbox.query.ts',
        find: "uuid)` : raw('')} and ${stillTrue(actor)}\n",
        replace: "uuid)` : raw('')} and (${stillTrue(actor)} or n.snoozed_until is not null)\n",
      },
    ],
  },
];
