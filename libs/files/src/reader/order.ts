/** What the process that reads files is told, and what it answers. Everything in it was made anew: nothing of the file's bytes. */
export interface Order {
  readonly path: string;
  readonly mime: string;
}
/** What came of a file's text: all of it, its beginning, none in such a file, or none that could be read. */
export type TextFound = 'WHOLE' | 'PART' | 'NONE' | 'UNREADABLE';
/** Words, and whether there are more of them. */
export interface Words {
  readonly text: string;
  readonly isCut: boolean;
}
export interface Found {
  /** WebP, as base64. */
  readonly previews: { readonly small?: string; readonly large?: string };
  readonly text: string;
  readonly textState: TextFound;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
}
export const NOTHING: Found = { previews: {}, text: '', textState: 'NONE', width: null, height: null, pages: null };
/** Of a file that was to be read and did not let itself. */
export const UNREADABLE: Found = { ...NOTHING, textState: 'UNREADABLE' };
/** Of a file's text, in characters, as many as the index takes; the rest is not searched. */
export const MOST_TEXT = 200_000;
