import { OpenAccess, type RequestContext, parseId, toId } from '#graphql';
import { type Language, translate } from '#i18n';
import { DomainError, type Actor } from '#permissions';
import { imageUrl } from '#people';
import { MAX_UPLOAD_BYTES } from '#storage';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ImagePurpose } from './image.entity.js';
import { Images } from './images.service.js';

const PURPOSES: Readonly<Record<string, ImagePurpose>> = {
  profile: 'PROFILE',
  group: 'GROUP',
  post: 'POST',
  network: 'NETWORK',
};
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  BODY_TOO_LARGE: 413,
  ORIGIN_REFUSED: 403,
};

/** Pictures over plain HTTP; the actor is the request's, as for GraphQL. */
@Controller('images')
export class ImagesController {
  constructor(private readonly images: Images) {}

  /** The body is the file itself. `purpose` is profile, group, post or network; `groupId` goes with group and post. */
  @Post()
  @OpenAccess('who may upload depends on the purpose, and is asked where it is known')
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { actor, language } = contextOf(request);
    try {
      if (!actor) throw new DomainError('UNAUTHENTICATED');
      assertOwnPage(request);
      const purpose = PURPOSES[String(request.query['purpose'])];
      if (!purpose) throw new DomainError('BAD_USER_INPUT', ['purpose']);
      const kept = await this.images.keep(actor, purpose, groupOf(request), await readBody(request));
      response
        .status(201)
        .json({ id: toId('Image', kept.id), url: imageUrl(kept.id), width: kept.width, height: kept.height });
    } catch (error) {
      refuse(response, error, language);
    }
  }

  @Get(':id')
  @OpenAccess('each image asks the right to what it belongs to; without a session only the logo is given')
  async view(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { actor, language } = contextOf(request);
    try {
      const { bytes, mime, etag } = await this.find(actor, request);
      response.set({
        'content-type': mime,
        'content-disposition': 'inline',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
        etag,
      });
      if (request.headers['if-none-match'] === etag) response.status(304).end();
      else response.end(bytes);
    } catch (error) {
      refuse(response, error, language);
    }
  }

  private async find(actor: Actor | null, request: Request) {
    const parsed = parseId(String(request.params['id']));
    if (parsed?.type !== 'Image') throw new DomainError('NOT_FOUND');
    const width = Number(request.query['w']);
    return this.images.view(actor, parsed.uuid, Number.isInteger(width) && width > 0 ? width : null);
  }
}

const contextOf = (request: Request): RequestContext => request.context!;

/** A form of another site cannot send this type, nor a script of it without asking first, which nobody answers. */
function assertOwnPage(request: Request): void {
  const isImage = /^(image\/[\w.+-]+|application\/octet-stream)$/i.test(request.headers['content-type'] ?? '');
  const isCrossSite = request.headers['sec-fetch-site'] === 'cross-site';
  if (isCrossSite) throw new DomainError('ORIGIN_REFUSED');
  if (!isImage) throw new DomainError('IMAGE_UNSUPPORTED');
}

function groupOf(request: Request): string | null {
  const id = request.query['groupId'];
  if (id === undefined) return null;
  const parsed = parseId(String(id));
  if (parsed?.type !== 'Group') throw new DomainError('NOT_FOUND');
  return parsed.uuid;
}

/** Reads on a while past the limit, keeping nothing: a client that is cut off while it sends never hears why. */
async function readBody(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_UPLOAD_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (size > 3 * MAX_UPLOAD_BYTES) break;
  }
  if (size > MAX_UPLOAD_BYTES) throw new DomainError('BODY_TOO_LARGE');
  return Buffer.concat(chunks);
}

/** The same bytes for what is missing and what is hidden. */
function refuse(response: Response, error: unknown, language: Language): void {
  const code = error instanceof DomainError ? error.code : null;
  if (!code) throw error;
  const values = error instanceof DomainError ? error.values : {};
  response
    .status(STATUS[code] ?? 422)
    .set('cache-control', 'private, no-store')
    .json({ error: { code, message: translate(code, language, values) } });
}
