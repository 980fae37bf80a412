import { ACTOR_SOURCE } from '#graphql';
import { JobsModule } from '#jobs';
import { MailModule } from '#mail';
import { Module } from '@nestjs/common';
import { AccessReviewsJobs } from './access-reviews.jobs.js';
import { AccountsResolver } from './accounts.resolver.js';
import { Accounts } from './accounts.service.js';
import { BylineResolver } from './byline.resolver.js';
import { Contacts } from './contacts.service.js';
import { Enrolment } from './enrolment.js';
import { ExternalNotices } from './external-notices.jobs.js';
import { ExternalsResolver, PartnerExternalsResolver } from './externals.resolver.js';
import { Externals } from './externals.service.js';
import { FactorsJobs } from './factors.jobs.js';
import { FactorsResolver } from './factors.resolver.js';
import { Factors } from './factors.service.js';
import { Identities } from './identities.service.js';
import { InvitationAcceptance } from './invitation-acceptance.service.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { Invitations } from './invitations.service.js';
import { KnownDevices } from './known-devices.service.js';
import { NetworkResolver } from './network.resolver.js';
import { NetworkRolesJobs } from './network-roles.jobs.js';
import { NetworkRolesResolver } from './network-roles.resolver.js';
import { NetworkRoles } from './network-roles.service.js';
import { Networks } from './network.service.js';
import { NoticesResolver } from './notices.resolver.js';
import { PartnerOrganisationsResolver } from './partner-organisations.resolver.js';
import { PartnerOrganisations } from './partner-organisations.service.js';
import { Passwords } from './passwords.service.js';
import { PeopleJobs } from './people.jobs.js';
import { PeopleResolver } from './people.resolver.js';
import { People } from './people.service.js';
import { PasskeysResolver } from './passkeys.resolver.js';
import { Passkeys } from './passkeys.service.js';
import { Proofs } from './proofs.service.js';
import { Sealing } from './sealing.js';
import { Sessions } from './sessions.service.js';
import { SingleSignOnController } from './single-sign-on.controller.js';
import { SingleSignOnResolver } from './single-sign-on.resolver.js';
import { SingleSignOn } from './single-sign-on.service.js';
import { SignInPoliciesResolver } from './sign-in-policies.resolver.js';
import { SignInPolicies } from './sign-in-policies.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignIn } from './sign-in.service.js';
import { SignInSteps } from './sign-in-steps.service.js';
import { SignedIn } from './signed-in.js';
import { SponsorsJobs } from './sponsors.jobs.js';
import { Throttle } from './throttle.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  imports: [JobsModule, MailModule],
  controllers: [SingleSignOnController],
  providers: [
    { provide: ACTOR_SOURCE, useExisting: Sessions },
    AccessReviewsJobs,
    Accounts,
    Contacts,
    Enrolment,
    ExternalNotices,
    Externals,
    Factors,
    FactorsJobs,
    Identities,
    InvitationAcceptance,
    Invitations,
    KnownDevices,
    NetworkRoles,
    NetworkRolesJobs,
    Networks,
    PartnerOrganisations,
    Passwords,
    People,
    Passkeys,
    Proofs,
    Sealing,
    Sessions,
    SignIn,
    SignInPolicies,
    SignInSteps,
    SignedIn,
    SingleSignOn,
    SponsorsJobs,
    Throttle,
    PeopleJobs,
    AccountsResolver,
    BylineResolver,
    ExternalsResolver,
    FactorsResolver,
    PartnerExternalsResolver,
    InvitationsResolver,
    NetworkResolver,
    NetworkRolesResolver,
    NoticesResolver,
    PartnerOrganisationsResolver,
    PasskeysResolver,
    PeopleResolver,
    SignInPoliciesResolver,
    SignInResolver,
    SingleSignOnResolver,
    ViewerResolver,
  ],
  exports: [ACTOR_SOURCE, Accounts, Contacts, Invitations, PartnerOrganisations, People, Sessions, Throttle],
})
export class PeopleModule {}
