type Opener = () => void;

let openers: Opener[] = [];
let goWrite: (() => void) | null = null;

/** Opens the composer of the page, or goes to a page that has one. */
export function startWriting(): void {
  const opener = openers.at(-1);
  if (opener) opener();
  else goWrite?.();
}

/** The composer of the page in sight says how it opens. */
export function offerWriting(open: Opener): () => void {
  openers = [...openers, open];
  return () => {
    openers = openers.filter((other) => other !== open);
  };
}

/** Where to go when the page has no composer. */
export function whenNowhereToWrite(go: () => void): void {
  goWrite = go;
}
