import MarkdownIt, { type Token } from 'markdown-it';
import { type Mentionable, type NameFor, SOMEBODY, UNNAMED } from './mentions.js';

const NOBODY: Mentionable = new Map();
const MENTION = /^person:([\w-]{1,64})$/;
const OWN_IMAGE = /^\/images\/[\w-]{1,64}$/;
/** A path of this site, but not `//elsewhere` nor `/\elsewhere`. */
const OWN_PATH = /^\/(?![/\\])/;
const OUTSIDE = /^(?:https?:\/\/|mailto:)/i;

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
markdown.linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
markdown.validateLink = (url) => {
  const address = url.trim();
  return !hasControls(address) && (OUTSIDE.test(address) || OWN_PATH.test(address) || MENTION.test(address));
};

/** The safe HTML of what a person wrote. Only `people` become links when they are mentioned. */
export function renderMarkdown(text: string, people: Mentionable = NOBODY): string {
  return markdown.render(text, { people });
}

/** The words alone, on one line: for excerpts, mails' subjects and search. */
export function plainText(text: string): string {
  const words: string[] = [];
  const read = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.children && token.type !== 'image') read(token.children);
      else if (token.type === 'softbreak' || token.type === 'hardbreak' || token.block) words.push(' ', token.content);
      else words.push(token.content);
    }
  };
  read(markdown.parse(text, { people: NOBODY }));
  return words.join('').replace(/\s+/g, ' ').trim();
}

// Mentions: a link where it is allowed, the written name where it is not. Nobody links to people in another way.
markdown.core.ruler.push('mentions', ({ tokens, env }) => {
  const people = (env?.['people'] as Mentionable | undefined) ?? NOBODY;
  for (const block of tokens) {
    if (block.type === 'inline' && block.children) block.children = resolveMentions(block.children, people);
  }
});

function resolveMentions(tokens: readonly Token[], people: Mentionable): Token[] {
  const kept: Token[] = [];
  let mention: 'legal' | 'plain' | null = null;
  for (const token of tokens) {
    const id = token.type === 'link_open' && MENTION.exec(String(token.attrGet('href')))?.[1];
    if (id) {
      const name = people.get(id);
      mention = name === undefined ? 'plain' : 'legal';
      if (name !== undefined) kept.push(...mentionOf(token, id, name));
    } else if (mention && token.type === 'link_close') {
      if (mention === 'legal') kept.push(token);
      mention = null;
    } else if (mention !== 'legal') kept.push(token);
  }
  return kept;
}

function mentionOf(open: Token, id: string, name: string): Token[] {
  open.attrs = [
    ['href', `/people/${id}`],
    ['class', 'mention'],
  ];
  const text = new (open.constructor as new (type: string, tag: string, nesting: 0) => Token)('text', '', 0);
  text.content = `@${name}`;
  return [open, text];
}

markdown.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
  const token = tokens[at];
  if (OUTSIDE.test(String(token.attrGet('href')))) token.attrSet('rel', 'noopener noreferrer nofollow ugc');
  return self.renderToken(tokens, at, options);
};

// From elsewhere, an image would tell its server who reads: its description stands in its place.
const ownImage = markdown.renderer.rules['image'];
markdown.renderer.rules['image'] = (tokens, at, options, env, self) => {
  const token = tokens[at];
  if (OWN_IMAGE.test(String(token.attrGet('src')))) {
    token.attrSet('loading', 'lazy');
    return ownImage(tokens, at, options, env, self);
  }
  return markdown.utils.escapeHtml(self.renderInlineAsText(token.children ?? [], options, env));
};

for (const kind of ['heading_open', 'heading_close']) {
  markdown.renderer.rules[kind] = (tokens, at, options, _env, self) => {
    const token = tokens[at];
    token.tag = `h${Math.min(6, Number(/\d/.exec(token.tag)?.[0]) + 2)}`;
    return self.renderToken(tokens, at, options);
  };
}

// Alignment would come as a style attribute, which the page's policy refuses.
for (const cell of ['th_open', 'td_open']) {
  markdown.renderer.rules[cell] = (tokens, at, options, _env, self) => {
    tokens[at].attrs = null;
    return self.renderToken(tokens, at, options);
  };
}

const SHOWN = /<a href="\/people\/([\w-]{1,64})" class="mention">(@[^<]*)<\/a>/g;

/** Rendered text as one reader sees it: who is mentioned bears their present name, is the written name alone, or nobody. */
export function presentMentions(html: string, nameFor: NameFor): string {
  if (!html.includes('class="mention"')) return html;
  return html.replace(SHOWN, (_, id: string, written: string) => {
    const name = nameFor(id);
    if (name === UNNAMED) return SOMEBODY;
    return name === null ? written : `<a href="/people/${id}" class="mention">@${markdown.utils.escapeHtml(name)}</a>`;
  });
}

const hasControls = (text: string) => /[\u0000-\u001f\u007f]/.test(text);
