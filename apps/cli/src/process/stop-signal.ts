const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const ORPHAN_MS = 200;

/** The operator's wish to end: Ctrl-C, a service manager's SIGTERM, a closed terminal, the end of the npm that started us. */
export class StopSignal {
  private isWished = false;
  private wake: () => void = () => undefined;
  private readonly wished = new Promise<void>((resolve) => (this.wake = resolve));
  private readonly listener = () => {
    this.isWished = true;
    this.wake();
  };

  /** From here on the signals no longer end the process by themselves. */
  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.listener);
    if (process.env['npm_lifecycle_event']) this.watchNpm(process.ppid);
  }

  /** Who kills npm means us: without it nobody would know that we still run. */
  private watchNpm(npm: number): void {
    setInterval(() => process.ppid !== npm && this.listener(), ORPHAN_MS).unref();
  }

  /** Resolves when the wish comes. */
  wait(): Promise<void> {
    return this.wished;
  }

  get hasCome(): boolean {
    return this.isWished;
  }
}
