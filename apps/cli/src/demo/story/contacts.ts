import type { WorldContact, WorldMembership, WorldPerson } from '#imports';
import { seeded } from './seeded.js';

const DAY_MS = 86_400_000;
const DRAWN = 110;

/** Pairs that the tour of the demo shows; the rest is drawn among people who share a group. */
const TOLD: [requester: string, addressee: string, state: WorldContact['state'], daysAgo: number][] = [
  ['claire', 'sophie', 'ACCEPTED', 231],
  ['claire', 'marc', 'ACCEPTED', 230],
  ['olivier', 'claire', 'ACCEPTED', 212],
  ['claire', 'nadia', 'ACCEPTED', 205],
  ['karim', 'claire', 'ACCEPTED', 160],
  ['solene', 'claire', 'ACCEPTED', 143],
  ['claire', 'romain', 'ACCEPTED', 96],
  ['claire', 'gaelle', 'ACCEPTED', 61],
  ['chloe', 'claire', 'REQUESTED', 4],
  ['tomas', 'claire', 'REQUESTED', 2],
  ['claire', 'daniel', 'REQUESTED', 9],
  ['karim', 'sophie', 'ACCEPTED', 122],
  ['marc', 'karim', 'ACCEPTED', 88],
  ['yann', 'thomas', 'ACCEPTED', 238],
  ['yann', 'wassim', 'ACCEPTED', 220],
  ['maxime', 'yann', 'ACCEPTED', 130],
  ['celia', 'yann', 'REQUESTED', 3],
];

export function contactsOf(
  memberships: readonly WorldMembership[],
  people: ReadonlyMap<string, WorldPerson>,
  now: Date,
): WorldContact[] {
  const told = TOLD.map(([requesterKey, addresseeKey, state, daysAgo]): WorldContact => {
    return { requesterKey, addresseeKey, state, at: new Date(now.getTime() - daysAgo * DAY_MS) };
  });
  const known = new Set(told.map((contact) => pair(contact.requesterKey, contact.addresseeKey)));
  const dice = seeded('contacts');
  const drawn: WorldContact[] = [];
  const active = memberships.filter(
    (each) => each.state === 'ACTIVE' && people.get(each.personKey)?.kind === 'EMPLOYEE',
  );
  const byGroup = [...Map.groupBy(active, (each) => each.groupKey).values()].filter((members) => members.length < 40);
  while (drawn.length < DRAWN) {
    const members = dice.pick(byGroup);
    const [one, other] = [dice.pick(members).personKey, dice.pick(members).personKey];
    if (one === other || known.has(pair(one, other))) continue;
    known.add(pair(one, other));
    const since = Math.max(people.get(one)!.joinedAt.getTime(), people.get(other)!.joinedAt.getTime());
    const at = new Date(Math.floor(since + (now.getTime() - since) * dice.next()));
    drawn.push({ requesterKey: one, addresseeKey: other, state: dice.next() < 0.92 ? 'ACCEPTED' : 'REQUESTED', at });
  }
  return [...told, ...drawn];
}

function pair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
