export { type Catalogue, type Language, CATALOGUES } from './catalogues.js';
export { hasText, placeholdersOf, translate } from './translate.js';
