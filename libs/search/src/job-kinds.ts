import { defineJob } from '#jobs';

/** Brings the words of search up to what is written, where something is left to do. */
export const searchFill = defineJob<Record<string, never>>('search.fill', { expireSeconds: 4 * 3600 });
