import { ImportError } from '../import-error.js';

const MAX_DEPTH = 64;
/** A surrogate without its other half, or NUL. */
const IMPOSSIBLE = /[\p{Surrogate}\0]/u;

/** JSON from bytes of unknown origin: valid UTF-8, not nested beyond reason, every text storable. `where` names the file. */
export function parseJson(bytes: Buffer, where: string): unknown {
  const text = utf8(bytes, where);
  refuseDepth(text, where);
  const value = parsed(text, where);
  refuseImpossibleText(value, where);
  return value;
}

/** The bytes as text, or ImportError: a wrong byte is never replaced in silence. */
export function utf8(bytes: Buffer, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('FILE_NOT_UTF8', where);
  }
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('JSON_MALFORMED', where);
  }
}

/** Before parsing, so that nothing recursive ever meets a million brackets. */
function refuseDepth(text: string, where: string): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > MAX_DEPTH) throw new ImportError('JSON_TOO_DEEP', where);
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
}

/** A lone surrogate or NUL (`"\ud800"`, `"\u0000"`) is valid JSON, but no text that a database or a page can carry. */
function refuseImpossibleText(value: unknown, where: string): void {
  if (typeof value === 'string') {
    if (IMPOSSIBLE.test(value)) throw new ImportError('TEXT_NOT_UNICODE', where);
  } else if (Array.isArray(value)) {
    for (const item of value) refuseImpossibleText(item, where);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      refuseImpossibleText(key, where);
      refuseImpossibleText(item, where);
    }
  }
}
