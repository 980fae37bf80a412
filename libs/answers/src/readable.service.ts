import { Reading } from '#content';
import { parseId } from '#graphql';
import { type Group, Groups } from '#groups';
import { type Actor, notFound } from '#permissions';
import { Injectable } from '@nestjs/common';

/** Something that is read, as who asks may see it, and the group whose rules it has. */
export interface ReadableThing {
  readonly subject: 'Group' | 'Post' | 'Comment';
  readonly id: string;
  readonly row: object;
  readonly group: Group;
}

/** A group, a post or a comment by its id. Missing, hidden, of another type: NOT_FOUND. */
@Injectable()
export class ReadableThings {
  constructor(
    private readonly reading: Reading,
    private readonly groups: Groups,
  ) {}

  async get(actor: Actor, globalId: string): Promise<ReadableThing> {
    const { type, uuid: id } = parseId(globalId) ?? { type: null, uuid: '' };
    if (type === 'Group') {
      const group = await this.groups.get(actor, id);
      return { subject: type, id, row: group, group };
    }
    if (type !== 'Post' && type !== 'Comment') throw notFound();
    const row = type === 'Post' ? await this.reading.post(actor, id) : await this.reading.comment(actor, id);
    return { subject: type, id, row, group: row.group };
  }
}
