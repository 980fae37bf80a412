import { defineJob } from '#jobs';

/** Looks at a new version: viruses, previews, the text in it. */
export const filePreparation = defineJob<{ versionId: string }>('file.preparation', {
  expireSeconds: 120,
  retries: 8,
  retrySeconds: 5,
});
/** Removes uploads and files that nothing bears, and asks again for what was never prepared. */
export const fileUpkeep = defineJob<Record<string, never>>('file.upkeep', { expireSeconds: 3600 });
