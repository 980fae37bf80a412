export * from './mentions.js';
export * from './render.js';
