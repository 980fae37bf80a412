import { Access, CurrentActor, fromId, payload } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DraftDiscardInput, DraftPayload, DraftSaveInput, DraftType } from './draft.type.js';
import { type DraftPlace, OwnThings } from './own-things.service.js';

@Resolver()
export class DraftsResolver {
  constructor(private readonly own: OwnThings) {}

  @Mutation(() => DraftPayload, { description: 'Replaces the draft of the same place' })
  @Access('use', 'Own')
  draftSave(@CurrentActor() actor: Actor, @Args('input') input: DraftSaveInput) {
    const { title = null, body, audience = null, topics } = input;
    return payload(actor, 'draft', async () => {
      const partnerId = input.partnerId ? fromId('PartnerOrganisation', input.partnerId) : null;
      const draft = { title, body, audience, partnerId, topics: topics ?? [] };
      return new DraftType(actor, await this.own.saveDraft(actor, placeOf(input), draft));
    });
  }

  @Mutation(() => DraftPayload, { description: 'Nothing is left of it' })
  @Access('use', 'Own')
  draftDiscard(@CurrentActor() actor: Actor, @Args('input') input: DraftDiscardInput) {
    return payload(actor, 'draft', async () => {
      await this.own.discardDraft(actor, placeOf(input));
      return null;
    });
  }
}

const placeOf = ({ groupId, postId }: DraftDiscardInput): DraftPlace => ({
  groupId: groupId ? fromId('Group', groupId) : null,
  postId: postId ? fromId('Post', postId) : null,
});
