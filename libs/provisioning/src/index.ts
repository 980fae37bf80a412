export { PROVISIONING_ENTITIES } from './entities.js';
export { ProvisioningLog } from './provisioning-log.service.js';
export { ProvisioningModule } from './provisioning.module.js';
export { ProvisioningTokens } from './provisioning-tokens.service.js';
export { scimDoor } from './scim/door.js';
