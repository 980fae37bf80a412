import { Access, fromId, parseId } from '#graphql';
import { GroupType } from '#groups';
import { Records } from '#persistence';
import { DomainError } from '#permissions';
import { Args, ArgsType, Field, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Audience } from './content.js';
import { AudienceEnum } from './content.type.js';
import { mentionableAmong } from './mentions.query.js';

const MOST = 100;

@ArgsType()
class MentionableArgs {
  @Field(() => [ID], { description: 'At most 100' }) personIds!: string[];
  @Field(() => AudienceEnum, { nullable: true }) audience?: Audience | null;
  @Field(() => ID, { nullable: true, description: 'The one organisation that is addressed besides the employees' })
  partnerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that is answered: it is read by those who read that' })
  postId?: string | null;
}

/** What writing there would do to the names in a text, before it does: the same rule, and nothing else, decides. */
@Resolver(() => GroupType)
export class MentionableResolver {
  constructor(private readonly records: Records) {}

  @ResolveField(() => [ID], {
    description:
      'Of these people, those whom a text for these readers may name: they are told, as they wish to be. The others, and who does not exist, stay plain text',
  })
  @Access('read', 'Post')
  async mentionable(@Parent() { actor, row }: GroupType, @Args() args: MentionableArgs): Promise<string[]> {
    if (args.personIds.length > MOST) throw new DomainError('BAD_USER_INPUT', ['personIds']);
    const ids = new Map(args.personIds.map((id) => [keyOf(id), id]));
    const partnerId =
      actor.kind === 'EMPLOYEE'
        ? args.partnerId
          ? fromId('PartnerOrganisation', args.partnerId)
          : null
        : actor.partnerId;
    const audience = args.audience ?? (row.visibility === 'PUBLIC' && !partnerId ? 'NETWORK' : 'MEMBERS');
    const postId = args.postId ? fromId('Post', args.postId) : null;
    const known = [...ids.keys()].filter((key) => key !== null);
    const found = await this.records.query(
      actor,
      mentionableAmong(actor, row.id, known, { audience, partnerId, postId }),
    );
    return found.flatMap(({ id }) => ids.get(id) ?? []);
  }
}

/** Null for what is no id of a person. */
function keyOf(id: string): string | null {
  const parsed = parseId(id);
  return parsed?.type === 'Person' ? parsed.uuid : null;
}
