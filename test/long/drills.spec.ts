import { execFile } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** Each as a person runs it; of the kills, fewer. */
const DRILLS: readonly (readonly [string, ...string[]])[] = [
  ['bombs'],
  ['oversized-uploads'],
  ['kill-worker', '10'],
  ['disk-full-files'], // says that it is skipped where it may not mount a disk
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
