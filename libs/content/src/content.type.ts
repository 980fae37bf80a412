import { Viewed, toId } from '#graphql';
import { imageUrl } from '#people';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReactionKind } from './content.js';
import type { ImageRow } from './rows.js';

export const AudienceEnum = { NETWORK: 'NETWORK', MEMBERS: 'MEMBERS', INTERNAL: 'INTERNAL' } as const;
export const FeedOrderEnum = { ACTIVITY: 'ACTIVITY', NEWEST: 'NEWEST' } as const;
export const ReactionKindEnum = { USEFUL: 'USEFUL', THANKS: 'THANKS', AGREE: 'AGREE', CELEBRATE: 'CELEBRATE' } as const;
registerEnumType(AudienceEnum, {
  name: 'Audience',
  description: 'Who reads: every employee, the members, or those of them who are employees',
});
registerEnumType(FeedOrderEnum, { name: 'FeedOrder', description: 'By latest activity, or by date of the post' });
registerEnumType(ReactionKindEnum, { name: 'ReactionKind', description: 'One per person and message' });

@ObjectType('Image', { description: 'A picture; its rights are those of what it belongs to, asked at each fetch' })
export class ImageType extends Viewed<ImageRow> {
  @Field(() => ID) get id() {
    return toId('Image', this.row.id);
  }
  @Field(() => String, { description: 'Takes ?w= for a narrower one, in pixels' }) get url() {
    return imageUrl(this.row.id);
  }
  @Field(() => Int, { description: 'In pixels' }) get width() {
    return this.row.width;
  }
  @Field(() => Int, { description: 'In pixels' }) get height() {
    return this.row.height;
  }
  @Field(() => String, { description: 'What it shows, in words' }) get alt() {
    return this.row.alt;
  }
}

@ObjectType('ReceiptShare', { description: 'How many externals of an organisation could read' })
export class ReceiptShareType {
  @Field(() => String, { description: 'Name of the organisation, as it was then' }) name!: string;
  @Field(() => Int, { description: 'How many people' }) count!: number;
}

@ObjectType('Receipt', { description: 'How many could read a post when it was published' })
export class ReceiptType {
  @Field(() => Boolean, { description: 'Every employee could, member or not' }) isWholeCompany!: boolean;
  @Field(() => Int, { description: 'Employees and externals' }) total!: number;
  @Field(() => Int, { description: 'Employees among them' }) employees!: number;
  @Field(() => [ReceiptShareType], { description: 'Externals among them, by organisation' })
  externals!: readonly ReceiptShareType[];
}

@ObjectType('ReactionCount', { description: 'How many people reacted so, as far as the viewer may know' })
export class ReactionCountType {
  @Field(() => ReactionKindEnum, { description: 'Which reaction' }) kind!: ReactionKind;
  @Field(() => Int, { description: 'How many people' }) count!: number;
}
