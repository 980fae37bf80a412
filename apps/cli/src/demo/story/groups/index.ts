import type { GroupStory } from '../shapes.js';
import { LIFE_GROUPS } from './life.js';
import { PRIVATE_GROUPS } from './private.js';
import { TRADE_GROUPS } from './trades.js';
import { SECRET_GROUPS } from './secret.js';

/** The 24 groups of the company. */
export const GROUPS: readonly GroupStory[] = [...TRADE_GROUPS, ...LIFE_GROUPS, ...PRIVATE_GROUPS, ...SECRET_GROUPS];
