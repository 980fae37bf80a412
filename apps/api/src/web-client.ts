import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { readClient } from './web-files.js';

const API = /^\/(graphql|images|files|uploads|exports|imports|auth|scim|health)(\/|$)/;
const HAS_EXTENSION = /\.\w+$/;

/**
 * The built client: assets for a year, the page itself never cached, every address that is not the API's is the page.
 * Null when no client was built.
 */
export function webClient(directory: string): RequestHandler | null {
  const files = readClient(directory);
  const page = files.get('/index.html');
  if (!page) return null;
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = files.get(request.path) ?? (API.test(request.path) || HAS_EXTENSION.test(request.path) ? null : page);
    if (!file) return next();
    const accepted = Object.keys(file.bodies).find((coding) => request.acceptsEncodings(coding)) ?? 'identity';
    response.set({
      'content-type': file.type,
      'cache-control': request.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${file.hash}-${accepted}"`,
      vary: 'Accept-Encoding',
      ...(accepted !== 'identity' && { 'content-encoding': accepted }),
    });
    response.send(file.bodies[accepted]); // Express answers HEAD and If-None-Match by itself
  };
}

/**
 * Strict headers: nothing from another origin, no inline code but the page's own theme script, by its hash. HSTS only where
 * people come by TLS.
 */
export function securityHeaders(directory: string, publicUrl: string): RequestHandler {
  const isTls = publicUrl.startsWith('https:');
  const socket = publicUrl.replace(/^http/, 'ws');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inlineScriptHashes(directory)],
        connectSrc: ["'self'", socket],
        imgSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isTls ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}

function inlineScriptHashes(directory: string): string[] {
  const page = join(directory, 'index.html');
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
  );
}
