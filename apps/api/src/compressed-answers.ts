import { randomBytes, randomInt } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';

const [packBrotli, packGzip] = [promisify(brotliCompress), promisify(gzip)];
/** The best first, at the levels where a feed of 27 kB becomes 6 kB for a third of a millisecond, beside the main thread. */
const CODINGS: Record<string, (text: string) => Promise<Buffer>> = {
  br: (text) => packBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: (text) => packGzip(text, { level: 3 }),
};
const LEAST_CHARACTERS = 1_500;

/** Reads whose answers hold somebody's keys: mails with one-time links, tokens, sessions. Mutations hand out more of them. */
const HOLDS_KEYS = /\b(outbox|invitation|sessions|passwordResetValid|token|ticket)\b/;
const MOST_PADDING_BYTES = 64;

/**
 * Compresses what the client's own queries answer. Compression lets who sees the length of an encrypted answer guess what stands
 * beside a text of theirs (BREACH): answers with keys are never compressed, other sites cannot make a browser ask at all (the
 * door takes JSON from our own origin), and a header of random length hides what a single guess would change.
 */
export function compressedAnswers(): RequestHandler {
  return (request, response, next) => {
    const send = response.send.bind(response);
    response.send = (body?: unknown) => {
      const coding = typeof body === 'string' ? codingFor(request, body) : undefined;
      if (!coding) return send(body);
      CODINGS[coding]!(body as string).then(
        (packed) => sendPacked(response, send, coding, packed),
        () => send(body),
      );
      return response;
    };
    response.vary('Accept-Encoding');
    next();
  };
}

function codingFor(request: Request, body: string): string | undefined {
  if (body.length < LEAST_CHARACTERS || !request.context?.isTrusted) return undefined;
  const { query } = request.body as { query?: unknown };
  if (typeof query !== 'string' || !query.startsWith('query') || HOLDS_KEYS.test(query)) return undefined;
  return Object.keys(CODINGS).find((coding) => request.acceptsEncodings(coding));
}

function sendPacked(response: Response, send: Response['send'], coding: string, packed: Buffer): void {
  if (response.headersSent || response.destroyed) return;
  response.setHeader('content-encoding', coding);
  response.setHeader('x-padding', randomBytes(randomInt(MOST_PADDING_BYTES)).toString('base64url'));
  send(packed);
}
