import { crc32 } from 'node:zlib';
import { newSecret } from '#people';

/** By which programs that look for secrets in files know ours. */
const PREFIX = 'entrenous_scim_';
const FORM = /^entrenous_scim_([\w-]{43})_([0-9a-f]{8})$/;
/** Characters by which people know a token again; they open nothing. */
const HINT = PREFIX.length + 4;

const checksumOf = (secret: string): string => crc32(secret).toString(16).padStart(8, '0');

/** 256 random bits behind a prefix, with a checksum: what was mistyped or made up is told without a look into the database. */
export function newTokenSecret(): { secret: string; hint: string } {
  const bits = newSecret();
  const secret = `${PREFIX}${bits}_${checksumOf(bits)}`;
  return { secret, hint: secret.slice(0, HINT) };
}

export function isTokenSecret(text: string): boolean {
  const [, bits, checksum] = FORM.exec(text) ?? [];
  return bits !== undefined && checksumOf(bits) === checksum;
}
