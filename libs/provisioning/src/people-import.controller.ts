import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BYTE_ORDER_MARK, csvLine } from '#admin';
import { OpenAccess, type RequestContext, parseId, toId } from '#graphql';
import { translate } from '#i18n';
import { type Actor, DomainError } from '#permissions';
import { Throttle } from '#people';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { MOST_CSV_BYTES } from './csv/read-people.js';
import type { LineRow } from './people-import.query.js';
import { PeopleImports } from './people-imports.service.js';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ORIGIN_REFUSED: 403,
  NOT_FOUND: 404,
  BODY_TOO_LARGE: 413,
  RATE_LIMITED: 429,
};
const PAGE = 500;

/** Lists of employees over plain HTTP: brought as they are, and taken away as a report. */
@Controller()
export class PeopleImportController {
  constructor(
    private readonly imports: PeopleImports,
    private readonly throttle: Throttle,
  ) {}

  /** The body is the file itself; `name` is how it is called. Nothing is done by it. */
  @Post('imports/people')
  @OpenAccess('the right to provision is asked before anything is read')
  async peopleImportRead(@Req() request: Request, @Res() response: Response): Promise<void> {
    await answering(request, response, async (actor) => {
      // A form of another site cannot send this type, nor a script of it without asking first.
      if (!/^(?:text\/csv|application\/octet-stream)\b/i.test(request.headers['content-type'] ?? ''))
        throw new DomainError('CSV_IS_WORKBOOK');
      this.imports.require(actor);
      const name = typeof request.query['name'] === 'string' ? request.query['name'] : '';
      const id = await this.imports.read(actor, name, await readBody(request));
      response.status(201).json({ id: toId('PeopleImport', id) });
    });
  }

  /** The list with what became of each line: corrected, it can be read in again as it is. */
  @Get('exports/people-import')
  @OpenAccess('the right to provision is asked, again for each page')
  async peopleImportReport(@Req() request: Request, @Res() response: Response): Promise<void> {
    await answering(request, response, async (actor) => {
      const parsed = parseId(String(request.query['id']));
      this.imports.require(actor);
      if (parsed?.type !== 'PeopleImport') throw new DomainError('NOT_FOUND');
      await this.imports.get(actor, parsed.uuid);
      await this.throttle.count('export', actor.personId);
      const onlyBad = request.query['only'] === 'bad';
      response.set({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="people.csv"',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
      });
      await pipeline(Readable.from(this.report(actor, parsed.uuid, onlyBad)), response);
    });
  }

  private async *report(actor: Actor, id: string, onlyBad: boolean): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine(HEADINGS.map((code) => translate(code, actor.language)));
    for (let after = 0; ;) {
      const lines = await this.imports.lines(actor, id, { onlyBad, after, limit: PAGE });
      for (const line of lines) yield csvLine(cellsOf(line, actor));
      if (lines.length < PAGE) return;
      after = lines.at(-1)!.line;
    }
  }
}

const HEADINGS = [
  'PEOPLE_COLUMN_EMAIL',
  'PEOPLE_COLUMN_GIVEN_NAME',
  'PEOPLE_COLUMN_FAMILY_NAME',
  'PEOPLE_COLUMN_TITLE',
  'PEOPLE_COLUMN_DEPARTMENT',
  'PEOPLE_COLUMN_SITE',
  'PEOPLE_COLUMN_PHONE',
  'PEOPLE_COLUMN_LINE',
  'PEOPLE_COLUMN_OUTCOME',
  'PEOPLE_COLUMN_REASON',
];

const OUTCOMES: Readonly<Record<LineRow['outcome'], string>> = {
  CREATE: 'PEOPLE_OUTCOME_CREATE',
  CHANGE: 'PEOPLE_OUTCOME_CHANGE',
  SAME: 'PEOPLE_OUTCOME_SAME',
  BAD: 'PEOPLE_OUTCOME_BAD',
  CREATED: 'PEOPLE_OUTCOME_CREATED',
  CHANGED: 'PEOPLE_OUTCOME_CHANGED',
  REFUSED: 'PEOPLE_OUTCOME_REFUSED',
};

function cellsOf({ line, outcome, code, person }: LineRow, { language }: Actor): string[] {
  const { email, givenName, familyName, title, department, site, phone } = person;
  return [
    ...[email, givenName, familyName, title, department, site, phone].map((cell) => cell ?? ''),
    String(line),
    translate(OUTCOMES[outcome], language),
    code ? translate(code, language) : '',
  ];
}

async function answering(request: Request, response: Response, work: (actor: Actor) => Promise<void>): Promise<void> {
  const { actor, language } = request.context as RequestContext;
  try {
    if (!actor) throw new DomainError('UNAUTHENTICATED');
    if (request.headers['sec-fetch-site'] === 'cross-site') throw new DomainError('ORIGIN_REFUSED');
    await work(actor);
  } catch (error) {
    if (response.headersSent) return void response.destroy();
    if (!(error instanceof DomainError)) throw error;
    const { code, values } = error;
    if (code === 'RATE_LIMITED') response.set('retry-after', String(Number(values['minutes']) * 60));
    response.status(STATUS[code] ?? 422).json({ error: { code, message: translate(code, language, values) } });
  }
}

/** Reads on a while past the limit, keeping nothing: a client that is cut off while it sends never hears why. */
async function readBody(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_CSV_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (size > 3 * MOST_CSV_BYTES) break;
  }
  if (size > MOST_CSV_BYTES) throw new DomainError('BODY_TOO_LARGE');
  return Buffer.concat(chunks);
}
