import { WORKING_DAY } from './working-time.js';

/** What a post is for: it decides which reactions it draws. */
export type Tone = 'question' | 'decision' | 'news' | 'idea' | 'incident' | 'lesson' | 'handover' | 'bravo' | 'talk';

export interface ScriptPost {
  authorKey: string;
  tone: Tone;
  title?: string;
  topics: string[];
  body: string;
  comments: ScriptComment[];
  /** Working time before now, where the script gives it; otherwise the order of the script decides. */
  ago?: { minutes: number } | { days: number; hour: number; minute: number };
  isPinned: boolean;
  isInternal: boolean;
  /** Only in its group, although the group is public. */
  isForMembers: boolean;
  partnerKey?: string;
  closed?: { byKey: string; reason: string };
  previousBody?: string;
  keptBy: string[];
  images: ScriptImage[];
}

export interface ScriptImage {
  /** In the gallery of drawings. */
  name: string;
  /** What it shows, for those who do not see it. */
  alt: string;
}

export interface ScriptComment {
  authorKey: string;
  /** 1 answers the post, 2 the latest comment of depth 1, and so on. */
  depth: number;
  text: string;
  /** Working minutes after what was said before it, where the script gives them. */
  delay?: number;
}

const TONES: Record<string, Tone> = {
  q: 'question',
  d: 'decision',
  n: 'news',
  i: 'idea',
  x: 'incident',
  l: 'lesson',
  h: 'handover',
  b: 'bravo',
  t: 'talk',
};

/**
 * Reads a group's threads, written like a play:
 *
 *     == author tone | title | topic, topic
 *     !pin, !internal, !members, !partner KEY, !ago 40m, !ago 2d 9:14, !close KEY reason, !was earlier text, !keep KEY KEY,
 *     !image NAME what it shows
 *     the text, in Markdown
 *     - author: a comment
 *     -- author +20m: an answer to it, 20 working minutes later (3d: days)
 *
 * A title or topics may be left out. Anything it cannot read is an error with the line.
 */
export function readScript(text: string): ScriptPost[] {
  const posts: ScriptPost[] = [];
  for (const line of text.split('\n')) readLine(line.trimEnd(), posts);
  for (const post of posts) post.body = post.body.trim();
  return posts;
}

function readLine(line: string, posts: ScriptPost[]): void {
  if (line.startsWith('== ')) {
    posts.push(header(line));
    return;
  }
  const post = posts[posts.length - 1];
  if (!post) {
    if (line !== '') throw new Error(`A script starts with '== ', not: ${line}`);
    return;
  }
  const comment = /^(-+) ([a-z]+)(?: \+(\d+[md]))?: (.+)$/.exec(line);
  if (comment) post.comments.push(commentOf(comment));
  else if (line.startsWith('!')) directive(line, post);
  else if (post.comments.length > 0 && line !== '') throw new Error(`Text after the comments: ${line}`);
  else post.body += `${line}\n`;
}

function commentOf([, dashes, authorKey, delay, text]: RegExpExecArray): ScriptComment {
  return { authorKey, depth: dashes.length, text, delay: delay ? minutesOf(delay) : undefined };
}

/** `20m` are minutes, `3d` working days. */
function minutesOf(delay: string): number {
  return Number.parseInt(delay, 10) * (delay.endsWith('d') ? WORKING_DAY : 1);
}

function header(line: string): ScriptPost {
  const [who, title = '', topics = ''] = line
    .slice(3)
    .split('|')
    .map((part) => part.trim());
  const [authorKey, toneKey] = who.split(' ');
  const tone = TONES[toneKey];
  if (!tone) throw new Error(`No such tone: ${line}`);
  return {
    authorKey,
    tone,
    title: title === '' ? undefined : title,
    topics: topics === '' ? [] : topics.split(',').map((topic) => topic.trim()),
    body: '',
    comments: [],
    isPinned: false,
    isInternal: false,
    isForMembers: false,
    keptBy: [],
    images: [],
  };
}

function directive(line: string, post: ScriptPost): void {
  const [word, ...rest] = line.slice(1).split(' ');
  const argument = rest.join(' ');
  switch (word) {
    case 'pin':
      post.isPinned = true;
      return;
    case 'internal':
      post.isInternal = true;
      return;
    case 'members':
      post.isForMembers = true;
      return;
    case 'partner':
      post.partnerKey = argument;
      return;
    case 'ago':
      post.ago = ago(argument);
      return;
    case 'close':
      post.closed = { byKey: rest[0], reason: rest.slice(1).join(' ') };
      return;
    case 'was':
      post.previousBody = argument;
      return;
    case 'image':
      post.images.push({ name: rest[0], alt: rest.slice(1).join(' ') });
      return;
    case 'keep':
      post.keptBy = rest;
      return;
    default:
      throw new Error(`No such directive: ${line}`);
  }
}

function ago(text: string): ScriptPost['ago'] {
  const minutes = /^(\d+)m$/.exec(text);
  if (minutes) return { minutes: Number(minutes[1]) };
  const days = /^(\d+)d (\d+):(\d+)$/.exec(text);
  if (!days) throw new Error(`No such time: ${text}`);
  return { days: Number(days[1]), hour: Number(days[2]), minute: Number(days[3]) };
}
