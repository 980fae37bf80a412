import { defineJob } from '#jobs';

/** What is told: to those who moderate (REPORTED, APPEALED), to the author, to the community leads (ASKED). */
export type News = 'REPORTED' | 'APPEALED' | 'HIDDEN' | 'LIFTED' | 'UPHELD' | 'ADVISED' | 'ASKED';
/** Adds a `moderation.mail` for each who is told; `id` is the case's, the hiding's or, for ASKED, the request's. */
export const moderationNotice = defineJob<{ about: News; id: string }>('moderation.notice');
/** Tells one person by mail, if they may know of it still. */
export const moderationMail = defineJob<{ about: News; id: string; personId: string }>('moderation.mail');
