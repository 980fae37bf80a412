export { CustodyModule } from './custody.module.js';
export { CUSTODY_ENTITIES } from './entities.js';
export { CopyError, type CopyProblem } from './company/copy-error.js';
export { type CompanySource, exportCompany } from './company/export-company.js';
export { importCompany, verifyCopy } from './company/import-company.js';
export { LEFT_OUT, isLeftOut } from './company/left-out.js';
