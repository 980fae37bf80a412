import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CsvError, parse } from 'csv-parse/sync';
import { ImportError } from '../import-error.js';
import { utf8 } from '../archive/json.js';

const ID = /^\d{1,19}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+0000$/;

/** One line of an LDBC file; `where` is `file:line`, for messages. Reading a cell checks it. */
export class Line {
  constructor(
    private readonly cells: readonly string[],
    readonly where: string,
  ) {}

  get length(): number {
    return this.cells.length;
  }

  text(column: number): string {
    const cell = this.cells[column];
    if (cell === undefined) throw new ImportError('SHAPE_UNKNOWN', this.where, `${this.length} | ≠ ${column + 1}`);
    return cell;
  }

  /** A 64-bit id, kept as text: JavaScript's numbers are too small. */
  id(column: number): string {
    const cell = this.text(column);
    if (!ID.test(cell)) throw new ImportError('SHAPE_UNKNOWN', this.where, `${shown(cell)} ≠ id`);
    return cell;
  }

  /** An id, or undefined where the file has nothing (or -1, in the streams). */
  optionalId(column: number): string | undefined {
    const cell = this.text(column);
    return cell === '' || cell === '-1' ? undefined : this.id(column);
  }

  ids(column: number): string[] {
    return this.list(column).map((id) => new Line([id], this.where).id(0));
  }

  list(column: number): string[] {
    return (this.cells[column] ?? '').split(';').filter(Boolean);
  }

  /** `2010-06-27T23:36:57.962+0000`. */
  date(column: number): Date {
    const cell = this.text(column);
    const date = new Date(INSTANT.test(cell) ? cell.replace('+0000', 'Z') : Number.NaN);
    if (Number.isNaN(date.getTime())) {
      throw new ImportError('SHAPE_UNKNOWN', this.where, `${shown(cell)} ≠ 2010-06-27T23:36:57.962+0000`);
    }
    return date;
  }

  /** Milliseconds since 1970. */
  instant(column: number): Date {
    const cell = this.text(column);
    if (!/^\d{1,14}$/.test(cell)) {
      throw new ImportError('SHAPE_UNKNOWN', this.where, `${shown(cell)} ≠ 1277681817962`);
    }
    return new Date(Number(cell));
  }
}

const shown = (cell: string) => JSON.stringify(cell.slice(0, 80));

/** A file with a header, which must be this one. */
export async function readTable(directory: string, file: string, header: string): Promise<Line[]> {
  const [first, ...lines] = await readLines(directory, file, header.split('|').length);
  const found = Array.from({ length: first?.length ?? 0 }, (_, i) => first!.text(i)).join('|');
  if (found !== header) throw new ImportError('SHAPE_UNKNOWN', `${file}:1`, `${shown(found)} ≠ ${shown(header)}`);
  return lines;
}

/** Lines of cells between `|`, nothing quoted. With `columns`, each line must have as many. */
export async function readLines(directory: string, file: string, columns?: number): Promise<Line[]> {
  const bytes = await readFile(join(directory, file)).catch((error: NodeJS.ErrnoException) => {
    throw new ImportError('FILE_MISSING', join(directory, file), error.code ?? null);
  });
  const text = utf8(bytes, file);
  if (text.includes('\0')) throw new ImportError('TEXT_NOT_UNICODE', file);
  try {
    const records = parse(text, {
      delimiter: '|',
      quote: null,
      escape: null,
      record_delimiter: '\n',
      skip_empty_lines: true,
      relax_column_count: columns === undefined,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const all = records.map(({ record, info }) => new Line(record, `${file}:${info.lines}`));
    for (const line of all) {
      if (columns !== undefined && line.length !== columns) throw countMismatch(file, line.where.split(':').at(-1)!);
    }
    return all;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw countMismatch(file, String((error as CsvError)['lines'] ?? '?'));
  }
}

const countMismatch = (file: string, line: string) => new ImportError('SHAPE_UNKNOWN', `${file}:${line}`, '|…|');
