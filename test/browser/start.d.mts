interface Running {
  readonly url: string;
  readonly home: string;
  /** What it has printed so far */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}
/** An empty folder for the data of a network. */
export function makeHome(): string;
/** Runs `command` on `home` until it answers; throws with what it said when it ends before. */
export function start(command: 'demo' | 'start', home: string, settings?: Record<string, string>): Promise<Running>;
export function freePort(): Promise<number>;
