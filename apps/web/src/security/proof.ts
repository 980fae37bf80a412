type Ask = (answer: (isProved: boolean) => void) => void;
let asks: Ask | null = null;

/** Whoever shows the question, while a signed-in page stands. */
export function onProofAsked(listener: Ask): () => void {
  asks = listener;
  return () => {
    if (asks === listener) asks = null;
  };
}

/** The server wants to know anew who is there, before a dangerous act. False when the person gave up. */
export const askProof = (): Promise<boolean> => new Promise((resolve) => (asks ? asks(resolve) : resolve(false)));
