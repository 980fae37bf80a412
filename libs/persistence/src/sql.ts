import { type Actor, type Catalogue, type Subject, accessiblePredicate } from '#permissions';

export interface Statement<Row> {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Only to carry the type of the rows. */
  readonly row?: Row;
}

/** A piece of SQL that numbers its placeholders when it is put into a statement. */
export interface Fragment {
  build(values: unknown[]): string;
}
const isFragment = (value: unknown): value is Fragment => typeof (value as Fragment | null)?.build === 'function';

/**
 * Hand-written SQL: values become placeholders, fragments are put in, nothing is ever pasted.
 * `sql<Row>\`select … where id = ${id} and ${accessible(actor, 'read', 'Post', 'p')}\``
 */
export function sql<Row extends object = object>(
  texts: TemplateStringsArray,
  ...parts: unknown[]
): Statement<Row> & Fragment {
  const build = (values: unknown[]) =>
    texts.reduce((text, piece, i) => {
      if (i === 0) return piece;
      const part = parts[i - 1];
      if (isFragment(part)) return text + part.build(values) + piece;
      return text + place(values, part) + piece;
    }, '');
  let built: Statement<Row> | undefined;
  const statement = () => {
    if (!built) {
      const values: unknown[] = [];
      built = { text: build(values), values };
    }
    return built;
  };
  return {
    build,
    get text() {
      return statement().text;
    },
    get values() {
      return statement().values;
    },
  };
}

/** Text of the program itself: column lists, orders, chosen among constants; never data. */
export const raw = (text: string): Fragment => ({ build: () => text });

export const joinSql = (parts: readonly Fragment[], separator: string): Fragment => ({
  build: (values) => parts.map((part) => part.build(values)).join(separator),
});

/** The compiled rule "may the actor do this to the row `alias`?", to embed in a hand-written WHERE. */
export function accessible<S extends Subject>(
  actor: Actor,
  action: Catalogue[S],
  subject: S,
  alias: string,
  joined?: Readonly<Record<string, string>>,
): Fragment {
  return {
    build: (values) => {
      const { pieces, params } = accessiblePredicate(actor, action, subject, alias, joined);
      return pieces.reduce((text, piece, i) => text + place(values, params[i - 1]) + piece);
    },
  };
}

/** The placeholder of a value. A list that stands in a statement already is sent once: those of an actor's groups come many times. */
function place(values: unknown[], value: unknown): string {
  const at = Array.isArray(value) ? values.indexOf(value) : -1;
  return `$${at >= 0 ? at + 1 : values.push(value)}`;
}
