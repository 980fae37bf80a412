/** What the process that reads files is told, and what it answers. Everything in it was made anew: nothing of the file's bytes. */
export interface Order {
  readonly path: string;
  readonly mime: string;
}
export interface Found {
  /** WebP, as base64. */
  readonly previews: { readonly small?: string; readonly large?: string };
  readonly text: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
}
export const NOTHING: Found = { previews: {}, text: '', width: null, height: null, pages: null };
/** Of a file's text, in characters; the rest is not searched. */
export const MOST_TEXT = 500_000;
