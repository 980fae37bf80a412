import { type Language, translate } from '#i18n';

type Values = Readonly<Record<string, string | number>>;

/** What a mail says: codes of `#i18n` without `MAIL_`, and values for all of them. */
export interface MailContent {
  readonly subject: string;
  /** Before all else, the greeting included. */
  readonly above?: string | null;
  /** Sentences, one paragraph each. */
  readonly paragraphs: readonly string[];
  /** Words of a person, shown as theirs: at most 2000 characters of them, unless `quoteMost` says more. */
  readonly quote?: string | null;
  readonly quoteMost?: number;
  /** Lists of links under a heading each: words of people and names, as they are. */
  readonly sections?: readonly MailSection[];
  /** Sentences in small print at the end, before those links. */
  readonly notes?: readonly string[];
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  readonly button?: { readonly label: string; readonly url: string };
  readonly company: string;
  readonly values: Values;
}
export interface MailSection {
  readonly heading: string;
  readonly lines: readonly { readonly text: string; readonly url: string }[];
}
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Subject, plain text and HTML of a mail. Values are text: what looks like markup in them stays visible as such. */
export function compose(content: MailContent, language: Language): ComposedMail {
  const { company, button, quote, quoteMost = 2_000 } = content;
  const values = Object.fromEntries(Object.entries({ ...content.values, company }).map(([k, v]) => [k, oneLine(v)]));
  const say = (code: string) => translate(`MAIL_${code}`, language, values);
  const above = content.above ? say(content.above) : null;
  const name = values['name'];
  const greeting = name ? say('GREETING_NAMED') : say('GREETING');
  const paragraphs = content.paragraphs.map(say);
  const words = quote?.trim() ? quote.trim().slice(0, quoteMost) : null;
  const link = button && { label: say(button.label), url: button.url };
  const sections = (content.sections ?? []).map(({ heading, lines }) => ({
    heading: oneLine(heading),
    lines: lines.map(({ text: line, url }) => ({ text: oneLine(line), url })),
  }));
  const notes = (content.notes ?? []).map(say);
  const links = (content.links ?? []).map(({ label, url }) => ({ label: say(label), url }));

  const text = [
    ...(above ? [above] : []),
    greeting,
    ...paragraphs,
    ...(words ? [words.replace(/^/gm, '> ')] : []),
    ...sections.map(({ heading, lines }) =>
      [heading, ...lines.map(({ text: line, url }) => `- ${line}\n  ${url}`)].join('\n'),
    ),
    ...(link ? [`${link.label} :\n${link.url}`] : []),
    `-- \n${say('FOOTER')}`,
    ...notes,
    ...links.map(({ label, url }) => `${label} :\n${url}`),
  ].join('\n\n');
  return {
    subject: say(content.subject),
    text,
    html: page({
      above,
      greeting,
      paragraphs,
      words,
      sections,
      link,
      footer: say('FOOTER'),
      hint: say('LINK_HINT'),
      notes,
      links,
      language,
    }),
  };
}

interface Page {
  above: string | null;
  greeting: string;
  paragraphs: string[];
  words: string | null;
  sections: readonly MailSection[];
  notes: readonly string[];
  links: readonly { label: string; url: string }[];
  link: { label: string; url: string } | undefined;
  footer: string;
  hint: string;
  language: Language;
}

/** Mail programs know tables and inline styles only; no image, no script, nothing from elsewhere. */
function page({
  above,
  greeting,
  paragraphs,
  words,
  sections,
  link,
  footer,
  hint,
  notes,
  links,
  language,
}: Page): string {
  const p = (body: string, style = '') => `<p style="margin:0 0 16px;${style}">${body}</p>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;background:#f4f5f7;font:16px/1.5 system-ui,sans-serif;color:#1b1f24">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" style="max-width:100%;background:#fff;border-radius:8px"><tr><td style="padding:32px">
${above ? p(escape(above), 'font-size:13px;color:#59636e') : ''}
${p(escape(greeting))}
${paragraphs.map((sentence) => p(escape(sentence))).join('\n')}
${words ? `<blockquote style="margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid #c6ccd4">${escape(words).replaceAll('\n', '<br>')}</blockquote>` : ''}
${sections.map(listed).join('\n')}
${link ? p(`<a href="${escape(link.url)}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#1f5fa8;color:#fff;text-decoration:none">${escape(link.label)}</a>`) : ''}
${link ? p(`${escape(hint)}<br><span style="word-break:break-all">${escape(link.url)}</span>`, 'font-size:13px;color:#59636e') : ''}
${[footer, ...notes].map((sentence) => p(escape(sentence), 'font-size:13px;color:#59636e')).join('\n')}
${links.map(({ label, url }) => p(`<a href="${escape(url)}" style="color:#59636e">${escape(label)}</a>`, 'font-size:13px')).join('\n')}
</td></tr></table></td></tr></table></body></html>
`;
}

const listed = ({
  heading,
  lines,
}: MailSection): string => `<h2 style="margin:16px 0 8px;font-size:16px">${escape(heading)}</h2>
<ul style="margin:0 0 16px;padding-left:20px">${lines
  .map(
    ({ text, url }) =>
      `<li style="margin:0 0 6px"><a href="${escape(url)}" style="color:#1f5fa8">${escape(text)}</a></li>`,
  )
  .join('')}</ul>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

/** A value in a subject or a sentence is one line: no control, no line break, no invisible reordering of letters. */
export const oneLine = (value: string | number): string =>
  String(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 300);
