import { defineJob } from '#jobs';

/** Adds a mail for each who could decide on a request for break-glass. */
export const breakGlassAsked = defineJob<{ breakGlassId: string }>('breakGlass.asked');
export const breakGlassAskedMail = defineJob<{ breakGlassId: string; personId: string }>('breakGlass.askedMail');
/** Tells the managers of every touched group who are to be told by now. What is due stands in the database, not in a job. */
export const breakGlassNotices = defineJob<Record<string, never>>('breakGlass.notices');
export const breakGlassMail = defineJob<{ breakGlassId: string; groupId: string; personId: string }>('breakGlass.mail');
