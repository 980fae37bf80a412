/** @type {import('jest').Config} */
export default {
  rootDir: '.',
  roots: ['<rootDir>/test', '<rootDir>/libs', '<rootDir>/apps'],
  testRegex: '\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/apps/web/', '<rootDir>/test/long/'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  runner: 'jest-light-runner/child-process',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  setupFiles: ['<rootDir>/test/support/modules.mjs'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/support/closing-line.mjs'],
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
};
