/** Something that the person asking can understand: a stable code, translated at the edge. Bugs throw plain errors. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    /** Path of the input field that is at fault, if one is. */
    readonly field: readonly string[] | null = null,
    /** Values for the placeholders of the translated text. */
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }

  /** These stop the operation; all others become `userErrors` of the payload. */
  get stopsTheOperation(): boolean {
    return STOPPING.has(this.code);
  }
}
const STOPPING = new Set(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'PROOF_REQUIRED']);

export const notFound = () => new DomainError('NOT_FOUND');
export const forbidden = (code = 'FORBIDDEN') => new DomainError(code);
export const unauthenticated = () => new DomainError('UNAUTHENTICATED');
