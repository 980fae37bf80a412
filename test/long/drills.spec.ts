import { execFile } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Each as a person runs it; of the kills, fewer. `oversized-uploads` measures sender and server in one process, and is not among them yet. */
const DRILLS: readonly (readonly [string, ...string[]])[] = [
  ['bombs'],
  ['kill-worker', '10'],
  ...(process.getuid?.() === 0 ? [['disk-full-files'] as const] : []), // mounts a disk
];

test.each(DRILLS)(
  'the drill %s passes',
  async (...drill) => {
    const { stdout } = await new Promise<{ stdout: string }>((resolve) =>
      execFile(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', 'test/drills/main.mjs', ...drill],
        { env: { ...process.env, ENTRENOUS_TEST: '' } },
        (_, stdout) => resolve({ stdout }),
      ),
    );
    const figures = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { passed: boolean; missed: string[] };
    expect(figures).toMatchObject({ passed: true, missed: [] });
  },
  300_000,
);
