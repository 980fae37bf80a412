/**
 * Which pages may speak to the API: those of the address that people type, and those of this machine (for trying the
 * product out). Cookies named `__Host-` need TLS everywhere else, so plain HTTP from another machine is refused.
 */
export function originPolicy(publicUrl: string) {
  return (origin: string, host: string): boolean => {
    if (origin === publicUrl) return true;
    if (!URL.canParse(origin)) return false;
    const url = new URL(origin);
    return isLocal(url.hostname) && url.host === host;
  };
}

const isLocal = (hostname: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
