import type { OperatorLanguage, Sentence } from '#config';
import { FAILURES } from './failures.js';

export type FailureCode = keyof typeof FAILURES;

/** Something the operator can mend: said in one sentence, with an exit code of its own. */
export class Failure extends Error {
  readonly exitCode: number;
  readonly sentence: Sentence;

  constructor(
    readonly code: FailureCode,
    ...parts: string[]
  ) {
    const { exitCode, en, fr } = FAILURES[code];
    super(fill(en, parts));
    this.name = 'Failure';
    this.exitCode = exitCode;
    this.sentence = { en: this.message, fr: fill(fr, parts) };
  }

  in(language: OperatorLanguage): string {
    return this.sentence[language];
  }
}

/** What an error of the file system means for the operator; any other error is returned as it came. */
export function explainFileError(error: unknown, path: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure('DISK_FULL', path);
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
      return new Failure('HOME_NOT_WRITABLE', path, (error as NodeJS.ErrnoException).code as string);
    default:
      return error;
  }
}

function fill(template: string, parts: string[]): string {
  return template.replace(/\{(\d)\}/g, (_, index: string) => parts[Number(index)] ?? '');
}
