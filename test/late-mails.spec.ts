import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Config } from '#config';
import { Handlers } from '#jobs';
import { seedBase } from './prove/seed/base.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON } from './support/cast.js';

// Between an act and its mail lies a queue, in which rights may go. Here each kind of mail is handed to the job for everybody there is,
// as if everybody had had the right when the act was done: it goes to those who have it now.
const key = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
let app: TestApp;
let people: { id: string; email: string }[];
beforeAll(async () => {
  app = await startTestApp();
  await seedBase(app.db.owner);
  ({ rows: people } = await app.db.owner.query('select id, email from persons where email is not null order by email'));
});
afterAll(() => app?.close());

/** Whom the mail about this reaches, of all people. */
async function reaches(kind: string, data: object): Promise<string[]> {
  const work = app.app.get(Handlers).works.get(kind)!;
  for (const { id } of people) await work({ ...data, personId: id }, { id: randomUUID() } as never);
  const folder = join(app.app.get<Config>('CONFIG').home, 'outbox');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const reached = names.map((name) => {
    const { to } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { to: string };
    rmSync(join(folder, name));
    return to.split('@')[0]!;
  });
  return reached.sort();
}

test.each([
  ['a report', 'moderation.mail', { about: 'REPORTED', id: key(6000) }, 'manager moderator'],
  ['a report of a moderator’s message', 'moderation.mail', { about: 'REPORTED', id: key(6001) }, 'manager'],
  ['a report that was answered', 'moderation.mail', { about: 'REPORTED', id: key(6005) }, ''],
  ['a report in an archived group', 'moderation.mail', { about: 'REPORTED', id: key(6006) }, ''],
  ['an appeal against a moderator', 'moderation.mail', { about: 'APPEALED', id: key(6101) }, 'manager'],
  ['an appeal of one, against the other', 'moderation.mail', { about: 'APPEALED', id: key(6105) }, ''],
  ['what was hidden', 'moderation.mail', { about: 'HIDDEN', id: key(6104) }, 'karim'],
  ['what is shown again', 'moderation.mail', { about: 'LIFTED', id: key(6103) }, 'contributor'],
  ['a proposal', 'group.wideningMail', { about: 'PROPOSED', wideningId: key(5000) }, 'contributor moderator reader'],
  [
    'one that externals are not told',
    'group.wideningMail',
    { about: 'PROPOSED', wideningId: key(5002) },
    'contributor moderator reader',
  ],
  ['one of a deleted group', 'group.wideningMail', { about: 'PROPOSED', wideningId: key(5005) }, ''],
  ['one that has ended, as a proposal', 'group.wideningMail', { about: 'PROPOSED', wideningId: key(5004) }, ''],
  ['its end', 'group.wideningMail', { about: 'ENDED', wideningId: key(5004) }, 'manager'],
  ['what was opened', 'breakGlass.mail', { breakGlassId: key(6001), groupId: GROUP.mixed }, 'manager'],
  ['what was refused', 'breakGlass.mail', { breakGlassId: key(6002), groupId: GROUP.private }, ''],
  ['what is to be decided', 'breakGlass.askedMail', { breakGlassId: key(6000) }, 'owner'],
  ['the same, of an owner', 'breakGlass.askedMail', { breakGlassId: key(6005) }, 'officer'],
  ['what was decided', 'breakGlass.askedMail', { breakGlassId: key(6001) }, ''],
])('%s', async (_, kind, data, reached) => {
  expect((await reaches(kind, data)).join(' ')).toBe(reached);
});

test('and to nobody who has left since: neither group nor company', async () => {
  await app.db.owner.query(
    `update memberships set valid_to = now() where group_id = $1 and person_id = $2 and valid_to is null`,
    [GROUP.private, PERSON.moderator],
  );
  await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
  expect(await reaches('moderation.mail', { about: 'REPORTED', id: key(6000) })).toEqual(['manager']);
  expect(await reaches('group.wideningMail', { about: 'PROPOSED', wideningId: key(5000) })).toEqual(['contributor']);
});
