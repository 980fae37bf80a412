import { defineJob } from '#jobs';

/** Tells somebody who was made by a directory or a list that there is a place for them, unless they found in meanwhile. */
export const welcomeMail = defineJob<{ personId: string }>('provisioning.welcome');
/** Does what a list of people says, a hundred lines at a time. */
export const peopleImport = defineJob<{ importId: string }>('provisioning.import', { expireSeconds: 1_800 });
/** Lists of people and refused requests go after thirty days. */
export const provisioningTidy = defineJob<Record<string, never>>('provisioning.tidy');
