export { BYTE_ORDER_MARK, csvLine } from './audit-export.js';
export { ADMIN_ENTITIES } from './entities.js';
export { AdminModule } from './admin.module.js';
export { type Verification, countAuditLog, sealAudit, verifyAuditLog } from './audit-seal.js';
export { tidy } from './tidying.js';
