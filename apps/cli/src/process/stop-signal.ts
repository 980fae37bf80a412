const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The operator's wish to end: Ctrl-C, a service manager's SIGTERM, a closed terminal. */
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
  }

  /** Resolves when the wish comes. */
  wait(): Promise<void> {
    return this.wished;
  }

  get hasCome(): boolean {
    return this.isWished;
  }
}
