import { defineJob } from '#jobs';

/** Removes images that nothing shows, and files that no image needs. */
export const imageUpkeep = defineJob<Record<string, never>>('image.upkeep', { expireSeconds: 3600 });
/** Erases the groups that were deleted 30 days ago. */
export const groupErasure = defineJob<Record<string, never>>('group.erasure', { expireSeconds: 4 * 3600 });
