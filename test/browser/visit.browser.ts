import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { cardOf, title } from './cards.js';
import { CLAIRE, HOME, YANN } from './network.js';
import { Person } from './person.js';

const GROUP = 'Sécurité au poste';

test('what is new since the last visit stands above a line', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const groupId = await claire.groupId(GROUP);
  const seen = title('Vu hier');
  const fresh = title('Arrivé depuis');
  await claire.publishes(groupId, { title: seen });
  await wasHereJustNow(YANN);
  await claire.publishes(groupId, { title: fresh });
  await wasAwayForAnHour(YANN);

  const yann = await Person.signingIn(browser, YANN);
  const { page } = yann;
  await page.goto('/');
  await expect(page.getByText(/publications? depuis votre dernière visite/)).toBeVisible();
  const line = page.getByText(/^Depuis votre dernière visite/);
  const end = page.getByText('Déjà là à votre dernière visite');
  await expect(line).toBeVisible();
  await expect(end).toBeVisible();
  const top = async (text: string) => (await cardOf(page, text).boundingBox())!.y;
  const [lineAt, freshAt, endAt, seenAt] = [
    (await line.boundingBox())!.y,
    await top(fresh),
    (await end.boundingBox())!.y,
    await top(seen),
  ];
  expect([lineAt, freshAt, endAt, seenAt]).toEqual([lineAt, freshAt, endAt, seenAt].toSorted((a, b) => a - b));

  // What happens to an old post while it is shown does not move the line.
  await yann.listens();
  const { viewer } = await claire.asks('homeQuery', { order: 'NEWEST' });
  const old = viewer.feed.edges.find(({ node }: { node: { title: string } }) => node.title === seen).node;
  await claire.answers(old.id, 'Une réponse tardive');
  await expect(cardOf(page, seen)).toContainText('Une réponse tardive');
  expect((await end.boundingBox())!.y).toBe(endAt);
  await yann.leaves();
  await claire.leaves();
});

/** Half an hour without a sign ends a visit. The test sets the clock of what was before back, the product does the rest. */
const wasHereJustNow = (email: string) =>
  tell(
    `insert into visits (person_id, last_seen_at) select id, now() from persons where email = $1
     on conflict (person_id) do update set last_seen_at = now()`,
    email,
  );
const wasAwayForAnHour = (email: string) =>
  tell(
    `with seen as (select v.person_id, v.last_seen_at as at from visits v join persons p on p.id = v.person_id where p.email = $1),
       older as (update posts set dated_at = dated_at - interval '1 hour', last_activity_at = last_activity_at - interval '1 hour'
         where last_activity_at <= (select at from seen))
     update visits set last_seen_at = last_seen_at - interval '1 hour' + interval '1 second' where person_id = (select person_id from seen)`,
    email,
  );

async function tell(statement: string, email: string): Promise<void> {
  const home = HOME;
  const [, , , port] = readFileSync(join(home, 'database', 'data', 'postmaster.pid'), 'utf8').split('\n');
  const { owner } = JSON.parse(readFileSync(join(home, 'keys', 'database.json'), 'utf8'));
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'entrenous_owner',
    password: owner,
    database: 'entrenous',
  });
  await client.connect();
  try {
    await client.query(statement, [email]);
  } finally {
    await client.end();
  }
}
