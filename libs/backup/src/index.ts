export { BACKUP_ENTITIES } from './backup-run.entity.js';
export { BackupError, type Problem } from './backup-error.js';
export { BackupKey } from './backup-key.js';
export { BackupModule } from './backup.module.js';
export { type Installation, makeBackup, proveBackup } from './company-backups.js';
export type { FileCopy } from './manifest.js';
export { Backup, backupsIn } from './read-backup.js';
export { type Target, refuseNewer, restoreDatabase, restoreFile, restoreIntoStore } from './restore.js';
export type { Progress } from './write-backup.js';
