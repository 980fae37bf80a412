import { pipeline } from 'node:stream/promises';
import { OpenAccess, type RequestContext, parseId } from '#graphql';
import { translate } from '#i18n';
import { type Actor, DomainError, notFound } from '#permissions';
import { PREVIEWS, type Preview } from '#storage';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { beginBytes } from './byte-range.js';
import type { StoredVersion } from './files.query.js';
import { Files } from './files.service.js';
import { Readers } from './readers.service.js';
import { STATUS, refusalOf } from './refusals.js';

/** Pictures that a browser shows by itself, without running anything. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']);

/** Files over plain HTTP. Each request asks the rule of what bears the file; no address of a file lasts longer than the right to it. */
@Controller('files')
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly readers: Readers,
  ) {}

  /** `v` is the number of a version, `preview` small or large, `inline` shows a picture instead of saving it. */
  @Get(':id')
  @OpenAccess('each file asks the right to what bears it')
  async give(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { actor, language } = request.context as RequestContext;
    try {
      if (!actor) throw new DomainError('UNAUTHENTICATED');
      await this.answer(actor, request, response);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      if (!(error instanceof DomainError)) throw error;
      const { code } = refusalOf(error);
      response
        .status(STATUS[code] ?? 422)
        .set('cache-control', 'private, no-store')
        .json({ error: { code, message: translate(code, language) } });
    }
  }

  private async answer(actor: Actor, request: Request, response: Response): Promise<void> {
    const parsed = parseId(String(request.params['id']));
    if (parsed?.type !== 'File') throw notFound();
    const number = Number(request.query['v']);
    const version = await this.files.stored(actor, parsed.uuid, isNumber(number) ? number : null);
    if (version.state === 'INFECTED') throw new DomainError('FILE_INFECTED');
    if (version.state === 'CHECKING') throw new DomainError('FILE_BEING_CHECKED');
    const preview = PREVIEWS.find((kind) => kind === request.query['preview']);
    if (preview) return this.givePreview(version, preview, request, response);
    await this.giveBytes(version, request, response, () => this.readers.stillReads(request, parsed.uuid));
  }

  private async givePreview(version: StoredVersion, preview: Preview, request: Request, response: Response) {
    const bytes = version.hasPreview ? await this.files.preview(version, preview) : null;
    if (!bytes) throw notFound();
    const etag = `"${version.hash}-${preview}"`;
    response.set({ ...HEADERS, 'content-type': 'image/webp', 'content-disposition': 'inline', etag });
    if (isKnown(request, etag)) response.status(304).end();
    else response.set('content-length', String(bytes.length)).end(bytes);
  }

  private async giveBytes(
    version: StoredVersion,
    request: Request,
    response: Response,
    stillReads: () => Promise<boolean>,
  ): Promise<void> {
    const etag = `"${version.hash}"`;
    const isShown = request.query['inline'] !== undefined && SHOWN.has(version.mime);
    response.attachment(version.name);
    if (isShown)
      response.set('content-disposition', response.get('content-disposition')!.replace(/^attachment/, 'inline'));
    response.set({
      ...HEADERS,
      'content-type': version.mime,
      'accept-ranges': 'bytes',
      'last-modified': new Date(version.createdAt).toUTCString(),
      etag,
    });
    if (isKnown(request, etag)) return void response.status(304).end();
    const begun = beginBytes(request, response, version.bytes, etag);
    if (!begun) return;
    const bytes = await this.files.open(version, begun.range);
    if (!bytes) throw notFound();
    await this.readers.while(stillReads, (signal) => pipeline(bytes, response, { signal }));
  }
}

const HEADERS = {
  'cache-control': 'private, no-cache',
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
  'x-content-type-options': 'nosniff',
};

const isNumber = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 1_000_000;

const isKnown = (request: Request, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '')
    .split(/\s*,\s*/)
    .some((one) => one === etag || one === `W/${etag}` || one === '*');
