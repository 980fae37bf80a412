import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.js';

const LAUNCHER = 'apps/cli/bin/entrenous.mjs';

export interface ProductOptions {
  env?: Record<string, string>;
  /** Arguments of Node itself, before the launcher. */
  nodeArguments?: string[];
}

/** The product as a person runs it: its launcher in a process of its own, with what it printed. */
export class Product {
  output = '';
  errors = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(args: string[], { env = {}, nodeArguments = [] }: ProductOptions = {}) {
    this.child = spawn(process.execPath, [...nodeArguments, LAUNCHER, ...args], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C', LOG_LEVEL: 'silent', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout!.on('data', (text) => (this.output += String(text)));
    this.child.stderr!.on('data', (text) => (this.errors += String(text)));
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve(code)));
  }

  get pid(): number {
    return this.child.pid as number;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Waits until it printed something like this; fails with all it said when it ends before. */
  async said(pattern: RegExp, patienceMs = 60_000): Promise<RegExpMatchArray> {
    return until(
      `the product to say ${pattern}`,
      () => {
        const match = this.output.match(pattern);
        if (!match && this.child.exitCode !== null) throw new Error(`It ended:\n${this.output}${this.errors}`);
        return match;
      },
      patienceMs,
    );
  }

  /** Process numbers of its direct children that run Node: the jobs' process, not the database (which outlives it). */
  children(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && isNodeUnder(this.pid, name))
      .map(Number);
  }
}

/** Runs a command to its end. */
export async function runProduct(args: string[], options?: ProductOptions) {
  const product = new Product(args, options);
  return { exitCode: await product.ended, output: product.output, errors: product.errors };
}

/** The process number of the home's database server. */
export function serverOf(home: string): number {
  return Number(readFileSync(join(home, 'database/data/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Processor time that a process has used so far. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) / CLOCK_TICKS;
}

/** Of a second, in what the system tells of its processes. */
const CLOCK_TICKS = 100;

function isNodeUnder(parent: number, pid: string): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(ppid) === parent && state !== 'Z' && !stat.includes('(postgres)');
  } catch {
    return false; // it ended while we looked
  }
}
