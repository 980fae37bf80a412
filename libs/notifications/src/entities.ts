import { HeldAnswer } from './held-answer.entity.js';
import { MailAddress, MailTaken } from './mail-in.entity.js';
import { PushSubscription } from './push/push-subscription.entity.js';
import { Notification } from './notification.entity.js';
import { Announcement, Untold } from './untold.entity.js';
import { NotificationChoice, NotificationSettings, ServerKey, ThreadMark } from './wishes.entity.js';

/** Every table that this feature owns. */
export const NOTIFICATIONS_ENTITIES = [
  Notification,
  Untold,
  Announcement,
  NotificationChoice,
  NotificationSettings,
  ThreadMark,
  ServerKey,
  MailAddress,
  MailTaken,
  HeldAnswer,
  PushSubscription,
];
