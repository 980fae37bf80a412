import { defineJob } from '#jobs';

/** Tells of what nobody was told of yet, and sends what is due. */
export const notificationsDue = defineJob<Record<string, never>>('notifications.due', { retries: 0 });
/** Removes what is no news any more. */
export const notificationsForget = defineJob<Record<string, never>>('notifications.forget');
