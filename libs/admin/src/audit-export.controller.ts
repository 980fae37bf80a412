import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OpenAccess, type RequestContext } from '#graphql';
import { translate } from '#i18n';
import { type Actor, DomainError } from '#permissions';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { EXPORT_FORMATS } from './audit-export.js';
import { AUDIT_KINDS, type AuditKind } from './audit-actions.js';
import type { AuditFilter } from './audit.query.js';
import { readFilter } from './audit.resolver.js';
import { AuditLog } from './audit.service.js';
import { Throttle } from '#people';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  ORIGIN_REFUSED: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** The audit log as a file, as far as who asks may read it. */
@Controller('exports')
export class AuditExportController {
  constructor(
    private readonly log: AuditLog,
    private readonly throttle: Throttle,
  ) {}

  /** `format` is csv or jsonl; the filter is that of the page, by the same names. */
  @Get('audit.:format')
  @OpenAccess('each row is asked for by the rule, again for each page; who is not signed in gets nothing')
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { actor, language } = request.context as RequestContext;
    try {
      if (!actor) throw new DomainError('UNAUTHENTICATED');
      // A page of another site could make somebody's browser export, and leave an entry in the log.
      if (request.headers['sec-fetch-site'] === 'cross-site') throw new DomainError('ORIGIN_REFUSED');
      const format = String(request.params['format']);
      if (!Object.hasOwn(EXPORT_FORMATS, format)) throw new DomainError('NOT_FOUND');
      const filter = filterOf(request.query);
      await this.throttle.count('export', actor.personId);
      await this.log.recordExport(actor, format, filter);
      await this.send(response, actor, format, filter);
    } catch (error) {
      if (response.headersSent) return void response.destroy(); // cut off: nobody takes it for the whole
      if (!(error instanceof DomainError)) throw error;
      const { code } = error;
      if (code === 'RATE_LIMITED') response.set('retry-after', String(Number(error.values['minutes']) * 60));
      response.status(STATUS[code] ?? 422).json({ error: { code, message: translate(code, language, error.values) } });
    }
  }

  /** Line by line, no faster than they are taken. */
  private async send(response: Response, actor: Actor, format: string, filter: AuditFilter): Promise<void> {
    const { mime, head, line } = EXPORT_FORMATS[format]!;
    const day = actor.now.toISOString().slice(0, 10);
    response.set({
      'content-type': mime,
      'content-disposition': `attachment; filename="audit-${day}.${format}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    const rows = this.log.exported(actor, filter);
    async function* lines(): AsyncGenerator<string> {
      yield head(actor);
      for await (const { actor: reader, row } of rows) yield line(reader, row);
    }
    await pipeline(Readable.from(lines()), response);
  }
}

function filterOf(query: Request['query']): AuditFilter {
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
  const instant = (name: string) => {
    const value = text(name);
    if (value === null) return null;
    const at = new Date(value);
    if (Number.isNaN(at.getTime())) throw new DomainError('BAD_USER_INPUT', [name]);
    return at;
  };
  const kind = text('kind');
  if (kind !== null && !Object.hasOwn(AUDIT_KINDS, kind)) throw new DomainError('BAD_USER_INPUT', ['kind']);
  return readFilter({
    personId: text('personId'),
    groupId: text('groupId'),
    kind: kind as AuditKind | null,
    action: text('action'),
    from: instant('from'),
    until: instant('until'),
  });
}
