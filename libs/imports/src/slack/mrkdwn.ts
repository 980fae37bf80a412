import { withEmoji } from './emoji.js';

/** What the names in a text stand for. */
export interface Names {
  /** A mention as Markdown, or undefined for somebody whom the export does not name. */
  mention(userId: string): string | undefined;
  /** A channel's name; a private one's is told to nobody who only reads this text. */
  channel(channelId: string, label: string): string;
}

const TOKEN = /```([\s\S]*?)```|`([^`\n]+)`|<([^<>\n]*)>/g;
/** Marks the place of a finished piece: a noncharacter, dropped from what comes in. */
const MARK = '\uFFFE';
const PLACE = /\uFFFE[bi](\d+)\uFFFE/g;

/** Slack's markup as Markdown that renders to the same: what Slack shows as plain characters stays plain. */
export function markdownOf(mrkdwn: string, names: Names): string {
  const pieces: string[] = [];
  const keep = (piece: string, kind: 'b' | 'i') => `${MARK}${kind}${pieces.push(piece) - 1}${MARK}`;
  const text = mrkdwn.replaceAll(MARK, '').replace(TOKEN, (_, block?: string, code?: string, token?: string) => {
    if (block !== undefined) return `\n${keep(fence(decoded(block)), 'b')}\n`;
    if (code !== undefined) return keep(`\`${decoded(code)}\``, 'i');
    return keep(linkOf(token!, names), 'i');
  });
  return blocks(text)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(PLACE, (_, index: string) => pieces[Number(index)]!);
}

/** The text alone, for where no markup is shown. */
export const plainTextOf = (mrkdwn: string, names: Names): string =>
  withEmoji(
    decoded(
      mrkdwn.replace(/<([^<>\n]*)>/g, (_, token: string) => {
        const [target = '', label = ''] = token.split('|');
        if (target.startsWith('#')) return names.channel(target.slice(1), label);
        return label || target.replace(/^[@!]/, '@');
      }),
    ),
  ).trim();

function fence(code: string): string {
  const body = code.replace(/^\n/, '').replace(/\n$/, '');
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${body}\n${mark}`;
}

function linkOf(token: string, names: Names): string {
  const [target = '', label = ''] = token.split('|');
  if (target.startsWith('@')) return names.mention(target.slice(1)) ?? `@${escaped(decoded(label || target.slice(1)))}`;
  if (target.startsWith('#')) return escaped(names.channel(target.slice(1), decoded(label)));
  if (target.startsWith('!')) return escaped(command(target.slice(1), decoded(label)));
  const url = decoded(target).replace(
    /[\s<>()\\]/g,
    (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  const said = decoded(label) || decoded(target).replace(/^(mailto|tel):/, '');
  if (!/^(https?:\/\/|mailto:)[^\s]+$/i.test(url)) return escaped(said);
  const isBare = !label || decoded(label) === decoded(target) || `http://${decoded(label)}` === decoded(target);
  return isBare && /^https?:/i.test(url) ? `<${url}>` : `[${escaped(said).replace(/[[\]]/g, '\\$&')}](${url})`;
}

/** `<!here>`, `<!subteam^S1|@team>`, `<!date^…|the date in words>`. */
function command(name: string, label: string): string {
  if (label) return label;
  const [word = ''] = name.split('^');
  return `@${word}`;
}

const decoded = (text: string) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/**
 * Line by line: a quote or a list ends where Slack ends it (Markdown would run on), a line break stays one, and characters
 * that only Markdown finds special are escaped.
 */
function blocks(text: string): string {
  const unquoted = text.replace(
    /(^|\n)&gt;&gt;&gt;([\s\S]*)$/,
    (_, before: string, rest: string) => before + rest.trim().replace(/^/gm, '&gt; '),
  );
  const out: string[] = [];
  let previous: LineKind = 'blank';
  for (const line of unquoted.split('\n')) {
    const { kind, text } = lineOf(line);
    if (previous !== 'blank' && kind !== 'blank' && previous !== kind && (previous !== 'text' || kind === 'code'))
      out.push('');
    else if (previous === 'text' && kind === 'text') out[out.length - 1] += '  ';
    out.push(text);
    previous = kind;
  }
  return out.join('\n');
}

type LineKind = 'blank' | 'text' | 'quote' | 'list' | 'code';

function lineOf(line: string): { kind: LineKind; text: string } {
  if (line.trim() === '') return { kind: 'blank', text: '' };
  if (/^\uFFFEb\d+\uFFFE$/.test(line)) return { kind: 'code', text: line };
  const quote = /^&gt; ?(.*)$/.exec(line);
  if (quote) return { kind: 'quote', text: `> ${inline(quote[1]!)}` };
  const item = /^(\s*)([-•◦*]|\d{1,9}[.)])\s+(.*)$/.exec(line);
  if (item) {
    const mark = /\d/.test(item[2]!) ? item[2]! : '-';
    return { kind: 'list', text: `${item[1]!.length >= 2 ? '  ' : ''}${mark} ${inline(item[3]!)}` };
  }
  return { kind: 'text', text: inline(line.trim()).replace(/^(#{1,6}(?=\s)|[=_-]{2,}$|\+(?=\s)|>)/, '\\$1') };
}

/** Emphasis stands, as in Slack, only where a word begins and ends. */
const EMPHASIS: readonly [RegExp, string][] = [
  [/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*?[^\s*])\*(?![\p{L}\p{N}*])/gu, '**'],
  [/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*?[^\s_])_(?![\p{L}\p{N}_])/gu, '_'],
  [/(?<![\p{L}\p{N}~])~(?=[^\s~])([^~\n]*?[^\s~])~(?![\p{L}\p{N}~])/gu, '~~'],
];
/** Stand-ins for emphasis marks while the rest is escaped. */
const STAND_INS = EMPHASIS.map((_, i) => `${MARK}e${i}${MARK}`);

function inline(text: string): string {
  let marked = decoded(text);
  EMPHASIS.forEach(([pattern], i) => (marked = marked.replace(pattern, `${STAND_INS[i]}$1${STAND_INS[i]}`)));
  return EMPHASIS.reduce((done, [, mark], i) => done.replaceAll(STAND_INS[i]!, mark), escaped(withEmoji(marked)));
}

const escaped = (text: string) =>
  text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~~/g, '\\~\\~')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!\[/g, '\\!\\[')
    .replace(/\](?=[([:])/g, '\\]');
