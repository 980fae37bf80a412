import usual from './jest.config.mjs';

/**
 * What takes minutes, and what few changes touch: a build from nothing, kills under load, recorded networks in full. Before anything
 * is merged (`npm test -- all`), or by name: `npm run test:long -- packaging`.
 * @type {import('jest').Config}
 */
export default { ...usual, roots: ['<rootDir>/test/long'], testPathIgnorePatterns: [] };
