import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { extensionOf } from './file-name.js';

export const FILE_KINDS = ['IMAGE', 'PDF', 'TEXT', 'SHEET', 'SLIDES', 'VIDEO', 'AUDIO', 'ARCHIVE', 'OTHER'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface FileType {
  readonly mime: string;
  readonly kind: FileKind;
}
/** What is not what it is called, or what nobody knows: bytes, which no browser tries to show. */
const UNKNOWN: FileType = { mime: 'application/octet-stream', kind: 'OTHER' };

const ooxml = (what: string) => `application/vnd.openxmlformats-officedocument.${what}`;
const odf = (what: string) => `application/vnd.oasis.opendocument.${what}`;
const CFB = 'application/x-cfb';

/** By the end of the name: what its bytes must say (null: they say nothing, as plain text does), and as what it is given out. */
const KNOWN: Readonly<Record<string, FileType & { readonly bytes: string | null }>> = Object.fromEntries(
  (
    [
      ['jpg jpeg', 'IMAGE', 'image/jpeg'],
      ['png', 'IMAGE', 'image/png'],
      ['webp', 'IMAGE', 'image/webp'],
      ['gif', 'IMAGE', 'image/gif'],
      ['avif', 'IMAGE', 'image/avif'],
      ['heic heif', 'IMAGE', 'image/heic'],
      ['tif tiff', 'IMAGE', 'image/tiff'],
      ['pdf', 'PDF', 'application/pdf'],
      ['docx', 'TEXT', ooxml('wordprocessingml.document')],
      ['xlsx', 'SHEET', ooxml('spreadsheetml.sheet')],
      ['pptx', 'SLIDES', ooxml('presentationml.presentation')],
      ['odt', 'TEXT', odf('text')],
      ['ods', 'SHEET', odf('spreadsheet')],
      ['odp', 'SLIDES', odf('presentation')],
      ['doc', 'TEXT', 'application/msword', CFB],
      ['xls', 'SHEET', 'application/vnd.ms-excel', CFB],
      ['ppt', 'SLIDES', 'application/vnd.ms-powerpoint', CFB],
      ['rtf', 'TEXT', 'application/rtf'],
      ['zip', 'ARCHIVE', 'application/zip'],
      ['gz tgz', 'ARCHIVE', 'application/gzip'],
      ['7z', 'ARCHIVE', 'application/x-7z-compressed'],
      ['mp4 m4v', 'VIDEO', 'video/mp4'],
      ['mov', 'VIDEO', 'video/quicktime'],
      ['webm', 'VIDEO', 'video/webm'],
      ['mp3', 'AUDIO', 'audio/mpeg'],
      ['m4a', 'AUDIO', 'audio/x-m4a'],
      ['ogg oga', 'AUDIO', 'audio/ogg'],
      ['wav', 'AUDIO', 'audio/wav'],
      ['txt log', 'TEXT', 'text/plain', null],
      ['md', 'TEXT', 'text/plain', null],
      ['csv', 'SHEET', 'text/csv', null],
    ] as readonly [string, FileKind, string, (string | null)?][]
  ).flatMap(([ends, kind, mime, bytes = mime]) => ends.split(' ').map((end) => [end, { kind, mime, bytes }])),
);

const HEAD = 64 * 1024;

/** What it says that it is. */
export const kindByName = (name: string): FileKind => (KNOWN[extensionOf(name)] ?? UNKNOWN).kind;

/** What a file is: by its bytes and by the end of its name, which must agree. */
export async function fileType(path: string, name: string): Promise<FileType> {
  const known = KNOWN[extensionOf(name)];
  if (!known) return UNKNOWN;
  const head = await headOf(path);
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime ?? null;
  const agrees = known.bytes === null ? found === null && isText(head) : sameType(found, known.bytes);
  return agrees ? { mime: known.mime, kind: known.kind } : UNKNOWN;
}

/** The zip of an office file tells what it is in its first entries, unless a program wrote them in another order. */
const sameType = (found: string | null, expected: string): boolean =>
  found === expected ||
  (found === 'application/zip' && expected.startsWith('application/vnd.')) ||
  (found?.startsWith('image/hei') === true && expected === 'image/heic') ||
  (found?.startsWith('audio/ogg') === true && expected === 'audio/ogg');

const isText = (head: Buffer): boolean => !head.includes(0);

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
