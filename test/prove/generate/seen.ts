import { type IdType, toId } from '#graphql';
import { GROUP, PERSON } from '../../support/cast.js';
import {
  caseId,
  commentId,
  conversationId,
  electionId,
  fileId,
  hidingId,
  postId,
  wideningId,
} from '../../support/rights-world.js';
import { albumOf, documentOf } from '../seed/documents.js';
import { CREW, answerTo, crewCase, crewHiding, crewPost, keyFrom } from '../seed/more.js';
import type { Viewer } from '../viewers.js';

/** Of some types, what this viewer is answered most about: where they are a member, or else what is for the whole company. */
export function seenBy({ who }: Viewer): Partial<Record<IdType, string>> {
  if (who === 'itAdmin' || who === 'owner')
    return {
      Group: toId('Group', CREW),
      Post: toId('Post', crewPost('crew', PERSON.contributor)),
      Comment: toId('Comment', keyFrom(`comment on ${crewPost('crew', PERSON.itAdmin)}`)),
      Person: toId('Person', PERSON.leila),
      Hiding: toId('Hiding', crewHiding('upheld')),
      ReportCase: toId('ReportCase', crewCase(0)),
      Widening: toId('Widening', keyFrom('widening of crew')),
      External: toId('External', PERSON.leila),
      File: toId('File', documentOf(crewPost('crew', PERSON.contributor))),
      Album: toId('Album', albumOf(crewPost('crew', PERSON.contributor))),
    };
  if (who === 'outsider' || who === 'officer' || who === 'former')
    return {
      Group: toId('Group', GROUP.public),
      Post: toId('Post', postId('public', 'network')),
      Comment: toId('Comment', commentId('public', 'network')),
      Person: toId('Person', PERSON.contributor),
      External: toId('External', PERSON.karim),
      File: toId('File', documentOf(postId('public', 'network'))),
      Album: toId('Album', albumOf(postId('public', 'network'))),
    };
  const talk = {
    contributor: 'employees',
    manager: 'employees',
    moderator: 'ofModerator',
    karim: 'open',
    sonia: 'several',
  } as const;
  const external = { manager: PERSON.karim, moderator: PERSON.leila, contributor: PERSON.lonely }[String(who)];
  return {
    Group: toId('Group', GROUP.mixed),
    Post: toId('Post', postId('mixed', 'members')),
    Comment: toId('Comment', answerTo(commentId('mixed', 'members'))),
    Person: toId('Person', PERSON.karim),
    Hiding: toId('Hiding', hidingId('decided')),
    ReportCase: toId('ReportCase', caseId('private')),
    Election: toId('Election', electionId('private')),
    Widening: toId('Widening', wideningId('private')),
    External: toId('External', external ?? PERSON.karim),
    Conversation: toId('Conversation', conversationId(talk[who as keyof typeof talk] ?? 'employees')),
    File: toId('File', external ? fileId('borne') : documentOf(postId('mixed', 'members'))),
    Album: toId('Album', albumOf(postId('mixed', 'members'))),
  };
}

/** Behind a wall, of one organisation: what carries its name. */
export const ALSO_SEEN: Partial<Record<IdType, string>> = { Comment: toId('Comment', commentId('walled', 'mecaform')) };
