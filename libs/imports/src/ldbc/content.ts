import { ImportError } from '../import-error.js';
import type { WorldComment, WorldGroup, WorldPost, WorldReaction } from '../world.js';
import { gather, type Lookups } from './lookups.js';
import type { LdbcFiles } from './read-ldbc.js';
import type { Line } from './table.js';

/** A post without words is a photo: the name of its image is what it says. */
export function bodyOf(content: string, imageFile: string, where: string): string {
  const body = content || imageFile;
  if (body === '') throw new ImportError('SHAPE_UNKNOWN', where, '"" ≠ content, imageFile');
  return body;
}

export function postsOf(files: LdbcFiles, lookups: Lookups, groups: readonly WorldGroup[]): WorldPost[] {
  const topics = gather(
    files.postTags,
    (line) => lookups.post(line, 0),
    (line) => lookups.tagName(line, 1),
  );
  const publicGroups = new Set(groups.filter(({ visibility }) => visibility === 'PUBLIC').map(({ key }) => key));
  return files.posts.map((line) => {
    const key = line.id(0);
    const groupKey = lookups.forum(line, 9);
    return {
      key,
      groupKey,
      authorKey: lookups.person(line, 8),
      datedAt: line.date(2),
      body: bodyOf(line.text(6), line.text(1), line.where),
      topics: topics.get(key),
      audience: publicGroups.has(groupKey) ? 'NETWORK' : 'MEMBERS',
    };
  });
}

/** Comments answer a post or a comment; each gets the post at the head of its thread. */
export function commentsOf(files: LdbcFiles, lookups: Lookups): WorldComment[] {
  return files.comments.map((line) => {
    const parentKey = line.optionalId(9) === undefined ? undefined : lookups.comment(line, 9);
    return {
      key: line.id(0),
      postKey: headOf(line, lookups),
      parentKey,
      authorKey: lookups.person(line, 6),
      datedAt: line.date(1),
      body: bodyOf(line.text(4), '', line.where),
    };
  });
}

export const reactionsOf = (files: LdbcFiles, lookups: Lookups): WorldReaction[] => [
  ...files.postLikes.map((line) => likeOf(line, lookups.person(line, 0), lookups.post(line, 1))),
  ...files.commentLikes.map((line) => likeOf(line, lookups.person(line, 0), lookups.comment(line, 1))),
];

/** LDBC's like is the plainest reaction. */
const likeOf = (line: Line, personKey: string, targetKey: string): WorldReaction => ({
  targetKey,
  personKey,
  kind: 'USEFUL',
  at: line.date(2),
});

function headOf(comment: Line, lookups: Lookups): string {
  const seen = new Set<string>();
  let line = comment;
  while (line.optionalId(8) === undefined) {
    if (seen.has(line.id(0))) throw new ImportError('REFERENCE_UNKNOWN', comment.where, '∞');
    seen.add(line.id(0));
    line = lookups.comments.get(lookups.comment(line, 9))!;
  }
  return lookups.post(line, 8);
}
