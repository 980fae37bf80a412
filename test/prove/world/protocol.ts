/** What is said between the prover and the process of a world. */

/** A step, spelled out to the byte: both worlds get the same. */
export type Act =
  | {
      readonly kind: 'http';
      readonly method: string;
      readonly path: string;
      readonly headers: Record<string, string>;
      /** One character a byte. */
      readonly body: string | null;
      /** The address that it comes from; the viewer's, if not said. */
      readonly from?: string;
    }
  | { readonly kind: 'connect'; readonly cookie: string; readonly language: string }
  | {
      readonly kind: 'subscribe';
      readonly cookie: string;
      readonly language: string;
      readonly query: string;
      readonly variables: object;
    }
  /** A mail to the door at which mail comes in; `from` null: as mail servers send reports. */
  | { readonly kind: 'mail'; readonly from: string | null; readonly to: string; readonly raw: string }
  | { readonly kind: 'disconnect' }
  | { readonly kind: 'jobs' }
  | { readonly kind: 'wait' };

export interface Moment {
  /** Chance of this step follows from it. */
  readonly seed: string;
  /** The time it is, in milliseconds. */
  readonly at: number;
  /** To whom mails are looked at. */
  readonly address: string | null;
}

/** Everything that a viewer may notice of a step. */
export interface Observed {
  readonly status: number;
  /** Names and values in their order. */
  readonly headers: string[];
  readonly body: string;
  /** What came over the socket, in order: frames, and the code and reason of its end. */
  readonly frames: string[];
  readonly mails: string[];
  readonly statements: string[];
}

/** What was observed, in short: two worlds that print the same were observed alike, byte for byte. */
export interface Prints {
  /** Of everything but the statements. */
  readonly answer: string;
  readonly statements: string;
}
export interface Acted {
  /** Only where it was asked for: most is the same in both worlds, and need not be sent twice. */
  readonly observed: Observed | null;
  readonly prints: Prints;
}

export type Order =
  | { readonly do: 'act'; readonly act: Act; readonly moment: Moment; readonly tells: boolean }
  | { readonly do: 'last' }
  | { readonly do: 'forget' }
  | { readonly do: 'texts' }
  | { readonly do: 'faults' }
  | { readonly do: 'routes' };

export interface WorldSettings {
  readonly app: string;
  readonly system: string;
  readonly home: string;
}
