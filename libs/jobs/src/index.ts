export { DEAD_LETTER, type JobsLog } from './boss.js';
export { Handlers } from './handlers.js';
export { type JobKind, type JobOptions, defineJob } from './job-kind.js';
export { type EnqueueOptions, Jobs } from './jobs.js';
export { JobsModule, RUNS_JOBS } from './jobs.module.js';
export { migrateJobs } from './migrate-jobs.js';
export { aWorkerLives } from './signs-of-life.js';
export { JOBS_ENTITIES } from './worker-sign.entity.js';
export { Worker } from './worker.js';
