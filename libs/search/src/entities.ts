import { RecentSearch } from './recent-search.entity.js';

/** Every table that this feature maps; the words themselves are the database's alone (see README). */
export const SEARCH_ENTITIES = [RecentSearch];
