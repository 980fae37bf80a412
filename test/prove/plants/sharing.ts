import { POSTS, type Plant, open } from './plant.js';

const ACTIVITY = 'libs/content/src/activity.service.ts';
const OWN = 'libs/content/src/own-things.service.ts';

/** What is told to others than those whom it is for: live, by mail, or because something is kept for the next who asks. */
export const SHARING: readonly Plant[] = [
  {
    name: 'live: what is gone, told to everybody',
    channel: 'A7-72',
    viewers: ['outsider', 'karim'],
    near: ['live', 'activity'],
    changes: [
      { file: ACTIVITY, find: 'if (!before) return false;\n', replace: 'if (before || subject) return true;\n' },
      {
        file: ACTIVITY,
        find: '    if (!mightRead(actor, event)) return null;\n',
        replace: '    if (actor.personId === "" && !mightRead(actor, event)) return null;\n',
      },
    ],
  },
  {
    name: 'live: that a group has changed',
    channel: 'A7-74',
    viewers: ['outsider', 'karim'],
    near: ['live', 'activity'],
    changes: [
      {
        file: ACTIVITY,
        find: 'if (!group || !mightKnow(actor, event, group)) return null;\n    return { actor, kind: event.kind, groupId: group.id, group };',
        replace: 'return { actor, kind: event.kind, groupId: event.groupId ?? null, group };',
      },
    ],
  },
  {
    name: 'live: rights in groups of others',
    channel: 'A6-62',
    viewers: ['outsider', 'karim'],
    near: ['live', 'activity'],
    changes: [{ file: ACTIVITY, find: 'return isTheirs && (', replace: 'return event.groupId || isTheirs && (' }],
  },
  {
    name: 'live: posts without the rule',
    channel: 'A7-69',
    viewers: ['outsider', 'karim'],
    near: ['live', 'activity'],
    walls: POSTS,
    changes: [
      {
        file: 'libs/content/src/page.query.ts',
        find: "join their_groups g on g.id = p.group_id\n      where ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})`",
        replace: 'join their_groups g on g.id = p.group_id\n      where true)`',
      },
      {
        file: ACTIVITY,
        find: '    if (!mightRead(actor, event)) return null;\n',
        replace: '    if (actor.personId === "" && !mightRead(actor, event)) return null;\n',
      },
    ],
  },
  {
    name: 'a mail that says how many others were sent',
    channel: 'A6-61',
    viewers: ['contributor', 'manager', 'outsider'],
    near: ['mails', 'passwordResetRequest', 'jobs'],
    changes: [
      {
        file: 'libs/mail/src/mailer.ts',
        find: '    const { smtpUrl, from } = await this.carrier();\n    const message',
        replace:
          '    const { smtpUrl, from } = await this.carrier();\n    text += `${(await this.outbox.newest(100)).length}`;\n    const message',
      },
    ],
  },
  {
    name: 'one loader for all requests',
    channel: 'A18-150',
    viewers: ['outsider', 'karim'],
    near: ['afterOthers', 'group.'],
    changes: [
      {
        file: 'libs/graphql/src/loader.ts',
        find: 'const perActor =',
        replace: 'const everybody = {} as Actor;\nconst perActor =',
      },
      {
        file: 'libs/graphql/src/loader.ts',
        find: 'let loaders = perActor.get(actor);',
        replace: 'let loaders = perActor.get(everybody);',
      },
      {
        file: 'libs/graphql/src/loader.ts',
        find: 'perActor.set(actor, (loaders = new Map()))',
        replace: 'perActor.set(everybody, (loaders = new Map()))',
      },
    ],
  },
  {
    name: 'rights kept for whoever is of the same kind',
    channel: 'A18-151',
    viewers: ['outsider', 'former'],
    near: ['afterOthers', 'group.', 'groups', 'viewer'],
    walls: open('posts', 'groups', 'memberships'),
    changes: [
      {
        file: 'libs/permissions/src/equal-facts.ts',
        find: 'const key = JSON.stringify(given);',
        replace: 'const key = JSON.stringify({ kind, partnerId });',
      },
    ],
  },
  {
    name: 'drafts of others',
    channel: 'A8-87',
    viewers: ['contributor', 'outsider'],
    near: ['viewer'],
    walls: open('drafts'),
    changes: [
      {
        file: OWN,
        find: 'from drafts where person_id = ${actor.personId} order by',
        replace: 'from drafts where ${actor.personId}::uuid is not null order by',
      },
    ],
  },
  {
    name: 'a key of a retry that somebody else used',
    channel: 'idempotency keys',
    viewers: ['contributor', 'manager'],
    near: ['retries', 'postPublish'],
    walls: POSTS,
    changes: [
      {
        file: 'libs/content/src/write-context.query.ts',
        find: 'where p.author_id = ${actor.personId} and p.idempotency_key',
        replace: 'where ${actor.personId}::uuid is not null and p.idempotency_key',
      },
    ],
  },
];
