import { type Config } from '#config';
import { type Clock } from '#persistence';
import type { Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import type { DatabaseUrls } from './main.js';

/** Tokens under which features find what the process was started with. */
export const CONFIG = 'CONFIG';
export const DATABASE_URLS = 'DATABASE_URLS';
export const CLOCK = 'CLOCK';
export const LOG = 'LOG';
/** The address of the database's owner: for the jobs' process, which makes backups; the API never has it. */
export const OWNER_URL = 'OWNER_URL';

export const settingsProviders = (config: Config, urls: DatabaseUrls, clock: Clock, log: Logger): Provider[] => [
  { provide: CONFIG, useValue: config },
  { provide: DATABASE_URLS, useValue: urls },
  { provide: CLOCK, useValue: clock },
  { provide: LOG, useValue: log },
  { provide: OWNER_URL, useValue: null },
];
