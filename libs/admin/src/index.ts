export { AdminModule } from './admin.module.js';
export { type Verification, sealAudit, verifyAuditLog } from './audit-seal.js';
export { tidy } from './tidying.js';
