import type { Catalogue } from '../catalogues.js';

/** Posts, comments, reactions, images, drafts. */
export const content: Catalogue = {
  POST_CLOSED: 'This discussion is closed.',
  POST_HIDDEN: 'This post is hidden: it can no longer be answered.',
};
