import type { GroupStory } from './shapes.js';
import { readScript, type ScriptComment, type ScriptPost } from './script.js';
import { seeded, type Seeded } from './seeded.js';
import { WORKING_DAY, type WorkingTime } from './working-time.js';

/** A post of the script with its place on the axis of working time. */
export interface PlacedPost extends ScriptPost {
  key: string;
  groupKey: string;
  position: number;
  placedComments: PlacedComment[];
}

export interface PlacedComment extends ScriptComment {
  key: string;
  parentKey?: string;
  position: number;
}

export interface Span {
  opens: number;
  ends: number;
  /** The position from which on a person has an account. */
  arrival(personKey: string): number;
}

/** Places a group's posts between its opening and its end, ever denser, and each thread's comments after what they answer. */
export function schedule(group: GroupStory, time: WorkingTime, span: Span): PlacedPost[] {
  const posts = group.scripts.flatMap((script) => readScript(script));
  const undated = posts.filter((post) => !post.ago).length;
  const dice = seeded(`schedule ${group.key}`);
  const first = span.opens + WORKING_DAY * 0.4;
  const last =
    Math.min(span.ends, ...closingPart(posts).map((post) => positionOf(post.ago!, time))) - WORKING_DAY * 0.3;
  let rank = 0;
  let reached = 0;
  return posts.map((post, index) => {
    const share = post.ago ? 0 : (rank++ + 0.2 + dice.next() * 0.6) / undated;
    let position = post.ago ? positionOf(post.ago, time) : first + (last - first) * share ** 0.72;
    // What the script tells in order stays in order, also where it must wait for a newcomer.
    if (!post.ago)
      position = reached = Math.max(position, reached + 15, ...voicesOf(post).map((key) => span.arrival(key) + 240));
    position = Math.min(position, span.ends - 3);
    const key = `${group.key}-${index + 1}`;
    return {
      ...post,
      key,
      groupKey: group.key,
      position,
      placedComments: comments(post, key, position, span.ends, dice),
    };
  });
}

/** The dated posts with which a script ends: what is told before them happens before them. */
function closingPart(posts: readonly ScriptPost[]): ScriptPost[] {
  return posts.slice(posts.findLastIndex((post) => !post.ago) + 1);
}

/** Everyone who must be there when the post is published: who writes it, answers it or is named in it. */
export function voicesOf(post: ScriptPost): string[] {
  const texts = [post.body, ...post.comments.map((comment) => comment.text)];
  const named = texts.flatMap((text) => [...text.matchAll(/@([a-z]+)\b/g)].map(([, key]) => key));
  return [post.authorKey, ...post.comments.map((comment) => comment.authorKey), ...named];
}

function positionOf(ago: NonNullable<ScriptPost['ago']>, time: WorkingTime): number {
  if ('minutes' in ago) return time.length - ago.minutes;
  const position = time.onDay(stretched(ago.days), ago.hour, ago.minute);
  // Told early in the day, the present day's later hours are those of the day before.
  return position > time.length - 5 ? position - WORKING_DAY : position;
}

/** The script counts the last weeks in days of news; past the fifth, not every day has some. */
function stretched(days: number): number {
  return days <= 5 || days > 20 ? days : 5 + Math.round((days - 5) * 1.8);
}

function comments(post: ScriptPost, postKey: string, from: number, end: number, dice: Seeded): PlacedComment[] {
  const delays = post.comments.map((comment) => comment.delay ?? delay(dice));
  const total = delays.reduce((sum, each) => sum + each, 0);
  const squeeze = Math.min(1, ((end - from) * 0.85) / Math.max(1, total));
  const openParents: string[] = [];
  let position = from;
  return post.comments.map((comment, index) => {
    position += delays[index] * squeeze;
    const key = `${postKey}-c${index + 1}`;
    if (comment.depth > openParents.length + 1) throw new Error(`An answer to nothing: ${comment.text}`);
    openParents.length = comment.depth - 1;
    const parentKey = openParents[comment.depth - 2];
    openParents.push(key);
    return { ...comment, key, parentKey, position };
  });
}

/** Working minutes until the next comment: mostly within the hour, sometimes the next day. */
function delay(dice: Seeded): number {
  const kind = dice.next();
  if (kind < 0.55) return 3 + dice.next() * 55;
  if (kind < 0.88) return 45 + dice.next() * 240;
  return 300 + dice.next() * 700;
}
