const MOST = 180;
/** Bytes that the usual file systems take. */
const MOST_BYTES = 240;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name under which a file can be kept on any machine and read by any person: composed letters, one line, nothing that turns the
 * direction of writing or cannot be seen, no path. Never empty.
 */
export function fileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!;
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const named = visible === '' ? 'document' : RESERVED.test(visible) ? `_${visible}` : visible;
  return shortened(named);
}

/** The end of a name after its last dot, in small letters; '' when there is none. */
export const extensionOf = (name: string): string =>
  /[^.]\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]!.toLowerCase() ?? '';

function shortened(name: string): string {
  if (fits(name)) return name;
  const extension = extensionOf(name);
  const end = extension ? name.slice(-extension.length - 1) : '';
  const letters = [...name.slice(0, name.length - end.length)].slice(0, MOST - end.length);
  while (!fits(letters.join('') + end)) letters.pop();
  return letters.join('').trimEnd() + end;
}

const fits = (name: string): boolean => name.length <= MOST && Buffer.byteLength(name) <= MOST_BYTES;
