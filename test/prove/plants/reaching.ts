import { type Plant, POSTS, open } from './plant.js';

const PUSHES = 'libs/notifications/src/push/pushes.service.ts';
const DOOR = 'libs/notifications/src/mail-in.service.ts';
const ANSWERS = 'libs/notifications/src/answers-by-mail.service.ts';

/** What reaches people who are not there, and what they send from away: browsers, answers by mail, reports. */
export const REACHING: readonly Plant[] = [
  {
    name: 'a browser is told of what its person may not know of any more',
    channel: 'A6-63',
    viewers: ['outsider', 'sonia', 'owner'],
    near: ['mails', 'jobs'],
    changes: [
      {
        file: 'libs/notifications/src/push/push.query.ts',
        find: 'n.done_at is null and n.snoozed_until is null and ${stillTrue(actor)} limit 1`',
        replace: 'n.done_at is null and n.snoozed_until is null limit 1`',
      },
    ],
  },
  {
    name: 'the length of a push says how much there is',
    channel: 'A6-63',
    viewers: ['contributor', 'karim', 'manager'],
    near: ['told', 'mails', 'jobs'],
    changes: [
      {
        file: PUSHES,
        find: 'await this.sender.send(target, language);',
        replace: "await this.sender.send(target, `${language}${'x'.repeat(rows.length)}` as never);",
      },
    ],
  },
  {
    name: 'an address for answers that outlives its right',
    channel: 'A15-139',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['answers'],
    walls: POSTS,
    changes: [
      {
        file: 'libs/notifications/src/mail-in.query.ts',
        find: "(d.purpose = 'RETURN' or exists (",
        replace: '(true or exists (',
      },
      {
        file: ANSWERS,
        find: 'return (await this.acting.as(address.personId, (actor) => this.thread(actor, address))) !== null;',
        replace: 'return true;',
      },
    ],
  },
  {
    name: 'an address for answers of another person’s thread',
    channel: 'A15-139',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['answers'],
    changes: [
      {
        file: ANSWERS,
        find: 'if (sender !== address.email) return false;',
        replace: 'if (sender === null) return false;',
      },
    ],
  },
  {
    name: 'a report is answered by whether there is such a person',
    channel: 'A15-139',
    viewers: ['outsider', 'karim', 'contributor'],
    near: ['answers'],
    walls: open('persons'),
    changes: [
      {
        file: DOOR,
        find: "    if (!address) return false;\n    return address.purpose === 'RETURN' ||",
        replace:
          "    if (!address) return this.addresses.isSomebody(localPart);\n    return address.purpose === 'RETURN' ||",
      },
      {
        file: 'libs/notifications/src/mail-addresses.service.ts',
        find: '  private addressOf(',
        replace:
          '  async isSomebody(name: string): Promise<boolean> {\n    return (await this.database.queryWithoutViewer(sql`select from persons where email like ${`${name}@%`}`)).length > 0;\n  }\n\n  private addressOf(',
      },
    ],
  },
];
