import { defineJob } from '#jobs';

/** Tells of what nobody was told of yet, and sends what is due. */
export const notificationsDue = defineJob<Record<string, never>>('notifications.due', { retries: 0 });
/** Tells somebody that their answer by mail was not published, and why. */
export const answerRefused = defineJob<{
  readonly personId: string;
  readonly postId: string;
  readonly commentId: string | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}>('notifications.answerRefused');
/** Tells somebody that their answer by mail came, when it is published, and how it is called back. */
export const answerHeld = defineJob<{ readonly id: string }>('notifications.answerHeld');
/** Publishes an answer by mail that nobody called back. */
export const answerPublish = defineJob<{ readonly id: string }>('notifications.answerPublish');
/** Removes what is no news any more. */
export const notificationsForget = defineJob<Record<string, never>>('notifications.forget');
