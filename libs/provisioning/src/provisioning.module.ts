import { JobsModule } from '#jobs';
import { MailModule } from '#mail';
import { PeopleModule } from '#people';
import { Module } from '@nestjs/common';
import { Employees } from './employees.service.js';
import { PeopleImportController } from './people-import.controller.js';
import { PeopleImportResolver } from './people-import.resolver.js';
import { PeopleImports } from './people-imports.service.js';
import { ProvisioningJobs } from './provisioning.jobs.js';
import { ProvisioningLog } from './provisioning-log.service.js';
import { ProvisioningResolver } from './provisioning.resolver.js';
import { ProvisioningTokens } from './provisioning-tokens.service.js';
import { ScimErrors } from './scim/answer.js';
import { ScimGroupsController } from './scim/groups.controller.js';
import { ScimGroups } from './scim/groups.service.js';
import { ScimController } from './scim/scim.controller.js';
import { ScimUsersController } from './scim/users.controller.js';
import { ScimUsers } from './scim/users.service.js';

/** Employees by the company's directory (SCIM 2.0), or by a list. */
@Module({
  imports: [JobsModule, MailModule, PeopleModule],
  controllers: [ScimController, ScimUsersController, ScimGroupsController, PeopleImportController],
  providers: [
    Employees,
    PeopleImportResolver,
    PeopleImports,
    ProvisioningJobs,
    ProvisioningLog,
    ProvisioningResolver,
    ProvisioningTokens,
    ScimErrors,
    ScimGroups,
    ScimUsers,
  ],
  exports: [ProvisioningLog, ProvisioningTokens],
})
export class ProvisioningModule {}
