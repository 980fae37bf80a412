import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where a message may be sent: the address that was looked at is the one that is connected to. */
export interface Destination {
  readonly url: URL;
  readonly address: string;
  readonly family: 4 | 6;
}
const MOST = 1_000;

/** What an address may look like at all: https, on its usual port, without a name and password in it. */
export function isPossibleEndpoint(endpoint: string, allowsPrivate: boolean): boolean {
  if (endpoint.length > MOST || !URL.canParse(endpoint)) return false;
  const { protocol, username, password, port, hash, hostname } = new URL(endpoint);
  if (username || password || hash) return false;
  if (allowsPrivate) return protocol === 'https:' || protocol === 'http:';
  const literal = hostname.replace(/^\[|\]$/g, '');
  return protocol === 'https:' && port === '' && (isIP(literal) === 0 ? hostname.includes('.') : isPublic(literal));
}

/** Null where any of its addresses is this machine's, of a private network, or otherwise none of the Internet's. */
export async function destinationOf(endpoint: string, allowsPrivate: boolean): Promise<Destination | null> {
  if (!isPossibleEndpoint(endpoint, allowsPrivate)) return null;
  const url = new URL(endpoint);
  const found = await lookup(url.hostname.replace(/^\[|\]$/g, ''), { all: true });
  if (found.length === 0 || (!allowsPrivate && !found.every(({ address }) => isPublic(address)))) return null;
  const { address, family } = found[0]!;
  return { url, address, family: family === 6 ? 6 : 4 };
}

/** `unicast` is what is left of an address space when all that has a meaning of its own is taken away. */
const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast';
