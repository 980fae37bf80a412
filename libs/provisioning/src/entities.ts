import { DirectoryGroup, DirectoryGroupMember, DirectoryPerson } from './directory.entity.js';
import { PeopleImport, PeopleImportLine } from './people-import.entity.js';
import { ProvisioningError, ProvisioningToken } from './provisioning-token.entity.js';

/** Every table that this feature owns. */
export const PROVISIONING_ENTITIES = [
  ProvisioningToken,
  ProvisioningError,
  DirectoryPerson,
  DirectoryGroup,
  DirectoryGroupMember,
  PeopleImport,
  PeopleImportLine,
];
