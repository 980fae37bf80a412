import { X509Certificate } from 'node:crypto';
import * as v from 'valibot';
import { areDistinct, json, line, providerId, safeAddress } from './provider-schema.js';

/** Somebody else’s accounts by which people may sign in here (SAML 2.0). */
export interface SamlProvider {
  /** In addresses; never changed once people have linked their accounts. */
  readonly id: string;
  /** What its button says. */
  readonly name: string;
  /** What it calls itself. */
  readonly entityId: string;
  /** Where browsers go, by a redirect. */
  readonly signInUrl: string;
  /** Of the keys by which it signs: one, or the old and the new while it changes them. */
  readonly certificates: readonly string[];
  /** A page there that ends the session there. */
  readonly signOutUrl: string | null;
}

const LEAST_BITS = 2048;

/** As metadata have it, or as PEM. Only its key counts: who enters a certificate here trusts it, whatever it says of its own end. */
function isRsaCertificate(text: string): boolean {
  const body = text.replaceAll(/-----(BEGIN|END) CERTIFICATE-----|\s/g, '');
  if (!/^[A-Za-z0-9+/]+=*$/.test(body)) return false;
  try {
    const { publicKey } = new X509Certificate(Buffer.from(body, 'base64'));
    return publicKey.asymmetricKeyType === 'rsa' && publicKey.asymmetricKeyDetails!.modulusLength! >= LEAST_BITS;
  } catch {
    return false;
  }
}

const providers = v.pipe(
  v.array(
    v.strictObject({
      id: providerId,
      name: line,
      entityId: line,
      signInUrl: safeAddress,
      certificates: v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(10_000), v.check(isRsaCertificate))),
        v.minLength(1),
        v.maxLength(5),
      ),
      signOutUrl: v.optional(v.nullable(safeAddress), null),
    }),
  ),
  v.check((all) => areDistinct(all, ({ id }) => id)),
  v.check((all) => areDistinct(all, ({ entityId }) => entityId)),
);

/** A JSON list of them. */
export const samlProviders = v.pipe(json, providers) as v.GenericSchema<string, readonly SamlProvider[]>;
