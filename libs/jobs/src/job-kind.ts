/** A kind of job: what it is called, what it carries, how it is tried again. */
export interface JobKind<Data extends object> {
  readonly name: string;
  readonly options: JobOptions;
  /** Only to carry the type of the data. */
  readonly data?: Data;
}

export interface JobOptions {
  /** How often a failing job is tried again, 5 by default. */
  readonly retries?: number;
  /** Before the first retry, in seconds; doubled at each. */
  readonly retrySeconds?: number;
  /** After which a running job counts as failed, in seconds. */
  readonly expireSeconds?: number;
}

const kinds = new Map<string, JobKind<object>>();

/** Names a kind of job; once per name in the whole product. Data are ids and codes: they lie in a table for days. */
export function defineJob<Data extends object>(name: string, options: JobOptions = {}): JobKind<Data> {
  if (kinds.has(name)) throw new Error(`Two kinds of job are called ${name}`);
  const kind: JobKind<Data> = { name, options };
  kinds.set(name, kind);
  return kind;
}

/** Every kind that the loaded features define. */
export const definedJobs = (): readonly JobKind<object>[] => [...kinds.values()];
