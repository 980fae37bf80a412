import { ConfigError } from './config-error.js';
import type { OidcProvider } from './oidc-providers.js';
import { areDistinct } from './provider-schema.js';
import type { SamlProvider } from './saml-providers.js';

export interface ProviderSettings {
  readonly oidcProviders: readonly OidcProvider[];
  readonly samlProviders: readonly SamlProvider[];
}
/** One of either kind, as far as most of the product needs to know. */
export type SignInProvider = {
  readonly id: string;
  readonly name: string;
  /** Who vouches for its accounts. */
  readonly issuer: string;
  /** Where people go to sign in. */
  readonly host: string;
} & (
  | { readonly protocol: 'OIDC'; readonly settings: OidcProvider }
  | { readonly protocol: 'SAML'; readonly settings: SamlProvider }
);

export const providersOf = ({ oidcProviders, samlProviders }: ProviderSettings): SignInProvider[] => [
  ...oidcProviders.map((settings) => {
    const { id, name, issuer } = settings;
    return { protocol: 'OIDC' as const, id, name, issuer, host: new URL(issuer).host, settings };
  }),
  ...samlProviders.map((settings) => {
    const { id, name, entityId, signInUrl } = settings;
    return { protocol: 'SAML' as const, id, name, issuer: entityId, host: new URL(signInUrl).host, settings };
  }),
];

/** An id leads to one provider, and an account there is known by its issuer: neither may be named by both. */
export function checkProviders(settings: ProviderSettings): void {
  const all = providersOf(settings);
  if (areDistinct(all, ({ id }) => id) && areDistinct(all, ({ issuer }) => issuer)) return;
  throw new ConfigError({
    en: 'OIDC_PROVIDERS and SAML_PROVIDERS name the same id, or the same issuer, twice.',
    fr: 'OIDC_PROVIDERS et SAML_PROVIDERS nomment deux fois le même id, ou le même émetteur.',
  });
}
