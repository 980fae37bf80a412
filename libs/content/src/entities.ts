import { Bookmark } from './bookmark.entity.js';
import { Comment } from './comment.entity.js';
import { Draft } from './draft.entity.js';
import { Image } from './image.entity.js';
import { PostActivity } from './post-activity.entity.js';
import { Post } from './post.entity.js';
import { Reaction } from './reaction.entity.js';
import { Revision } from './revision.entity.js';

/** Every table that this feature owns. */
export const CONTENT_ENTITIES = [Post, PostActivity, Comment, Image, Revision, Reaction, Bookmark, Draft];
