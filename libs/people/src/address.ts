/** An e-mail address that can be mailed and stored: one @, no spaces or controls, a domain with a dot or localhost. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/u;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** As stored and compared: trimmed, NFC, lower case. */
export const foldAddress = (text: string): string => text.trim().normalize('NFC').toLowerCase();

export const isAddress = (folded: string): boolean => folded.length <= 254 && ADDRESS.test(folded);

export const isDomain = (folded: string): boolean => folded.length <= 253 && DOMAIN.test(folded);

/** The address in `Name <a@b>` or `a@b`, folded; null when there is none. */
export function readAddress(text: string): string | null {
  const inBrackets = /<([^<>]*)>\s*$/.exec(text)?.[1];
  const address = foldAddress(inBrackets ?? text);
  return isAddress(address) ? address : null;
}

export interface PastedAddress {
  /** Counted from 1, in the pasted text. */
  readonly line: number;
  readonly text: string;
  /** Null when the entry holds none. */
  readonly address: string | null;
}

/** A list as people paste it: separated by lines, commas, semicolons or tabs, with or without names. Empty entries are left out. */
export function readAddressList(pasted: string): PastedAddress[] {
  return pasted.split(/\r\n|[\n\r]/).flatMap((lineText, index) =>
    splitOutsideQuotes(lineText)
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text) => ({ line: index + 1, text, address: readAddress(text) })),
  );
}

/** `"Dupont, Jean" <jean@x.fr>, b@x.fr` is two entries, not three. */
function splitOutsideQuotes(line: string): string[] {
  return line.match(/(?:"[^"]*"|[^,;\t])+/g) ?? [];
}
