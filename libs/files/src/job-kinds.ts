import { defineJob } from '#jobs';
import type { ToldAs } from './held-files.query.js';

/** Looks at a new version: viruses, previews, the text in it. */
export const filePreparation = defineJob<{ versionId: string }>('file.preparation', {
  expireSeconds: 120,
  retries: 8,
  retrySeconds: 5,
});
/** A virus was found in a version: adds a `file.heldMail` for each who is told. */
export const heldFileNotice = defineJob<{ versionId: string }>('file.held');
/** Tells one person by mail, if they may know of it still. */
export const heldFileMail = defineJob<{ versionId: string; personId: string; as: ToldAs }>('file.heldMail');
/** Removes uploads and files that nothing bears, and asks again for what was never prepared. */
export const fileUpkeep = defineJob<Record<string, never>>('file.upkeep', { expireSeconds: 3600 });
