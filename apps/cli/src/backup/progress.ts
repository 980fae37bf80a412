import type { Progress } from '#backup';
import { SingleBar } from 'cli-progress';

/** A bar while something goes on, where somebody looks. */
export async function withBar<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  const bar = new SingleBar({ format: ' {bar} {value}/{total} | {what}', hideCursor: true, clearOnComplete: true });
  bar.start(1, 0, { what: '' });
  try {
    return await work(({ parts, of, what }) => {
      bar.setTotal(of);
      bar.update(parts, { what });
    });
  } finally {
    bar.stop();
  }
}
