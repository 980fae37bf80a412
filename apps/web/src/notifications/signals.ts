const listeners = new Set<() => void>();

/** Something is there for the viewer: whoever shows how much looks again. */
export const sayTold = (): void => listeners.forEach((listener) => listener());

export function onTold(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let sayPageDrawn: () => void;
/** Once the first page stands: until then nothing is fetched for the bell. */
export const pageDrawn = new Promise<void>((resolve) => (sayPageDrawn = resolve));
export const sayDrawn = (): void => sayPageDrawn();

export interface AskedGroup {
  readonly id: string;
  readonly name: string;
}
const askers = new Set<(group: AskedGroup) => void>();

/** Asks how the viewer wants to be told of what happens in this group; what stands in every frame shows the question. */
export const askHowTold = (group: AskedGroup): void => askers.forEach((ask) => ask(group));

export function onAskHowTold(ask: (group: AskedGroup) => void): () => void {
  askers.add(ask);
  return () => askers.delete(ask);
}

const JOINED = 'entrenous.joined';
/** Whoever joins by a link in a mail is asked once the page of the group stands: it begins anew, perhaps after a sign-in. */
export function rememberJoined(group: AskedGroup): void {
  try {
    sessionStorage.setItem(JOINED, JSON.stringify({ id: group.id, name: group.name }));
  } catch {
    // Not asked, then: what groups of that kind tell holds.
  }
}
export function takeJoined(): AskedGroup | null {
  try {
    const kept = sessionStorage.getItem(JOINED);
    sessionStorage.removeItem(JOINED);
    return kept ? (JSON.parse(kept) as AskedGroup) : null;
  } catch {
    return null;
  }
}
