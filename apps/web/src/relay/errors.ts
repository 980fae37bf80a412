/** The server could not be reached: nothing was sent, or no answer came. */
export class OfflineError extends Error {
  constructor() {
    super('The server cannot be reached');
    this.name = 'OfflineError';
  }
}

/** The server answered, but with an error. `reference` is what a person can quote to support. */
export class ServerError extends Error {
  readonly code: string;
  readonly reference: string | null;

  constructor(code: string, message: string, reference: string | null) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
    this.reference = reference;
  }
}
