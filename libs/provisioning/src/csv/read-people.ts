import { Readable } from 'node:stream';
import { DomainError } from '#permissions';
import { cleanLine, foldAddress, isAddress } from '#people';
import { parse } from 'csv-parse';

/** An employee as a line has them; empty cells say nothing. */
export interface ListedPerson {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly phone: string | null;
}
export interface ReadLine {
  readonly line: number;
  readonly person: ListedPerson;
  /** Why the line cannot be taken, as far as the line itself says. */
  readonly code: string | null;
}
type Column = keyof ListedPerson;

export const MOST_LINES = 20_000;
export const MOST_CSV_BYTES = 5 * 1024 * 1024;
/** What people call the columns, folded. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  email: [
    'email',
    'mail',
    'courriel',
    'adresse',
    'adressemail',
    'adresseemail',
    'adressedecourriel',
    'emailaddress',
    'address',
  ],
  givenName: ['prenom', 'givenname', 'firstname', 'forename'],
  familyName: ['nom', 'nomdefamille', 'familyname', 'lastname', 'surname'],
  title: ['fonction', 'poste', 'titre', 'title', 'jobtitle'],
  department: ['service', 'departement', 'department'],
  site: ['site', 'lieu', 'location', 'office'],
  phone: ['telephone', 'tel', 'phone', 'phonenumber'],
};
const MOST: Readonly<Record<Column, number>> = {
  email: 254,
  givenName: 80,
  familyName: 80,
  title: 120,
  department: 120,
  site: 120,
  phone: 40,
};
const REQUIRED: readonly Column[] = ['email', 'givenName', 'familyName'];

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** The lines of a list, in the encoding that it is in: UTF-8, or what Windows writes. Whatever else it may be is said, not guessed. */
export async function readPeople(bytes: Buffer): Promise<ReadLine[]> {
  const text = textOf(bytes);
  const records = Readable.from([text]).pipe(
    parse({
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 20_000,
    }),
  );
  const lines: ReadLine[] = [];
  let columns: (Column | null)[] | null = null;
  const seen = new Set<string>();
  try {
    for await (const { info, record } of records as AsyncIterable<{ info: { lines: number }; record: string[] }>) {
      if (!columns) columns = columnsOf(record);
      else if (record.some((cell) => cell.trim() !== '')) lines.push(readLine(info.lines, record, columns, seen));
      if (lines.length > MOST_LINES) throw new DomainError('CSV_TOO_LONG', null, { most: MOST_LINES });
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const { lines: line = 1 } = error as { lines?: number };
    throw new DomainError('CSV_UNREADABLE', null, { line });
  }
  if (lines.length === 0) throw new DomainError('CSV_EMPTY');
  return lines;
}

function textOf(bytes: Buffer): string {
  const begins = (...start: number[]) => bytes.subarray(0, start.length).equals(Buffer.from(start));
  if (begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0)) throw new DomainError('CSV_IS_WORKBOOK');
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) throw new DomainError('CSV_UTF16');
  if (bytes.includes(0)) throw new DomainError('CSV_UNREADABLE', null, { line: 1 });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What stands most often in the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => first.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Which column each is; what nobody knows is left out. */
function columnsOf(headings: readonly string[]): (Column | null)[] {
  const columns = headings.map((heading) => {
    const found = Object.entries(HEADINGS).find(([, names]) => names.includes(folded(heading)));
    return (found?.[0] ?? null) as Column | null;
  });
  const missing = REQUIRED.some((column) => !columns.includes(column));
  const isTwice = columns.some((column, i) => column !== null && columns.indexOf(column) !== i);
  if (missing || isTwice) throw new DomainError('CSV_HEADINGS');
  return columns;
}

function readLine(
  line: number,
  record: readonly string[],
  columns: readonly (Column | null)[],
  seen: Set<string>,
): ReadLine {
  const cell = (column: Column): string => {
    const at = columns.indexOf(column);
    // Our own reports put an apostrophe before what would be a formula.
    return at < 0 ? '' : cleanLine((record[at] ?? '').toWellFormed()).replace(/^'(?=\s*[=+\-@])/, '');
  };
  const person: ListedPerson = {
    email: foldAddress(cell('email')),
    givenName: cell('givenName'),
    familyName: cell('familyName'),
    title: cell('title') || null,
    department: cell('department') || null,
    site: cell('site') || null,
    phone: cell('phone') || null,
  };
  const code = faultOf(person, seen);
  seen.add(person.email);
  return { line, person: cutToSize(person), code };
}

function faultOf(person: ListedPerson, seen: ReadonlySet<string>): string | null {
  if (!isAddress(person.email)) return 'LINE_ADDRESS';
  if (seen.has(person.email)) return 'LINE_TWICE';
  if (!person.givenName || !person.familyName) return 'LINE_NAME';
  const isTooLong = Object.entries(MOST).some(([column, most]) => [...(person[column as Column] ?? '')].length > most);
  return isTooLong ? 'LINE_TOO_LONG' : null;
}

/** What is kept of a line that is refused for its length is enough to know it again. */
const cutToSize = (person: ListedPerson): ListedPerson =>
  Object.fromEntries(
    Object.entries(person).map(([column, value]) => [
      column,
      value === null ? null : [...String(value)].slice(0, MOST[column as Column]).join(''),
    ]),
  ) as unknown as ListedPerson;
