import type { ChildProcess } from 'node:child_process';

/** Resolves when the network answers and has said so; throws with what it said when it ends before. */
export function untilReady(url: string, network: ChildProcess, said: () => string): Promise<void>;
export function freePort(): Promise<number>;
