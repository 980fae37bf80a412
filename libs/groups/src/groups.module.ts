import { nodes } from '#graphql';
import { GROUP_ENTRY, PeopleModule } from '#people';
import { Module, type OnModuleInit } from '@nestjs/common';
import { InvitationAcceptedResolver, NetworkSetUpResolver } from './arrival.resolver.js';
import { ArrivalInGroups } from './group-entry.service.js';
import { ExternalGroupsResolver } from './external-groups.resolver.js';
import { ElectionType } from './election.type.js';
import { ElectionsJobs } from './elections.jobs.js';
import { ElectionsResolver } from './elections.resolver.js';
import { Elections } from './elections.service.js';
import { GroupFieldsResolver } from './group-fields.resolver.js';
import { GroupInvitations } from './group-invitations.service.js';
import { GroupLoaders } from './group-loaders.js';
import { GroupSettingsResolver } from './group-settings.resolver.js';
import { GroupSettings } from './group-settings.service.js';
import { GroupType } from './group.type.js';
import { GroupsJobs } from './groups.jobs.js';
import { GroupsResolver, ViewerGroupsResolver } from './groups.resolver.js';
import { Groups } from './groups.service.js';
import { MembersBulkResolver } from './members-bulk.resolver.js';
import { Members } from './members.service.js';
import { MembershipsResolver } from './memberships.resolver.js';
import { Memberships } from './memberships.service.js';
import { PersonGroupsResolver } from './person-groups.resolver.js';
import { WideningsJobs } from './widenings.jobs.js';
import { WideningFieldsResolver, WideningsResolver } from './widenings.resolver.js';
import { Widenings } from './widenings.service.js';
import { WideningType } from './widening.type.js';

@Module({
  imports: [PeopleModule],
  providers: [
    Groups,
    GroupSettings,
    GroupInvitations,
    GroupLoaders,
    Members,
    Memberships,
    Elections,
    ElectionsJobs,
    ElectionsResolver,
    Widenings,
    GroupsJobs,
    WideningsJobs,
    GroupsResolver,
    ViewerGroupsResolver,
    GroupFieldsResolver,
    GroupSettingsResolver,
    WideningsResolver,
    WideningFieldsResolver,
    MembershipsResolver,
    MembersBulkResolver,
    PersonGroupsResolver,
    ExternalGroupsResolver,
    InvitationAcceptedResolver,
    NetworkSetUpResolver,
    { provide: GROUP_ENTRY, useClass: ArrivalInGroups },
  ],
  exports: [Groups, GroupSettings, GroupInvitations, GroupLoaders, Members, Memberships],
})
export class GroupsModule implements OnModuleInit {
  constructor(
    private readonly groups: Groups,
    private readonly widenings: Widenings,
    private readonly elections: Elections,
  ) {}

  onModuleInit(): void {
    nodes.register('Group', async (actor, id) => new GroupType(actor, await this.groups.get(actor, id)));
    nodes.register('Election', async (actor, id) => new ElectionType(actor, await this.elections.get(actor, id)));
    nodes.register('Widening', async (actor, id) => new WideningType(actor, await this.widenings.get(actor, id)));
  }
}
