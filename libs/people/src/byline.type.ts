import { Viewed, toId } from '#graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type BylineRow, initialsOf } from './byline.js';

/** Where an image is fetched; its rights are asked at each fetch. */
export const imageUrl = (imageId: string | null): string | null =>
  imageId ? `/images/${toId('Image', imageId)}` : null;

@ObjectType('Byline', {
  description: 'Name, photo, title and company of an author: belongs to the item and is seen by its readers',
})
export class BylineType extends Viewed<BylineRow> {
  @Field(() => String, { description: 'Given and family name' }) get name() {
    return this.row.name;
  }
  @Field(() => String, { description: 'At most two letters, for where there is no photo' }) get initials() {
    return initialsOf(this.row.name);
  }
  @Field(() => String, { nullable: true, description: 'What the person is in their company' }) get title() {
    return this.row.title;
  }
  @Field(() => String, { description: 'The network’s company, or the partner organisation' }) get company() {
    return this.row.company;
  }
  @Field(() => Boolean, { description: 'Belongs to a partner organisation' }) get isExternal() {
    return this.row.kind === 'EXTERNAL';
  }
  @Field(() => String, { nullable: true, description: 'Answers to those who may see the item' }) get photoUrl() {
    return imageUrl(this.row.photoId);
  }
  @Field(() => ID, { nullable: true, description: 'Only for those who may see the profile' }) get personId() {
    return this.row.maySee ? toId('Person', this.row.id) : null;
  }
  @Field(() => Boolean, { description: 'The viewer themself' }) get isViewer() {
    return this.row.id === this.actor.personId;
  }
}
