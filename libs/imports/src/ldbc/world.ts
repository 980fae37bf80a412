import { Warnings } from '../warnings.js';
import type { World } from '../world.js';
import { commentsOf, postsOf, reactionsOf } from './content.js';
import { type ExternalsOption, withExternals } from './externals.js';
import { groupsOf, membershipsOf } from './groups.js';
import { Lookups } from './lookups.js';
import { contactsOf, peopleOf } from './people.js';
import type { LdbcFiles } from './read-ldbc.js';

export interface LdbcOptions {
  /** Load the people of some organisations as externals; without it, everybody is an employee. */
  readonly externals?: ExternalsOption;
}

/**
 * LDBC's social network as groups: a person is an employee, a forum a group managed by its moderator, `hasMember` a
 * contributor since the join date, a like a reaction, `knows` a contact. Throws ImportError with file and line at the first
 * line that cannot be kept, so nothing is ever left out in silence.
 */
export function ldbcWorld(files: LdbcFiles, options: LdbcOptions = {}): { world: World; warnings: Warnings } {
  const warnings = new Warnings();
  const lookups = new Lookups(files);
  const groups = groupsOf(files, lookups);
  warnings.add('COMMENT_TOPICS_LEFT', undefined, files.commentTags.length);
  const world: World = {
    partners: [],
    people: peopleOf(files, lookups),
    groups,
    memberships: membershipsOf(files, lookups),
    posts: postsOf(files, lookups, groups),
    comments: commentsOf(files, lookups),
    reactions: reactionsOf(files, lookups),
    contacts: contactsOf(files, lookups),
  };
  return {
    world: options.externals ? withExternals(world, files, lookups, options.externals, warnings) : world,
    warnings,
  };
}
