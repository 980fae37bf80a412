import type { ClientBase } from 'pg';
import { sourceIdOf } from '../source-id.js';
import type { Warnings } from '../warnings.js';
import type { ImportSource, World, WorldPerson } from '../world.js';
import { Ids } from './known.js';
import type { TableWriter } from './table-writer.js';

/** A person as the database has them, which may differ from what the source says: an account at the address comes first. */
export interface LoadedPerson {
  readonly id: string;
  readonly kind: 'EMPLOYEE' | 'EXTERNAL' | 'SERVICE';
  readonly partnerId: string | null;
  readonly name: string;
}

export class LoadedPeople {
  constructor(
    private readonly people: ReadonlyMap<string, LoadedPerson>,
    readonly added: number,
    readonly isNew: (person: { readonly key: string }) => boolean,
  ) {}

  get(key: string): LoadedPerson {
    const person = this.people.get(key);
    if (!person) throw new Error(`The world speaks of an unknown person: ${key}`);
    return person;
  }

  has(key: string): boolean {
    return this.people.has(key);
  }

  id = (key: string): string => this.get(key).id;
  optionalId = (key: string | undefined): string | null => (key === undefined ? null : this.get(key).id);
}

/** Writes the people that are not there yet. Whoever has an account at the same address is that account. */
export async function loadPeople(
  client: ClientBase,
  writer: TableWriter,
  world: World,
  source: ImportSource,
  partners: Ids,
  warnings: Warnings,
): Promise<LoadedPeople> {
  const ids = await Ids.of(
    client,
    source,
    'persons',
    world.people.map(({ key, joinedAt }) => ({ key, at: joinedAt })),
  );
  const addresses = await adoptAccounts(client, world.people, ids, warnings);
  const fresh = inOrderOfSponsors(world.people.filter(ids.isNew));
  const added = await writer.insert(
    'persons',
    fresh.map((person) => personRow(person, source, ids, partners, addresses.get(person.key) ?? null)),
  );
  await writer.insert(
    'network_roles',
    fresh.flatMap((person) =>
      (person.networkRoles ?? []).map((role) => ({
        person_id: ids.get(person.key),
        role,
        granted_at: person.joinedAt,
      })),
    ),
  );
  return new LoadedPeople(await asTheyAre(client, world.people, ids), added, ids.isNew);
}

/**
 * Maps people to the accounts at their addresses; resolves to the addresses that are free, each for one person. Whoever has
 * left keeps none, so that the address can be invited again.
 */
async function adoptAccounts(
  client: ClientBase,
  people: readonly WorldPerson[],
  ids: Ids,
  warnings: Warnings,
): Promise<Map<string, string>> {
  const fresh = people.filter((person) => ids.isNew(person) && person.email !== undefined);
  const { rows } = await client.query<{ id: string; email: string }>(
    'select id, email from persons where email = any ($1)',
    [fresh.map(({ email }) => email!.toLowerCase())],
  );
  const accounts = new Map(rows.map(({ id, email }) => [email, id]));
  const taken = new Set<string>();
  const free = new Map<string, string>();
  for (const { key, email, givenName, familyName, hasLeft } of fresh) {
    const address = email!.toLowerCase();
    const account = accounts.get(address);
    if (account !== undefined) {
      ids.replace(key, account);
      warnings.add('ADDRESS_KNOWN', `${givenName} ${familyName}`.trim());
    } else if (taken.has(address)) warnings.add('PEOPLE_WITHOUT_ADDRESS', `${givenName} ${familyName}`.trim());
    else if (!hasLeft) {
      taken.add(address);
      free.set(key, address);
    }
  }
  return free;
}

function personRow(person: WorldPerson, source: ImportSource, ids: Ids, partners: Ids, email: string | null) {
  return {
    id: ids.get(person.key),
    source_id: sourceIdOf(source, person.key),
    kind: person.kind,
    status: person.hasLeft ? 'LEFT' : person.isPlaceholder ? 'PLACEHOLDER' : 'ACTIVE',
    given_name: person.givenName,
    family_name: person.familyName,
    name: `${person.givenName} ${person.familyName}`.trim(),
    email,
    title: person.title ?? null,
    department: person.department ?? null,
    site: person.site ?? null,
    phone: person.phone ?? null,
    about: person.about ?? null,
    skills: person.skills ?? [],
    interests: person.interests ?? [],
    language: person.language ?? null,
    theme: 'SYSTEM',
    time_zone: 'Europe/Paris',
    partner_id: partners.optional(person.partnerKey),
    sponsor_id: ids.optional(person.sponsorKey),
    responsible_id: ids.optional(person.responsibleKey),
    access_until: person.accessUntil ?? null,
    access_reason: person.accessReason ?? null,
    joined_at: person.joinedAt,
    created_at: person.joinedAt,
  };
}

/** Employees first: sponsors and responsible people are among them. */
const inOrderOfSponsors = (people: readonly WorldPerson[]): WorldPerson[] => [
  ...people.filter(({ kind }) => kind === 'EMPLOYEE'),
  ...people.filter(({ kind }) => kind !== 'EMPLOYEE'),
];

async function asTheyAre(
  client: ClientBase,
  people: readonly WorldPerson[],
  ids: Ids,
): Promise<Map<string, LoadedPerson>> {
  const { rows } = await client.query<LoadedPerson>(
    `select id, kind, partner_id as "partnerId", name from persons where id = any ($1)`,
    [people.map(({ key }) => ids.get(key))],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(people.map(({ key }) => [key, byId.get(ids.get(key))!]));
}
