import { randomUUID } from 'node:crypto';
import { toId } from '#graphql';
import { GROUPS } from '../../support/rights-world.js';
import { PEOPLE } from '../seed/names.js';
import { VIEWERS } from '../viewers.js';
import { type Came, COOKIES, send } from './requests.js';

const THERE = '203.0.113.7';
const ELSEWHERE = '203.0.113.8';

/** Each rate: what it is, and whether it was kept. */
export async function ratesKept(
  port: number,
  limits: { perPerson: number; perAddress: number },
): Promise<[string, boolean][]> {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const nobody = (address: string): Promise<Came> =>
    send(port, '', { headers: from(address), body: { id: randomUUID() } });
  const asks = (cookie: string, query = '{ viewer { id } }'): Promise<Came> =>
    send(port, cookie, { headers: from(ELSEWHERE), body: { query } });
  const times = async (n: number, ask: () => Promise<Came>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let i = 0; i < n; i += 1) statuses.push((await ask()).status);
    return statuses;
  };
  const kept: [string, boolean][] = [];

  const strangers = await times(limits.perAddress, () => nobody(THERE));
  const refused = await nobody(THERE);
  kept.push([
    'an address of origin, so often a minute',
    strangers.every((status) => status === 400) && isSlowedDown(refused),
  ]);
  kept.push(['and no other address', (await nobody(ELSEWHERE)).status === 400]);
  kept.push([
    'and nobody who is signed in there',
    (await send(port, COOKIES.employee, { headers: from(THERE), body: { query: '{ viewer { id } }' } })).status === 200,
  ]);

  const search = '{ people(search: "kar", first: 1) { edges { cursor } } }';
  const searched = await times(30, () => asks(COOKIES.employee, search));
  kept.push([
    'searches, thirty a minute',
    searched.every((status) => status === 200) && isSlowedDown(await asks(COOKIES.employee, search)),
  ]);
  kept.push(['and nothing but searches', (await asks(COOKIES.employee)).status === 200]);

  const exports = (): Promise<Came> =>
    send(port, COOKIES.external, { method: 'GET', path: '/exports/audit.jsonl', headers: from(ELSEWHERE) });
  const exported = await times(3, exports);
  const fourth = await exports();
  kept.push([
    'exports, three an hour',
    exported.every((status) => status === 200) && fourth.status === 429 && hasRetryAfter(fourth),
  ]);

  const manager = VIEWERS.find(({ who }) => who === 'manager')!.cookie;
  const input = { groupId: toId('Group', GROUPS.private), personIds: [toId('Person', PEOPLE.outsider)] };
  const invites = (): Promise<Came> =>
    send(port, manager, {
      headers: from(ELSEWHERE),
      body: {
        query:
          'mutation ($input: GroupInviteEmployeesInput!) { groupInviteEmployees(input: $input) { userErrors { code } } }',
        variables: { input },
      },
    });
  const invited: boolean[] = [];
  for (let n = 0; n < 21; n += 1) invited.push((await invites()).body.includes('"RATE_LIMITED"'));
  kept.push(['invitations to groups, twenty an hour', invited.indexOf(true) === 20]);

  const most = limits.perPerson + 200;
  const asked = await times(most, () => asks(COOKIES.external));
  kept.push([
    'points of a person, with a burst beyond',
    asked.every((status) => status === 200) && isSlowedDown(await asks(COOKIES.external)),
  ]);
  kept.push(['and of nobody else', (await asks(COOKIES.employee)).status === 200]);
  return kept;
}

const hasRetryAfter = ({ headers }: Came): boolean => headers.some((line) => /^retry-after: [1-9]\d*$/i.test(line));
const isSlowedDown = (came: Came): boolean =>
  came.status === 429 && came.codes.join() === 'TOO_MANY_REQUESTS' && hasRetryAfter(came);
