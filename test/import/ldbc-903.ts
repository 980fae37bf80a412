import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dataPath } from './data-path.js';

export const LDBC_903 = dataPath('ldbc-snb-903');

/**
 * LDBC's network of 903 people in the folders and columns of the tiny one. It comes without texts and without the dates of posts and
 * comments: a post gets one between its forum's beginning and the end of the story, a comment an hour after what it answers.
 */
export function expand903(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entrenous-ldbc-'));
  for (const part of ['dynamic', 'static']) mkdirSync(join(folder, part));
  const write = (path: string, header: string, rows: Iterable<readonly string[]>) =>
    writeFileSync(join(folder, `${path}_0_0.csv`), [header, ...[...rows].map((row) => row.join('|')), ''].join('\n'));

  const forums = table('forum');
  const begun = new Map(forums.map(([id, , at]) => [id!, Date.parse(at!.replace('+0000', 'Z'))]));
  const moderators = new Map(table('forum_hasModerator_person') as [string, string][]);
  const authors = new Map([...table('post_hasCreator_person'), ...table('comment_hasCreator_person')] as [
    string,
    string,
  ][]);
  const forumOf = new Map(table('forum_containerOf_post').map(([forum, post]) => [post!, forum!]));
  const parents = new Map([...table('comment_replyOf_post'), ...table('comment_replyOf_comment')] as [
    string,
    string,
  ][]);
  const ofPost = new Set(table('comment_replyOf_post').map(([id]) => id!));

  const dates = new Map<string, number>();
  const dateOf = (id: string): number => {
    let at = dates.get(id);
    if (at === undefined) {
      const parent = parents.get(id);
      const from = parent === undefined ? begun.get(forumOf.get(id)!)! : 0;
      at = parent === undefined ? from + Math.floor(chance(id) * (END - from)) : dateOf(parent) + HOUR;
      dates.set(id, at);
    }
    return at;
  };
  const date = (id: string) => new Date(dateOf(id)).toISOString().replace('Z', '+0000');
  /** A message whose author, forum or parent is not in the files is left out, and what answers it. */
  const isWhole = (id: string): boolean => {
    if (!authors.has(id)) return false;
    const parent = parents.get(id);
    return parent === undefined ? begun.has(forumOf.get(id) ?? '') : isWhole(parent);
  };

  write(
    'dynamic/person',
    'id|firstName|lastName|gender|birthday|creationDate|locationIP|browserUsed|place',
    table('person').map((row) => [...row, '0']),
  );
  write('dynamic/person_email_emailaddress', 'Person.id|email', []);
  write('dynamic/person_speaks_language', 'Person.id|language', []);
  write(
    'dynamic/forum',
    'id|title|creationDate|moderator',
    forums.map(([id, title, at]) => [id!, title!, at!, moderators.get(id!)!]),
  );
  write(
    'dynamic/post',
    'id|imageFile|creationDate|locationIP|browserUsed|language|content|length|creator|Forum.id|place',
    [...forumOf]
      .filter(([id]) => isWhole(id))
      .map(([id, forum]) => [id, '', date(id), '', '', '', `Post ${id}`, '', authors.get(id)!, forum, '0']),
  );
  write(
    'dynamic/comment',
    'id|creationDate|locationIP|browserUsed|content|length|creator|place|replyOfPost|replyOfComment',
    [...parents]
      .filter(([id]) => isWhole(id))
      .map(([id, parent]) => [
        id,
        date(id),
        '',
        '',
        `Comment ${id}`,
        '',
        authors.get(id)!,
        '0',
        ofPost.has(id) ? parent : '',
        ofPost.has(id) ? '' : parent,
      ]),
  );
  const same: Record<string, string> = {
    forum_hasMember_person: 'Forum.id|Person.id|joinDate',
    forum_hasTag_tag: 'Forum.id|Tag.id',
    person_hasInterest_tag: 'Person.id|Tag.id',
    person_knows_person: 'Person.id|Person.id|creationDate',
    person_workAt_organisation: 'Person.id|Organisation.id|workFrom',
  };
  for (const [name, header] of Object.entries(same)) write(`dynamic/${name}`, header, table(name));
  const empty: Record<string, string> = {
    post_hasTag_tag: 'Post.id|Tag.id',
    comment_hasTag_tag: 'Comment.id|Tag.id',
    person_likes_post: 'Person.id|Post.id|creationDate',
    person_likes_comment: 'Person.id|Comment.id|creationDate',
  };
  for (const [name, header] of Object.entries(empty)) write(`dynamic/${name}`, header, []);
  write(
    'static/organisation',
    'id|type|name|url|place',
    table('organisation').map((row) => [...row, '0']),
  );
  write('static/place', 'id|name|url|type|isPartOf', [
    ['0', 'Somewhere', 'http://example.com/somewhere', 'country', ''],
  ]);
  write(
    'static/tag',
    'id|name|url|hasType',
    table('tag').map((row) => [...row, '0']),
  );
  return folder;
}

const HOUR = 3_600_000;
const END = Date.UTC(2013, 0, 1);

const table = (name: string): string[][] =>
  gunzipSync(readFileSync(join(LDBC_903, `${name}_0_0.csv.gz`)))
    .toString('utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('|'));

/** Between 0 and 1, the same each time. */
const chance = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0) / 2 ** 32;
