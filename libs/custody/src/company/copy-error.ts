export type CopyProblem = 'NO_COPY' | 'DAMAGED' | 'NEWER' | 'DIFFERS' | 'NOT_EMPTY';

/** What is wrong with a copy of the company, and where. */
export class CopyError extends Error {
  constructor(
    readonly problem: CopyProblem,
    readonly place: string,
  ) {
    super(`${problem}: ${place}`);
  }
}
