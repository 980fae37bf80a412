import { createHash } from 'node:crypto';
import { type Language, translate } from '#i18n';

const SCRIPT = 'document.forms[0].submit()';
const HASH = createHash('sha256').update(SCRIPT).digest('base64');
/** The page may send its form here, and do nothing else. */
export const RELAY_POLICY = `default-src 'none'; script-src 'sha256-${HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const SAFE = /^[A-Za-z0-9+/=_\s-]+$/;

/**
 * A provider's page sends a form from its own site: with that, browsers send no cookie of ours. This page sends the same form once more,
 * from here. Null for what is no answer of a provider: what is written into the page can end no attribute.
 */
export function relayPage(action: string, form: unknown, language: Language): string | null {
  const { SAMLResponse, RelayState } = (form ?? {}) as Record<string, unknown>;
  const isFit = (value: unknown): value is string => typeof value === 'string' && SAFE.test(value);
  if (!isFit(SAMLResponse) || !isFit(RelayState)) return null;
  const field = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${translate('SSO_GO_ON', language)}</title></head>
<body><form method="post" action="${action}">${field('SAMLResponse', SAMLResponse)}${field('RelayState', RelayState)}
<noscript><button>${translate('SSO_GO_ON', language)}</button></noscript></form><script>${SCRIPT}</script></body></html>
`;
}
