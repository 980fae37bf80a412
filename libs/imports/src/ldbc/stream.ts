import { ImportError } from '../import-error.js';
import { bodyOf } from './content.js';
import { type Line, readLines } from './table.js';

/** A timed write of the update streams. Ids are LDBC's; dates are instants of the stream. */
export type LdbcEvent = { readonly at: Date; readonly where: string } & (
  | {
      op: 'addPerson';
      id: string;
      givenName: string;
      familyName: string;
      languages: string[];
      email: string;
      interestIds: string[];
    }
  | { op: 'like'; personId: string; messageId: string; target: 'post' | 'comment' }
  | { op: 'addForum'; id: string; title: string; moderatorId: string; tagIds: string[] }
  | { op: 'join'; forumId: string; personId: string }
  | { op: 'addPost'; id: string; body: string; authorId: string; forumId: string; tagIds: string[] }
  | { op: 'addComment'; id: string; body: string; authorId: string; replyToPost?: string; replyToComment?: string }
  | { op: 'addFriendship'; personIds: [string, string] }
);

const STREAMS = ['update_streams/updateStream_0_0_forum.csv', 'update_streams/updateStream_0_0_person.csv'];

/** Both streams, merged by time; among equal times the forum stream first, each in its own order. */
export async function readUpdateStreams(directory: string): Promise<LdbcEvent[]> {
  const events: LdbcEvent[] = [];
  for (const file of STREAMS) for (const line of await readLines(directory, file)) events.push(eventOf(line));
  return events.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function eventOf(line: Line): LdbcEvent {
  const base = { at: line.instant(0), where: line.where };
  switch (line.text(2)) {
    case '1':
      return { ...base, op: 'addPerson', ...personFields(line) };
    case '2':
    case '3':
      return {
        ...base,
        op: 'like',
        personId: line.id(3),
        messageId: line.id(4),
        target: line.text(2) === '2' ? 'post' : 'comment',
      };
    case '4':
      return {
        ...base,
        op: 'addForum',
        id: line.id(3),
        title: line.text(4),
        moderatorId: line.id(6),
        tagIds: line.ids(7),
      };
    case '5':
      return { ...base, op: 'join', forumId: line.id(3), personId: line.id(4) };
    case '6':
      return {
        ...base,
        op: 'addPost',
        id: line.id(3),
        body: bodyOf(line.text(9), line.text(4), line.where),
        authorId: line.id(11),
        forumId: line.id(12),
        tagIds: line.ids(14),
      };
    case '7':
      return {
        ...base,
        op: 'addComment',
        id: line.id(3),
        body: bodyOf(line.text(7), '', line.where),
        authorId: line.id(9),
        replyToPost: line.optionalId(11),
        replyToComment: line.optionalId(12),
      };
    case '8':
      return { ...base, op: 'addFriendship', personIds: [line.id(3), line.id(4)] };
    default:
      throw new ImportError('SHAPE_UNKNOWN', line.where, `${JSON.stringify(line.text(2).slice(0, 20))} ≠ 1…8`);
  }
}

function personFields(line: Line) {
  const [email] = line.list(13);
  if (email === undefined) throw new ImportError('SHAPE_UNKNOWN', line.where, '"" ≠ e-mail');
  return {
    id: line.id(3),
    givenName: line.text(4),
    familyName: line.text(5),
    languages: line.list(12),
    email: email.toLowerCase(),
    interestIds: line.ids(14),
  };
}
