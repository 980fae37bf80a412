import { readFileSync } from 'node:fs';

/** The operations of our own client, by the id that its build gave them; a browser session may ask nothing else. */
export class TrustedDocuments {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  static fromFile(path: string): TrustedDocuments {
    return new TrustedDocuments(
      new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)),
    );
  }

  static of(texts: Record<string, string>): TrustedDocuments {
    return new TrustedDocuments(new Map(Object.entries(texts)));
  }

  get(id: unknown): string | undefined {
    return typeof id === 'string' ? this.texts.get(id) : undefined;
  }
}
export const TRUSTED_DOCUMENTS = Symbol('TRUSTED_DOCUMENTS');
