import type { Database } from './database.js';

/**
 * Injection token of the system role's database. Only sign-in, jobs and imports ask for it: they act before there is a
 * viewer, or for all of them. What answers a viewer goes through `Records`.
 */
export const SYSTEM_DATABASE = Symbol('SYSTEM_DATABASE');
export type SystemDatabase = Database;
