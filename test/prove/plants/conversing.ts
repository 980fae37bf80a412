import { type Plant, open } from './plant.js';

const QUERY = 'libs/conversations/src/conversation.query.ts';
const CANDIDATES = 'libs/conversations/src/candidate.query.ts';

/** Direct conversations: that there are others, to whom one could write, what came of a request. */
export const CONVERSING: readonly Plant[] = [
  {
    name: 'who takes part in a conversation of others',
    channel: 'A1-8',
    viewers: ['outsider', 'karim'],
    near: ['conversation.people', 'conversation.', 'conversation'],
    walls: open('conversations', 'memberships', 'groups'),
    changes: [
      {
        file: 'libs/permissions/src/rules/conversation.rules.ts',
        find: "allow('see', 'Conversation', { id: { $in: [...conversations] } });",
        replace: "allow('see', 'Conversation');",
      },
    ],
  },
  {
    name: 'people to write to whom one does not know',
    channel: 'A4',
    viewers: ['karim', 'sonia'],
    near: ['viewer.conversationCandidates'],
    walls: open('persons'),
    changes: [
      {
        file: CANDIDATES,
        find: "and ${candidates(actor)} and b.status = 'ACTIVE' and b.id <> ${actor.personId} and app_may_write_to(b.id)",
        replace: "and b.status = 'ACTIVE' and b.id <> ${actor.personId}",
      },
      {
        file: CANDIDATES,
        find: "where ${accessible(actor, 'writeTo', 'Person', 'p')}\n  order by",
        replace: 'order by',
      },
    ],
  },
  {
    name: 'how many conversations hold something unread, those of others too',
    channel: 'A2-18',
    viewers: ['contributor', 'outsider'],
    near: ['viewer.'],
    walls: open('conversations', 'memberships', 'groups', 'posts'),
    changes: [
      {
        file: QUERY,
        find: 'select from ${own(actor)} ${beside(actor)} join memberships m on m.group_id = k.id and m.person_id = ${actor.personId} and m.valid_to is null',
        replace:
          'select from conversations k ${beside(actor)} join memberships m on m.group_id = k.id and m.valid_to is null',
      },
      {
        file: QUERY,
        find: "where ${accessible(actor, 'see', 'Conversation', 'k')} and coalesce(s.level, 'ALL') <> 'MUTED'",
        replace: "where coalesce(s.level, 'ALL') <> 'MUTED'",
      },
    ],
  },
  {
    name: 'that a request was declined',
    channel: 'A5',
    viewers: ['sonia', 'karim'],
    near: ['conversation.', 'viewer.conversations'],
    walls: open('conversation_refusals'),
    changes: [
      {
        file: QUERY,
        find: 'k.opened_at as "openedAt"',
        replace:
          'coalesce(k.opened_at, (select max(r.at) from conversation_refusals r where r.id = k.id)) as "openedAt"',
      },
    ],
  },
];
