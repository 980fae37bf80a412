import { defineJob } from '#jobs';

/** Makes the copy that somebody asked for: minutes for a person, longer for a large group. */
export const dataExportMake = defineJob<{ exportId: string }>('dataExport.make', {
  expireSeconds: 4 * 3600,
  retries: 2,
});
/** That it is there. */
export const dataExportMail = defineJob<{ exportId: string }>('dataExport.mail');
/** Erases what the rules say has been kept long enough. */
export const retentionApply = defineJob<Record<string, never>>('retention.apply', {
  expireSeconds: 4 * 3600,
  retries: 0,
});
/** Takes away what has ended, and says of what came to nothing that it did. */
export const dataExportUpkeep = defineJob<Record<string, never>>('dataExport.upkeep');
