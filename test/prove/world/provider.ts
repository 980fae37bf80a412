import { KEYS, PROVIDER, coded, signed } from '../seed/identities.js';

/**
 * The provider is not a machine of its own here: it must answer both worlds alike, at the instant that they believe in. Real ones answer in
 * test/single-sign-on.spec.ts.
 */
const real = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : String(input));
  if (url.origin !== PROVIDER.issuer) return real(input, init);
  return Response.json(answer(url.pathname, new URLSearchParams(String(init?.body ?? ''))));
};

function answer(path: string, body: URLSearchParams): object {
  const { issuer } = PROVIDER;
  if (path === '/jwks') return KEYS;
  if (path === '/.well-known/openid-configuration')
    return {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      end_session_endpoint: `${issuer}/end`,
      id_token_signing_alg_values_supported: ['EdDSA'],
      authorization_response_iss_parameter_supported: true,
    };
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...coded(body.get('code')!), iat: now, exp: now + 60, auth_time: now, sid: 'there' };
  return { access_token: 'x', token_type: 'Bearer', id_token: signed(claims, 'JWT') };
}
