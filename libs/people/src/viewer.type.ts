import { UserError, Viewed, toId } from '#graphql';
import { type Actor, type NetworkRole, type PersonKind, can, mightEver } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { BylineType } from './byline.type.js';
import type { Language } from './network.entity.js';
import { LanguageEnum, NetworkRoleEnum, PersonKindEnum, ThemeEnum } from './people.type.js';
import type { Theme } from './person.entity.js';
import { PersonType } from './person.type.js';
import type { SessionRow } from './sessions.service.js';
import type { ViewerRow } from './viewer.query.js';

@ObjectType('Viewer', { description: 'The person who is signed in, and what is theirs' })
export class ViewerType {
  private row?: Promise<ViewerRow>;

  /** `load` is called at the first field that needs the row: what else hangs on the viewer is asked of the facts alone. */
  constructor(
    readonly actor: Actor,
    private readonly load: () => Promise<ViewerRow>,
  ) {}

  @Field(() => ID) get id() {
    return toId('Viewer', this.actor.personId);
  }
  @Field(() => PersonType, { description: 'The viewer’s own profile' }) get person(): Promise<PersonType> {
    return this.of((row) => new PersonType(this.actor, row));
  }
  @Field(() => PersonKindEnum, { description: 'Fixed for the life of the account' }) get kind(): PersonKind {
    return this.actor.kind;
  }
  @Field(() => String, { nullable: true, description: 'With which the viewer signs in' }) get email(): Promise<
    string | null
  > {
    return this.of(({ email }) => email);
  }
  @Field(() => LanguageEnum, { description: 'Of messages and mails' }) get language(): Promise<Language> {
    return this.of(({ language }) => language);
  }
  @Field(() => ThemeEnum, { description: 'Light, dark, or as the machine says' }) get theme(): Promise<Theme> {
    return this.of(({ theme }) => theme);
  }
  @Field(() => String, { description: 'As in the IANA data base: Europe/Paris' }) get timeZone(): Promise<string> {
    return this.of(({ timeZone }) => timeZone);
  }
  @Field(() => [NetworkRoleEnum], { description: 'Duties beside the memberships; they open no content' })
  get networkRoles(): readonly NetworkRole[] {
    return this.actor.networkRoles;
  }
  @Field(() => Date, { nullable: true, description: 'Externals: the instant from which access ends' })
  get accessUntil(): Promise<Date | string | null> {
    return this.of(({ accessUntil }) => accessUntil);
  }
  @Field(() => BylineType, { nullable: true, description: 'Externals: the employee who answers for them' })
  get sponsor(): Promise<BylineType | null> {
    return this.of(({ sponsor }) => sponsor && new BylineType(this.actor, sponsor));
  }
  @Field(() => Date, { nullable: true, description: 'When the visit before this one ended; null on the first' })
  get previousVisitAt(): Promise<Date | null> {
    return this.of(({ previousVisitAt }) => previousVisitAt);
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
  @Field(() => Boolean, { description: 'Whether `externals` lists all, not only those whom the viewer answers for' })
  get viewerSeesAllExternals() {
    // Somebody for whom another one answers.
    return can(this.actor, 'see', 'External', { kind: 'EXTERNAL', status: 'ACTIVE', sponsorId: null });
  }
  @Field(() => Boolean, { description: 'Whether the audit log of the network is theirs, beyond their own groups' })
  get viewerCanReadAuditLog() {
    return mightEver(this.actor, 'readAuditLog', 'Network');
  }
  @Field(() => Boolean, { description: 'By the rule that guards networkRoleAppoint' }) get viewerCanAppoint() {
    return mightEver(this.actor, 'appoint', 'Network');
  }
  @Field(() => Boolean, { description: 'By the rule that guards orphanedGroups' }) get viewerSeesOrphanedGroups() {
    return mightEver(this.actor, 'seeOrphanedGroups', 'Network');
  }
  @Field(() => Boolean, { description: 'By the rule that guards breakGlassAsk' }) get viewerCanAskBreakGlass() {
    return mightEver(this.actor, 'requestBreakGlass', 'Network');
  }
  @Field(() => Boolean, { description: 'Whether requests for break-glass may be theirs to see' })
  get viewerSeesBreakGlass() {
    return mightEver(this.actor, 'see', 'BreakGlass');
  }
  @Field(() => Boolean, { description: 'Whether there is a directory for them' }) get viewerCanBrowseDirectory() {
    return mightEver(this.actor, 'browseDirectory', 'Network');
  }

  private async of<T>(field: (row: ViewerRow) => T): Promise<T> {
    return field(await (this.row ??= this.load()));
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
