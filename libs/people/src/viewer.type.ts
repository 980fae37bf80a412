import { UserError, Viewed, toId } from '#graphql';
import { type NetworkRole, type PersonKind, mightEver } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { BylineType } from './byline.type.js';
import type { Language } from './network.entity.js';
import { LanguageEnum, NetworkRoleEnum, PersonKindEnum, ThemeEnum } from './people.type.js';
import type { Theme } from './person.entity.js';
import { PersonType } from './person.type.js';
import type { SessionRow } from './sessions.service.js';
import type { ViewerRow } from './viewer.query.js';

@ObjectType('Viewer', { description: 'The person who is signed in, and what is theirs' })
export class ViewerType extends Viewed<ViewerRow> {
  @Field(() => ID) get id() {
    return toId('Viewer', this.row.id);
  }
  @Field(() => PersonType, { description: 'The viewer’s own profile' }) get person() {
    return new PersonType(this.actor, this.row);
  }
  @Field(() => PersonKindEnum, { description: 'Fixed for the life of the account' }) get kind(): PersonKind {
    return this.row.kind;
  }
  @Field(() => String, { nullable: true, description: 'With which the viewer signs in' }) get email() {
    return this.row.email;
  }
  @Field(() => LanguageEnum, { description: 'Of messages and mails' }) get language(): Language {
    return this.row.language;
  }
  @Field(() => ThemeEnum, { description: 'Light, dark, or as the machine says' }) get theme(): Theme {
    return this.row.theme;
  }
  @Field(() => String, { description: 'As in the IANA data base: Europe/Paris' }) get timeZone() {
    return this.row.timeZone;
  }
  @Field(() => [NetworkRoleEnum], { description: 'Duties beside the memberships; they open no content' })
  get networkRoles(): readonly NetworkRole[] {
    return this.actor.networkRoles;
  }
  @Field(() => Date, { nullable: true, description: 'Externals: the instant from which access ends' })
  get accessUntil() {
    return this.row.accessUntil;
  }
  @Field(() => BylineType, { nullable: true, description: 'Externals: the employee who answers for them' })
  get sponsor() {
    return this.row.sponsor && new BylineType(this.actor, this.row.sponsor);
  }
  @Field(() => Date, { nullable: true, description: 'When the visit before this one ended; null on the first' })
  get previousVisitAt() {
    return this.row.previousVisitAt;
  }
  @Field(() => Boolean, { description: 'By the rule that guards groupCreate' }) get viewerCanCreateGroup() {
    return mightEver(this.actor, 'createGroup', 'Network');
  }
  @Field(() => Boolean, { description: 'By the rule that guards employeesInvite' }) get viewerCanInviteEmployees() {
    return mightEver(this.actor, 'inviteEmployees', 'Network');
  }
  @Field(() => Boolean, { description: 'Whether the pages of accounts are theirs' }) get viewerCanAdminister() {
    return mightEver(this.actor, 'administer', 'Account');
  }
  @Field(() => Boolean, { description: 'Whether there is a directory for them' }) get viewerCanBrowseDirectory() {
    return mightEver(this.actor, 'browseDirectory', 'Network');
  }
}

@ObjectType('Session', { description: 'A browser in which the viewer is signed in' })
export class SessionType extends Viewed<SessionRow> {
  @Field(() => ID) get id() {
    return toId('Session', this.row.id);
  }
  @Field(() => String, { description: 'Browser and system, in words' }) get device() {
    return this.row.device;
  }
  @Field(() => Date, { description: 'When the person signed in' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => Date, { description: 'To five minutes' }) get lastSeenAt() {
    return this.row.lastSeenAt;
  }
  @Field(() => Boolean, { description: 'The one that asks' }) get isCurrent() {
    return this.row.isCurrent;
  }
}

@InputType()
export class SettingsUpdateInput {
  @Field(() => LanguageEnum, { nullable: true }) language?: Language | null;
  @Field(() => ThemeEnum, { nullable: true }) theme?: Theme | null;
  @Field(() => String, { nullable: true }) timeZone?: string | null;
}

@ObjectType()
export class SettingsUpdatePayload {
  @Field(() => ViewerType, { nullable: true }) viewer!: ViewerType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
