import { ImportError } from '../import-error.js';
import type { LdbcFiles } from './read-ldbc.js';
import type { Line } from './table.js';

/** `Hamid_Karzai` → `Hamid Karzai`. */
export const spoken = (name: string): string => name.replaceAll('_', ' ');

/** Everything that others refer to, by id; a reference to nothing is refused with its file and line. */
export class Lookups {
  readonly persons: ReadonlyMap<string, Line>;
  readonly forums: ReadonlyMap<string, Line>;
  readonly posts: ReadonlyMap<string, Line>;
  readonly comments: ReadonlyMap<string, Line>;
  readonly organisations: ReadonlyMap<string, Line>;
  private readonly places: ReadonlyMap<string, Line>;
  private readonly tags: ReadonlyMap<string, Line>;

  constructor(files: LdbcFiles) {
    this.persons = byId(files.persons);
    this.forums = byId(files.forums);
    this.posts = byId(files.posts);
    this.comments = byId(files.comments, this.posts);
    this.organisations = byId(files.organisations);
    this.places = byId(files.places);
    this.tags = byId(files.tags);
  }

  person = (line: Line, column: number): string => this.known(this.persons, line, column);
  forum = (line: Line, column: number): string => this.known(this.forums, line, column);
  post = (line: Line, column: number): string => this.known(this.posts, line, column);
  comment = (line: Line, column: number): string => this.known(this.comments, line, column);
  organisation = (line: Line, column: number): string => this.known(this.organisations, line, column);
  tagName = (line: Line, column: number): string => this.tagNamed(this.known(this.tags, line, column));
  placeName = (line: Line, column: number): string =>
    spoken(this.places.get(this.known(this.places, line, column))!.text(1));

  /** The tag's name by an id that was read from elsewhere; the id itself if no file names it. */
  tagNamed(id: string): string {
    return spoken(this.tags.get(id)?.text(1) ?? id);
  }

  private known(things: ReadonlyMap<string, Line>, line: Line, column: number): string {
    const id = line.id(column);
    if (!things.has(id)) throw new ImportError('REFERENCE_UNKNOWN', line.where, id);
    return id;
  }
}

function byId(lines: readonly Line[], besides: ReadonlyMap<string, Line> = new Map()): Map<string, Line> {
  const map = new Map<string, Line>();
  for (const line of lines) {
    const id = line.id(0);
    if (map.has(id) || besides.has(id)) throw new ImportError('ID_DUPLICATE', line.where, id);
    map.set(id, line);
  }
  return map;
}

/** Lines of a relation gathered under their first column: what `value` reads of each, in the file's order. */
export function gather<T>(
  lines: readonly Line[],
  key: (line: Line) => string,
  value: (line: Line) => T,
): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const line of lines) {
    const under = key(line);
    const values = map.get(under);
    if (values) values.push(value(line));
    else map.set(under, [value(line)]);
  }
  return map;
}
