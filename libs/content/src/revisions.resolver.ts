import { Access, CurrentActor, fromId, payload } from '#graphql';
import { type Actor, notFound } from '#permissions';
import { Records } from '#persistence';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { decided } from './decide.js';
import { Reading } from './reading.service.js';
import { blankRevision, placeOfRevision } from './revisions.query.js';
import { RevisionBlankInput, RevisionBlankPayload, RevisionType, type Versioned } from './revision.type.js';

@Resolver(() => RevisionType)
export class RevisionsResolver {
  constructor(
    private readonly records: Records,
    private readonly reading: Reading,
  ) {}

  @Mutation(() => RevisionBlankPayload, {
    description:
      'Nobody reads that version’s text again; that it was blanked stays. By its author, or who moderates there',
  })
  @Access('blank', 'Post')
  revisionBlank(@CurrentActor() actor: Actor, @Args('input') { revisionId }: RevisionBlankInput) {
    return payload(actor, 'revision', () => this.blank(actor, fromId('Revision', revisionId)));
  }

  private blank(actor: Actor, id: string): Promise<RevisionType> {
    return this.records.write(actor, async () => {
      const [place] = await this.records.query(actor, placeOfRevision(actor, id));
      if (!place) throw notFound();
      const { postId, commentId } = place;
      const of: Versioned = commentId
        ? { subject: 'Comment', row: decided(actor, 'blank', 'Comment', await this.reading.comment(actor, commentId)) }
        : { subject: 'Post', row: decided(actor, 'blank', 'Post', await this.reading.post(actor, postId)) };
      const as = of.row.authorId === actor.personId ? 'AUTHOR' : 'MODERATOR';
      await this.records.query(actor, blankRevision(actor, id, place, as));
      const revisions = await this.reading.revisions(actor, commentId ? { commentId } : { postId });
      const blanked = revisions.find((revision) => revision.id === id);
      if (!blanked) throw notFound(); // beyond the latest hundred, which nobody is shown
      return new RevisionType(actor, blanked, of);
    });
  }
}
