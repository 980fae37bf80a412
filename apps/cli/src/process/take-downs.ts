/** How to take down what was brought up so far, last first. */
export class TakeDowns {
  private readonly parts: { takeDown: () => unknown; seconds: number }[] = [];

  add(seconds: number, takeDown: () => unknown): void {
    this.parts.push({ takeDown, seconds });
  }

  /** A part that fails, or does not end within its seconds, is told and left: those below it still are taken down. */
  async run(): Promise<void> {
    for (const { takeDown, seconds } of this.parts.reverse()) {
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`a part did not stop within ${seconds} s`)), seconds * 1_000);
      });
      const ended = (async () => takeDown())();
      await Promise.race([ended, limit]).catch((error: unknown) => console.error(error));
      clearTimeout(timer);
    }
  }
}
