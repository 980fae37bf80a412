export * from './file-store.js';
export * from './image.js';
export * from './local-files.js';
export * from './open-store.js';
export * from './storage.module.js';
export * from './uploads.js';
