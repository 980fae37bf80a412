/** A few words as they are kept: on one line, without what nobody sees, and no longer than they may be. */
export const oneLine = (text: string, most: number): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, most);
