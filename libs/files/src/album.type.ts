import { AudienceEnum, type Audience } from '#content';
import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AlbumRow } from './albums.query.js';

@ObjectType('Album', {
  implements: () => [NodeInterface],
  description: 'Pictures and films in an order, borne by a post; its rights are those of that post',
})
export class AlbumType extends Viewed<AlbumRow> {
  @Field(() => ID) get id() {
    return toId('Album', this.row.id);
  }
  @Field(() => String, { description: 'That of its post' }) get title() {
    return this.row.title;
  }
  @Field(() => Int, { description: 'Of its pictures' }) get pictureCount() {
    return this.row.pictureCount;
  }
  @Field(() => Date, { description: 'When it was begun' }) get createdAt() {
    return this.row.createdAt;
  }
}

export const { Edge: AlbumEdge, Connection: AlbumConnection } = Connection<AlbumType>('Album', () => AlbumType);

@InputType()
export class AlbumPictureInput {
  @Field(() => ID, { description: 'A picture or a film' }) fileId!: string;
  @Field(() => String, { nullable: true, description: 'At most 500 characters' }) caption?: string | null;
}

@InputType()
export class AlbumCreateInput {
  @Field(() => ID) groupId!: string;
  @Field(() => String, { description: 'At most 200 characters' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Markdown' }) description?: string | null;
  @Field(() => AudienceEnum, { nullable: true, description: 'As wide as the group allows, unless said otherwise' })
  audience?: Audience | null;
  @Field(() => ID, { nullable: true, description: 'For one organisation of the group, and the employees' })
  partnerId?: string | null;
  @Field(() => [AlbumPictureInput], { description: 'Uploaded for this group before; 1 to 100' })
  pictures!: AlbumPictureInput[];
  @Field(() => ID, { nullable: true, description: 'Made by the client: a retry with the same key makes one album' })
  idempotencyKey?: string | null;
}

@InputType()
export class AlbumAddPicturesInput {
  @Field(() => ID) albumId!: string;
  @Field(() => [AlbumPictureInput], { description: 'Uploaded for its group before; at most 100' })
  pictures!: AlbumPictureInput[];
}

@InputType()
export class AlbumArrangeInput {
  @Field(() => ID) albumId!: string;
  @Field(() => [ID], { nullable: true, description: 'Its pictures as they are to stand; those left out come after' })
  order?: string[] | null;
  @Field(() => [AlbumPictureInput], { nullable: true, description: 'What is said of these pictures from now on' })
  captions?: AlbumPictureInput[] | null;
  @Field(() => ID, { nullable: true, description: 'Stands for the album; null for the first picture' })
  coverId?: string | null;
}

@ObjectType()
export class AlbumPayload {
  @Field(() => AlbumType, { nullable: true }) album!: AlbumType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
