import type { Proved } from './stage.js';

/** The figures of a proof, and what of it held. */
export class Report {
  private readonly rows: (readonly [string, string])[] = [];
  private readonly failures: string[] = [];
  private passed = 0;
  private saidAt = 0;

  row(what: string, figure: string | number): void {
    this.rows.push([what, typeof figure === 'number' ? figure.toLocaleString('en') : figure]);
  }

  /** What a stage has found; in the table its figures stand under its name. */
  take(stage: string, { rows, checks }: Proved, seconds: number): void {
    this.rows.push([`${stage.toUpperCase()}`, `${Math.round(seconds)} s`]);
    for (const [what, figure] of rows) this.row(what, figure);
    for (const { what, holds, why = '' } of checks) {
      if (holds) this.passed += 1;
      else this.failures.push(`${stage}: ${what}${why && `: ${why}`}`);
    }
  }

  /** At most one line every five seconds. */
  readonly progress = (line: string): void => {
    if (performance.now() - this.saidAt < 5_000) return;
    this.saidAt = performance.now();
    console.log(line);
  };

  /** Prints the table; true when everything held. */
  print(): boolean {
    const width = Math.max(...this.rows.map(([what]) => what.length));
    const widest = Math.max(...this.rows.map(([, figure]) => figure.length));
    console.log(
      `\n${this.rows.map(([what, figure]) => `| ${what.padEnd(width)} | ${figure.padStart(widest)} |`).join('\n')}\n`,
    );
    for (const failure of this.failures) console.log(`✗ ${failure}`);
    console.log(`\n${this.passed} passed, ${this.failures.length} failed`);
    return this.failures.length === 0;
  }
}
