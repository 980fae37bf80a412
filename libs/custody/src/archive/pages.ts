import { translate } from '#i18n';
import type { CopiedItem } from './items.js';

type Language = 'fr' | 'en';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2430;background:#fff}
article{border-top:1px solid #ccd3dc;padding:1rem 0}header{color:#4a5563;font-size:.9rem}img{max-width:100%}a{color:#0a5bb0}
@media(prefers-color-scheme:dark){body{color:#e8ecf1;background:#14181e}article{border-color:#3a4350}header{color:#aab4c0}a{color:#7db6f5}}`;

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that any browser shows from a folder: nothing in it is run, nothing is fetched. */
export const pageHead = (title: string, language: Language): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">` +
  `<title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>\n`;

/** Where the bytes of a picture or a document lie, seen from a page. */
export interface Places {
  readonly file: (id: string) => string;
  readonly image: (id: string) => string;
}
const BY_ID: Places = { file: (id) => `../files/${id}/`, image: (id) => `../images/${id}.webp` };

/** A post or a comment, with what it bears. */
export function article(item: CopiedItem, language: Language, publicUrl: string, places: Places = BY_ID): string {
  const at = item.datedAt;
  const date = new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const who = [item.author, item.company, item.group]
    .filter(Boolean)
    .map((one) => escaped(one!))
    .join(' · ');
  const thread = item.postId
    ? `<p><a href="${publicUrl}/p/${item.postId}#${item.id}">${escaped(translate('EXPORT_IN_NETWORK', language))}</a></p>`
    : '';
  // links of the text lead to the network, wherever the folder lies
  const body = item.bodyHtml.replaceAll('href="/', `href="${publicUrl}/`);
  const images = item.imageIds.map((id) => `<p><img src="${places.image(id)}" alt=""></p>`).join('');
  const files = item.fileIds.length
    ? `<ul>${item.fileIds.map((id) => `<li><a href="${places.file(id)}">${escaped(translate('EXPORT_FILE', language))} ${id}</a></li>`).join('')}</ul>`
    : '';
  return (
    `<article id="${item.id}">${item.title ? `<h2>${escaped(item.title)}</h2>` : ''}` +
    `<header>${who} · <time datetime="${escaped(at)}">${escaped(date)} UTC</time></header>${body}${images}${files}${thread}</article>\n`
  );
}
