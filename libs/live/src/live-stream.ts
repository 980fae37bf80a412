const MOST_WAITING = 1000;

/** Values pushed from outside, read with `for await`. It ends at once when its reader leaves, also in the middle of waiting. */
export class LiveStream<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private reader: { resolve(result: IteratorResult<T>): void; reject(error: Error): void } | null = null;
  private isOver = false;
  private failure: Error | null = null;

  constructor(private readonly onEnd: () => void) {}

  /** A reader that falls a thousand values behind is let go: it must fetch anew. */
  push(value: T): void {
    if (this.isOver) return;
    if (this.reader) {
      const { resolve } = this.reader;
      this.reader = null;
      resolve({ value, done: false });
    } else if (this.waiting.length < MOST_WAITING) this.waiting.push(value);
    else this.fail(new Error('The reader of a live stream has fallen behind'));
  }

  fail(error: Error): void {
    this.failure = error;
    this.waiting.length = 0;
    this.reader?.reject(error);
    this.reader = null;
    this.finish();
  }

  next(): Promise<IteratorResult<T>> {
    if (this.waiting.length > 0) return Promise.resolve({ value: this.waiting.shift()!, done: false });
    if (this.failure) return Promise.reject(this.failure);
    if (this.isOver) return Promise.resolve(OVER);
    return new Promise((resolve, reject) => (this.reader = { resolve, reject }));
  }

  return(): Promise<IteratorResult<T>> {
    this.waiting.length = 0;
    this.finish();
    return Promise.resolve(OVER);
  }

  throw(): Promise<IteratorResult<T>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private finish(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.reader?.resolve(OVER);
    this.reader = null;
    this.onEnd();
  }
}

const OVER: IteratorReturnResult<undefined> = { value: undefined, done: true };
