const LOCAL = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Whether a page of `origin` may ask the server called `host` (the Host header): only a page of that server itself, over
 * TLS, or over plain HTTP on localhost.
 */
export function isAllowedOrigin(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.host === hostOf(url.protocol, host) && (url.protocol === 'https:' || isLocal(url));
}

/** Whether browsers would keep a `__Host-` cookie that is set here: TLS, or localhost. If not, say TLS_REQUIRED. */
export function keepsSecureCookies(protocol: string, host: string): boolean {
  if (protocol === 'https') return true;
  return URL.canParse(`http://${host}`) && isLocal(new URL(`http://${host}`));
}

const isLocal = ({ hostname }: URL) => LOCAL.test(hostname);
const hostOf = (protocol: string, host: string) =>
  URL.canParse(`${protocol}//${host}`) ? new URL(`${protocol}//${host}`).host : null;
