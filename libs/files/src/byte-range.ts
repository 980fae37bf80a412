import type { ByteRange } from '#storage';
import type { Request, Response } from 'express';

/** Which bytes follow, said by status and headers; null where nothing does: the range lies outside (416), or only the headers were asked for. */
export function beginBytes(
  request: Request,
  response: Response,
  size: number,
  etag: string,
): { readonly range: ByteRange | null } | null {
  const range = rangeOf(request, size, etag);
  if (range === 'UNSATISFIABLE') {
    response.removeHeader('content-disposition');
    response.status(416).set('content-range', `bytes */${size}`).end();
    return null;
  }
  if (range) response.status(206).set('content-range', `bytes ${range.start}-${range.end}/${size}`);
  response.set('content-length', String(range ? range.end - range.start + 1 : size));
  if (request.method !== 'HEAD') return { range };
  response.end();
  return null;
}

/** One range, if that is what is asked for of these very bytes; several are answered by the whole. */
function rangeOf(request: Request, size: number, etag: string): ByteRange | 'UNSATISFIABLE' | null {
  const condition = request.headers['if-range'];
  if (condition !== undefined && condition !== etag) return null;
  const ranges = request.range(size);
  if (ranges === -1) return 'UNSATISFIABLE';
  if (!ranges || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null;
  return ranges[0]!;
}
