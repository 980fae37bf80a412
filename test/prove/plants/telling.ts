import { COMMENTS, type Plant } from './plant.js';

const INBOX = 'libs/notifications/src/inbox.query.ts';
const MAIL = 'libs/notifications/src/mail.query.ts';
const MAILS = 'libs/notifications/src/mails.service.ts';

/** What people are told: in the app, at once by mail, in a digest. */
export const TELLING: readonly Plant[] = [
  {
    name: 'notifications of what was lost since',
    channel: 'A6-56',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.notifications'],
    changes: [
      {
        file: INBOX,
        find: "uuid)` : raw('')} and ${stillTrue(actor)}\n",
        replace: "uuid)` : raw('')}\n",
      },
    ],
  },
  {
    name: 'how many of them there are',
    channel: 'A6-56',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['viewer.notificationCount', 'viewer.'],
    changes: [
      {
        file: INBOX,
        find: '${isThere} and n.seen_at is null and ${stillTrue(actor)}\n',
        replace: '${isThere} and n.seen_at is null\n',
      },
    ],
  },
  {
    name: 'a mail about what its reader may not read any more',
    channel: 'A6-59',
    viewers: ['contributor', 'manager', 'karim'],
    near: ['mails', 'jobs'],
    changes: [
      {
        file: MAIL,
        find: 'and n.snoozed_until is null and ${stillTrue(actor)} and not',
        replace: 'and n.snoozed_until is null and not',
      },
      {
        file: MAILS,
        find: 'if (!item) return null;',
        replace: 'if (!item) return { item: null, answerable: null };',
      },
    ],
  },
  {
    name: 'a mail about a message in a conversation that its reader is out of, or declined',
    channel: 'A6-59',
    viewers: ['contributor', 'moderator', 'karim'],
    near: ['mails', 'jobs'],
    changes: [
      {
        file: MAIL,
        find: 'and n.snoozed_until is null and ${stillTrue(actor)} and not',
        replace: 'and n.snoozed_until is null and (${isMessageRow} or ${stillTrue(actor)}) and not',
      },
      {
        file: MAILS,
        find: 'if (!item) return null;',
        replace: 'if (!item) return isOfMessages(due.event) ? { item: null, answerable: null } : null;',
      },
    ],
  },
  {
    name: 'a mail about a message, decided when it was written',
    channel: 'A6-59',
    viewers: ['moderator', 'contributor'],
    near: ['mails', 'jobs'],
    changes: [
      {
        file: MAILS,
        find: "const read = due.choice === 'NOW' ? await this.read(due) : null;",
        replace:
          "const read = due.choice !== 'NOW' ? null : isOfMessages(due.event) ? { item: null, answerable: null } : await this.read(due);",
      },
    ],
  },
  {
    name: 'a mail that names who else gets it',
    channel: 'A6-61',
    viewers: ['contributor', 'karim', 'manager'],
    near: ['mails', 'jobs'],
    changes: [
      {
        file: MAILS,
        find: 'await this.mailer.send({ to: due.email, id: due.id, threadId,',
        replace:
          "const others = await this.database.queryWithoutViewer({ text: 'select distinct p.email from notifications n join persons p on p.id = n.person_id where n.person_id <> $1 order by 1', values: [due.personId] } as never);\n      mail.text += (others as unknown as { email: string }[]).map(({ email }) => email).join();\n      await this.mailer.send({ to: due.email, id: due.id, threadId,",
      },
    ],
  },
  {
    name: 'a digest of what its reader may not read any more',
    channel: 'A6-60',
    viewers: ['contributor', 'manager', 'karim'],
    near: ['mails', 'jobs'],
    walls: COMMENTS,
    changes: [
      {
        file: MAIL,
        find: "${choiceNow} <> 'NEVER' and ${stillTrue(actor)}\n",
        replace: "${choiceNow} <> 'NEVER'\n",
      },
      {
        file: MAILS,
        find: 'filter((row) => !row.postId || found.texts.has(row.commentId ?? row.postId))',
        replace: 'filter((row) => row.id)',
      },
    ],
  },
  {
    name: 'a link of a mail that says whether there is such a group',
    channel: 'A6-54',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['POST /unsubscribe/:token'],
    changes: [
      {
        file: 'libs/notifications/src/unsubscribe.service.ts',
        find: '    await this.database.queryWithoutViewer(\n      event\n        ? sql`insert into notification_choices',
        replace:
          '    if (event && (await this.database.queryWithoutViewer(sql`select from groups where id = ${groupId}`)).length === 0) return false;\n    await this.database.queryWithoutViewer(\n      event\n        ? sql`insert into notification_choices',
      },
    ],
  },
];
