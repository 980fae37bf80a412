import type { Actor } from '#permissions';
import { DomainError } from '#permissions';
import { type Fragment, raw, sql } from '#persistence';
import { isUsable } from '#storage';
import { LIMITS } from './content.js';

/** Files that a post or comment is to bear; libs/files keeps them. */
export function distinctFiles(ids: readonly string[] | null | undefined): string[] {
  const distinct = [...new Set(ids ?? [])];
  if (distinct.length > LIMITS.files) throw new DomainError('FILES_TOO_MANY', ['fileIds'], { max: LIMITS.files });
  return distinct;
}

export function assertFilesFound(asked: readonly string[], found: readonly string[] | null): void {
  if ((found ?? []).length < asked.length) throw new DomainError('FILE_NOT_FOUND', ['fileIds']);
}

/** A value of a SELECT: those of the files that are the author's, for this group, and borne by nothing yet. */
export const usableFiles = (actor: Actor, ids: readonly string[], group: string): Fragment =>
  ids.length === 0
    ? raw('null')
    : sql`(select array_agg(f.id) from files f where f.id = any (${ids}::uuid[]) and f.owner_id = ${actor.personId}
        and f.group_id = ${raw(group)} and ${raw(isUsable('f'))})`;

/** A common table expression, begun by a comma, by which what `done` made bears the files. */
export const attachedFiles = (ids: readonly string[], postId: Fragment, commentId: Fragment): Fragment =>
  ids.length === 0
    ? raw('')
    : sql`, filed as (update files f set post_id = ${postId}, comment_id = ${commentId}, attached_at = done.dated_at, updated_at = done.dated_at
        from done where f.id = any (${ids}::uuid[]))`;
