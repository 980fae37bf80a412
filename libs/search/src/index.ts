export { SEARCH_ENTITIES } from './entities.js';
export { type FoundRef, type FoundThing, type Searchable, Searchables } from './searchable.js';
export { FOUND_TYPES } from './search.type.js';
export { SearchModule } from './search.module.js';
