import * as v from 'valibot';

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

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
};
const providers = v.pipe(
  v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
      name: line,
      issuer: v.pipe(line, v.check(isSafe)),
      clientId: line,
      clientSecret: line,
      clientAuth: v.optional(v.picklist(['basic', 'post']), 'basic'),
    }),
  ),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
  v.check((all) => new Set(all.map(({ issuer }) => issuer)).size === all.length),
);

/** A JSON list of them. */
export const oidcProviders = v.pipe(
  v.string(),
  v.rawTransform<string, unknown>(({ dataset, addIssue, NEVER }) => {
    try {
      return JSON.parse(dataset.value) as unknown;
    } catch {
      addIssue({ message: 'not JSON' });
      return NEVER;
    }
  }),
  providers,
) as v.GenericSchema<string, readonly OidcProvider[]>;
