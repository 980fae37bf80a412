import { useState } from 'react';

/** Whether the thing of this id was shown by this page before: what vanishes under somebody's eyes is said in other words than what they never saw. */
export function useWasThere(id: string | undefined, thing: unknown): boolean {
  const [seen, setSeen] = useState<string | undefined>();
  if (thing && id !== seen) setSeen(id);
  return id !== undefined && id === seen;
}
