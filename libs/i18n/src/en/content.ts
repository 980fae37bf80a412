import type { Catalogue } from '../catalogues.js';

/** Posts, comments, reactions, images, drafts. */
export const content: Catalogue = {
  POST_CLOSED: 'This discussion is closed.',
  POST_HIDDEN: 'This post is hidden: it can no longer be answered.',
  POST_NOT_NARROWER: 'This does not narrow who reads: a post can only be narrowed, never widened.',
  AUDIENCE_NOT_ALLOWED: 'This group does not allow these readers for this post.',
  PARTNER_NOT_IN_GROUP: 'This organisation is not part of the group.',
  PARTNER_NOT_NARROWER: 'This message is already for one organisation: so is its answer.',
  TITLE_TOO_LONG: 'The title is longer than {max} characters.',
  BODY_REQUIRED: 'Write something before you publish.',
  BODY_TOO_LONG: 'The text is longer than {max} characters.',
  TOPICS_TOO_MANY: 'No more than {max} topics.',
  TOPIC_TOO_LONG: 'A topic is longer than {max} characters.',
  REASON_REQUIRED: 'Say why: the reason is shown.',
  REASON_TOO_LONG: 'The reason is longer than {max} characters.',
  IMAGES_TOO_MANY: 'No more than {max} images.',
  IMAGE_NOT_FOUND: 'An image was not found. Add it again.',
  IMAGE_UNSUPPORTED: 'This file is not an image that the network can read (JPEG, PNG, WebP, GIF or AVIF).',
  IMAGE_TOO_LARGE: 'This image has more than 50 million pixels.',
  IMAGES_TOO_MANY_UNUSED: 'Too many images uploaded without being published. Try again tomorrow.',
  IDEMPOTENCY_MISMATCH: 'This request was made before with other content.',
  RATE_LIMITED_SUBSCRIPTIONS: 'Too many subscriptions on this connection.',
};
