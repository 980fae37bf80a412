import * as v from 'valibot';
import { areDistinct, json, line, providerId, safeAddress } from './provider-schema.js';

/** Somebody else’s accounts by which people may sign in here (OpenID Connect). */
export interface OidcProvider {
  /** In addresses; never changed once people have linked their accounts. */
  readonly id: string;
  /** What its button says. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the secret is sent: in a header, as every provider has to take it, or in the form. */
  readonly clientAuth: 'basic' | 'post';
}

const providers = v.pipe(
  v.array(
    v.strictObject({
      id: providerId,
      name: line,
      issuer: safeAddress,
      clientId: line,
      clientSecret: line,
      clientAuth: v.optional(v.picklist(['basic', 'post']), 'basic'),
    }),
  ),
  v.check((all) => areDistinct(all, ({ id }) => id)),
  v.check((all) => areDistinct(all, ({ issuer }) => issuer)),
);

/** A JSON list of them. */
export const oidcProviders = v.pipe(json, providers) as v.GenericSchema<string, readonly OidcProvider[]>;
