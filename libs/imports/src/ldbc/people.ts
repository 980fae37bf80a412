import type { WorldContact, WorldPerson } from '../world.js';
import { gather, type Lookups } from './lookups.js';
import type { LdbcFiles } from './read-ldbc.js';

/** Everybody as an employee with an account. */
export function peopleOf(files: LdbcFiles, lookups: Lookups): WorldPerson[] {
  const byPerson = <T>(lines: LdbcFiles['emails'], value: (line: LdbcFiles['emails'][number]) => T) =>
    gather(lines, (line) => lookups.person(line, 0), value);
  const emails = byPerson(files.emails, (line) => line.text(1).toLowerCase());
  const languages = byPerson(files.languages, (line) => line.text(1));
  const interests = byPerson(files.interests, (line) => lookups.tagName(line, 1));
  return files.persons.map((line) => {
    const key = line.id(0);
    return {
      key,
      kind: 'EMPLOYEE',
      givenName: line.text(1),
      familyName: line.text(2),
      email: emails.get(key)?.[0],
      site: lookups.placeName(line, 8),
      interests: interests.get(key),
      language: languages.get(key)?.includes('fr') ? 'fr' : 'en',
      joinedAt: line.date(5),
    };
  });
}

/** `knows`: contacts since that date. */
export const contactsOf = (files: LdbcFiles, lookups: Lookups): WorldContact[] =>
  files.knows.map((line) => ({
    requesterKey: lookups.person(line, 0),
    addresseeKey: lookups.person(line, 1),
    state: 'ACCEPTED',
    at: line.date(2),
  }));
