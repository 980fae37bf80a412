let ahead = 0;

/** Each answer says what time it is at the server, to the second. */
export function setServerClock(date: string | null): void {
  const time = date ? Date.parse(date) : NaN;
  if (!Number.isNaN(time)) ahead = time - Date.now();
}

/** Milliseconds since 1970 by the server's clock, at most a second or two late. */
export function serverNow(): number {
  return Date.now() + ahead;
}
