import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ countsRequests: false });
  await seedCast(app.db.owner);
  const named = async (who: Who, given: string, family: string) =>
    app.db.owner.query('update persons set given_name = $2, family_name = $3, name = $4 where id = $1', [
      PERSON[who],
      given,
      family,
      `${given} ${family}`,
    ]);
  await named('outsider', 'Benoît', 'Lefèvre-Ménard');
  await named('contributor', 'Françoise', 'Œuvrard');
  await named('moderator', 'Zoë', 'D’Hérouville');
  await named('sonia', 'Søren', 'Weiß');
  const titled = (which: keyof typeof GROUP, name: string) =>
    app.db.owner.query('update groups set name = $2 where id = $1', [GROUP[which], name]);
  await titled('public', 'Sécurité & chantiers');
  await titled('private', 'Cœur de métier');
  await titled('mixed', 'Chef-d’œuvre 2027');
  await titled('secret', 'Fusion Mécaform');
});
afterAll(() => app?.close());

async function named(who: Who, text: string): Promise<string[]> {
  const { data, errors } = await app.ask(
    PERSON[who],
    'query ($text: String!) { quickSwitch(text: $text) { groups { name } people { name } } }',
    { text },
  );
  expect(errors).toBeUndefined();
  const { groups, people } = data.quickSwitch as Record<'groups' | 'people', { name: string }[]>;
  return [...groups, ...people].map(({ name }) => name);
}

test.each([
  // Accents and ligatures, in either direction, composed or not
  ['benoit', 'Benoît Lefèvre-Ménard'],
  ['BENOÎT', 'Benoît Lefèvre-Ménard'],
  ['Benoi\u0302t', 'Benoît Lefèvre-Ménard'],
  ['oeuvrard', 'Françoise Œuvrard'],
  ['œuvrard', 'Françoise Œuvrard'],
  ['soren weiss', 'Søren Weiß'],
  ['coeur', 'Cœur de métier'],
  ['cœur de metier', 'Cœur de métier'],
  ['chef d', 'Chef-d’œuvre 2027'],
  ['oeuvre', 'Chef-d’œuvre 2027'],
  // Beginnings of any part of the name, while it is typed
  ['lef', 'Benoît Lefèvre-Ménard'],
  ['ménard', 'Benoît Lefèvre-Ménard'],
  ['herouv', 'Zoë D’Hérouville'],
  ['sécu', 'Sécurité & chantiers'],
  ['chant', 'Sécurité & chantiers'],
  // Typos: a letter too few, too many, another, two in the wrong order
  ['benot', 'Benoît Lefèvre-Ménard'],
  ['lefebvre', 'Benoît Lefèvre-Ménard'],
  ['francose', 'Françoise Œuvrard'],
  ['francoisse', 'Françoise Œuvrard'],
  ['herouvile', 'Zoë D’Hérouville'],
  ['securtié', 'Sécurité & chantiers'],
  ['chantierrs', 'Sécurité & chantiers'],
  // The parts in another order
  ['lefevre benoit', 'Benoît Lefèvre-Ménard'],
  ['œuvrard françoise', 'Françoise Œuvrard'],
])('%s finds %s', async (text, name) => expect(await named('manager', text)).toContain(name));

test.each(['%', '_', '\\', '"', "' or true --", '&', '(', '\u0301', '😀', 'x'.repeat(5_000), '\ud800'])(
  '%j is an answer too',
  async (text) => expect(Array.isArray(await named('manager', text))).toBe(true),
);

test('nearly reading so opens nothing: a name that is hidden is found by none of its spellings', async () => {
  for (const text of ['fusion', 'fuson', 'mecaform', 'Fusion Mécaform'])
    expect(await named('outsider', text)).not.toContain('Fusion Mécaform');
  for (const text of ['fusion', 'fuson']) expect(await named('reader', text)).toContain('Fusion Mécaform');
  for (const text of ['soren', 'weiss', 'sörn weiss']) expect(await named('leila', text)).toEqual([]);
  for (const text of ['benoit', 'lefebvre', 'securite']) expect(await named('karim', text)).toEqual([]);
});
