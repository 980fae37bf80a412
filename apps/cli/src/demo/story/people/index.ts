import type { WorldPerson } from '#imports';
import { seeded } from '../seeded.js';
import type { EmployeeStory, ExternalStory } from '../shapes.js';
import { NANTES } from './nantes.js';
import { EXTERNALS, PARTNERS } from './partners.js';
import { ANGERS, SAINT_NAZAIRE } from './sites.js';
import { WORKSHOPS } from './workshops.js';

export { EXTERNALS, PARTNERS };

const DAY_MS = 86_400_000;

export const EMPLOYEES: readonly EmployeeStory[] = [
  ...[...NANTES, ...WORKSHOPS].map((person): EmployeeStory => ({ ...person, site: 'Nantes' })),
  ...SAINT_NAZAIRE.map((person): EmployeeStory => ({ ...person, site: 'Saint-Nazaire' })),
  ...ANGERS.map((person): EmployeeStory => ({ ...person, site: 'Angers' })),
];

/** Everyone of the story: the company's accounts began with the network, the externals' with their first group. */
export function peopleOf(now: Date, storyDays: number): WorldPerson[] {
  return [
    ...EMPLOYEES.map((employee, index) => employeeOf(employee, index, now, storyDays)),
    ...EXTERNALS.map((external) => externalOf(external, now)),
  ];
}

function employeeOf(story: EmployeeStory, index: number, now: Date, storyDays: number): WorldPerson {
  const [givenName, familyName] = story.name;
  return {
    key: story.key,
    kind: 'EMPLOYEE',
    givenName,
    familyName,
    email: addressOf(story.name, 'atelier-loire.example'),
    title: typographic(story.title),
    department: typographic(story.department),
    site: story.site,
    phone: `02 40 00 ${pairOf(41 + Math.floor(index / 50))} ${pairOf((index * 7 + 12) % 100)}`,
    about: typographic(story.about),
    skills: listOf(story.skills),
    interests: listOf(story.interests),
    joinedAt: new Date(now.getTime() - (story.arrivedDaysAgo ?? storyDays) * DAY_MS),
    networkRoles: story.roles,
    language: story.language ?? 'fr',
  };
}

function externalOf(story: ExternalStory, now: Date): WorldPerson {
  const [givenName, familyName] = story.name;
  const dice = seeded(`account ${story.key}`);
  return {
    key: story.key,
    kind: 'EXTERNAL',
    givenName,
    familyName,
    email: addressOf(story.name, `${story.partnerKey}.example`),
    title: story.title,
    about: typographic(story.about),
    skills: listOf(story.skills),
    partnerKey: story.partnerKey,
    sponsorKey: story.sponsorKey,
    accessUntil: new Date(now.getTime() + story.accessDaysLeft * DAY_MS),
    accessReason: story.accessReason,
    joinedAt: new Date(now.getTime() - (story.key === 'paul' ? 3 : 228 + dice.between(0, 6)) * DAY_MS),
    language: 'fr',
  };
}

function addressOf([givenName, familyName]: readonly [string, string], domain: string): string {
  const plain = (name: string): string =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
  return `${plain(givenName)}.${plain(familyName)}@${domain}`;
}

function listOf(text: string | undefined): string[] | undefined {
  return text?.split(',').map((item) => typographic(item.trim())!);
}

function typographic(text: string | undefined): string | undefined {
  return text?.replace(/'/g, '’').replace(/ ([:])/g, '\u00a0$1');
}

function pairOf(number: number): string {
  return String(number).padStart(2, '0');
}
