import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { type PersonKind, can } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { initialsOf } from './byline.js';
import { imageUrl } from './byline.type.js';
import { PartnerOrganisationType } from './partner-organisation.type.js';
import { ContactStateEnum, PersonKindEnum } from './people.type.js';
import type { PersonRow } from './person.query.js';

@ObjectType('Person', {
  implements: () => NodeInterface,
  description: 'A profile. Externals see name, photo, title and company of the people of their groups, and no more',
})
export class PersonType extends Viewed<PersonRow> {
  @Field(() => ID) get id() {
    return toId('Person', this.row.id);
  }
  @Field(() => String, { nullable: true, description: 'The key in the system it was imported from' }) get sourceId() {
    return this.detail('sourceId');
  }
  @Field(() => PersonKindEnum, { description: 'Fixed for the life of the account' }) get kind(): PersonKind {
    return this.row.kind;
  }
  @Field(() => String, { description: 'Given and family name' }) get name() {
    return this.row.name;
  }
  @Field(() => String, { description: 'As it is said' }) get givenName() {
    return this.row.givenName;
  }
  @Field(() => String, { description: 'As it is sorted' }) get familyName() {
    return this.row.familyName;
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
  @Field(() => String, { nullable: true, description: 'Answers to those who may see the person' }) get photoUrl() {
    return imageUrl(this.row.photoId);
  }
  @Field(() => PartnerOrganisationType, { nullable: true, description: 'Externals: their organisation' })
  get partner() {
    const isTold = this.row.seesDetails || this.row.partner?.id === this.actor.partnerId;
    return this.row.partner && isTold ? new PartnerOrganisationType(this.actor, this.row.partner) : null;
  }
  @Field(() => String, { nullable: true, description: 'Where in the company' }) get department() {
    return this.detail('department');
  }
  @Field(() => String, { nullable: true, description: 'Where they work' }) get site() {
    return this.detail('site');
  }
  @Field(() => String, { nullable: true, description: 'As the person writes it' }) get phone() {
    return this.detail('phone');
  }
  @Field(() => String, { nullable: true, description: 'Null for those who see the byline only' }) get email() {
    return this.detail('email');
  }
  @Field(() => String, { nullable: true, description: 'A few lines of their own' }) get about() {
    return this.detail('about');
  }
  @Field(() => [String], { description: 'Topics that this person knows about' }) get skills() {
    return this.detail('skills') ?? [];
  }
  @Field(() => [String], { description: 'Topics that this person wants to hear of' }) get interests() {
    return this.detail('interests') ?? [];
  }
  @Field(() => Date, { nullable: true, description: 'When the account was first used' }) get joinedAt() {
    return this.detail('joinedAt');
  }
  @Field(() => Date, { nullable: true, description: 'Externals: the instant from which access ends' })
  get accessUntil() {
    return this.detail('accessUntil');
  }
  @Field(() => ContactStateEnum, { description: 'Between the viewer and this person' })
  get contactState(): keyof typeof ContactStateEnum {
    const { contact } = this.row;
    if (!contact) return 'NONE';
    if (contact.state === 'ACCEPTED') return 'ACCEPTED';
    return contact.isMine ? 'REQUESTED_BY_ME' : 'REQUESTED_OF_ME';
  }
  @Field(() => Date, { nullable: true, description: 'When the request was accepted' }) get contactSince() {
    return this.row.contact?.since ?? null;
  }
  @Field(() => Boolean, { description: 'The viewer themself' }) get viewerIsPerson() {
    return this.row.id === this.actor.personId;
  }
  @Field(() => Boolean, { description: 'By the rule that guards profileUpdate' }) get viewerCanUpdate() {
    return can(this.actor, 'update', 'Person', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule that guards contactRequest' }) get viewerCanRequestContact() {
    return this.row.canRequestContact && !this.row.contact;
  }

  private detail<K extends keyof PersonRow>(name: K): PersonRow[K] | null {
    return this.row.seesDetails ? this.row[name] : null;
  }
}

export const { Edge: PersonEdge, Connection: PersonConnection } = Connection<PersonType>('Person', () => PersonType);

@ObjectType({ isAbstract: true })
class Since {
  @Field(() => Date, { description: 'Accepted, or for a request: asked' }) since!: Date;
}
export const { Edge: ContactEdge, Connection: ContactConnection } = Connection<PersonType>(
  'Contact',
  () => PersonType,
  Since,
);

@InputType()
export class ProfileUpdateInput {
  @Field(() => String, { nullable: true }) givenName?: string | null;
  @Field(() => String, { nullable: true }) familyName?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) department?: string | null;
  @Field(() => String, { nullable: true }) site?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) about?: string | null;
  @Field(() => [String], { nullable: true }) skills?: string[] | null;
  @Field(() => [String], { nullable: true }) interests?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'An image of one’s own; null takes the photo away' }) photoImageId?:
    string | null;
}

@ObjectType()
export class ProfileUpdatePayload {
  @Field(() => PersonType, { nullable: true }) person!: PersonType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class ContactInput {
  @Field(() => ID) personId!: string;
}

@ObjectType()
export class ContactPayload {
  @Field(() => PersonType, { nullable: true }) person!: PersonType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
