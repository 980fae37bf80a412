import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** One structured line a request, with its id and no content: no query, no variables, no address of a person. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.on('finish', () => {
      const path = request.originalUrl.split('?')[0]!.replace(/[\w-]{20,}/g, ':id');
      log.info({
        requestId: response.getHeader('x-request-id'),
        method: request.method,
        path,
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
      });
    });
    next();
  };
}
