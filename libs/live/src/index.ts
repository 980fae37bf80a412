export * from './event.js';
export * from './live-bus.js';
export * from './live-stream.js';
export * from './live.module.js';
export * from './session-watch.query.js';
