/** Whose subscription this browser has, and which it is: for nobody else who signs in here. */
const STORED_AS = 'entrenous.push';

export function keptId(viewerId: string): string | null {
  try {
    const [whose, id] = (localStorage.getItem(STORED_AS) ?? '').split(' ');
    return whose === viewerId && id ? id : null;
  } catch {
    return null; // nothing is kept in this browser
  }
}

export function keepId(viewerId: string, id: string | null): void {
  try {
    if (id) localStorage.setItem(STORED_AS, `${viewerId} ${id}`);
    else localStorage.removeItem(STORED_AS);
  } catch {
    // nothing is kept in this browser: it is asked again
  }
}
