import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { Failure } from '../failure.js';

const ROTATE_BYTES = 10 * 2 ** 20;

/** The log of the embedded server: one file, and the one before it. */
export class ServerLog {
  private from = 0;

  constructor(readonly path: string) {}

  /** A descriptor to append to; what follows is what `explain` and `says` look at. */
  open(): number {
    if (this.size() > ROTATE_BYTES) renameSync(this.path, `${this.path}.1`);
    this.from = this.size();
    return openSync(this.path, 'a', 0o600);
  }

  says(pattern: RegExp): boolean {
    return pattern.test(this.text());
  }

  /** Why the server ended, as a failure with one sentence. */
  explain(data: string): Failure {
    if (this.says(/No space left on device/)) return new Failure('DISK_FULL', data);
    const lines = this.text().trim().split('\n');
    const reason = lines.findLast((line) => /FATAL|PANIC|ERROR|could not/.test(line)) ?? lines.at(-1) ?? '';
    return new Failure('DATABASE_STUCK', this.path, reason.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, ''));
  }

  private text(): string {
    const size = this.size() - this.from;
    if (size <= 0) return '';
    const buffer = Buffer.alloc(Math.min(size, 64 * 1024));
    const file = openSync(this.path, 'r');
    readSync(file, buffer, 0, buffer.length, this.size() - buffer.length);
    closeSync(file);
    return buffer.toString('utf8');
  }

  private size(): number {
    return existsSync(this.path) ? statSync(this.path).size : 0;
  }
}
