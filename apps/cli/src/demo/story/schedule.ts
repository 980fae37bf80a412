import type { GroupStory } from './shapes.js';
import { readScript, type ScriptComment, type ScriptPost } from './script.js';
import { seeded, type Seeded } from './seeded.js';
import type { WorkingTime } from './working-time.js';

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

/** Places a group's posts between its opening and its end, ever denser, and each thread's comments after what they answer. */
export function schedule(group: GroupStory, time: WorkingTime, span: { opens: number; ends: number }): PlacedPost[] {
  const posts = group.scripts.flatMap((script) => readScript(script));
  const undated = posts.filter((post) => !post.ago).length;
  const dice = seeded(`schedule ${group.key}`);
  const first = span.opens + time.day * 0.4;
  const last = span.ends - time.day * 0.3;
  let rank = 0;
  return posts.map((post, index) => {
    const share = post.ago ? 0 : (rank++ + 0.2 + dice.next() * 0.6) / undated;
    const wanted = post.ago ? positionOf(post.ago, time) : first + (last - first) * share ** 0.72;
    const position = Math.min(wanted, span.ends - 3);
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

function positionOf(ago: NonNullable<ScriptPost['ago']>, time: WorkingTime): number {
  return 'minutes' in ago ? time.length - ago.minutes : time.onDay(ago.days, ago.hour, ago.minute);
}

function comments(post: ScriptPost, postKey: string, from: number, end: number, dice: Seeded): PlacedComment[] {
  const delays = post.comments.map(() => delay(dice));
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
