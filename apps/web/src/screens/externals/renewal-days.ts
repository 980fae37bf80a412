import { dayOf } from '../../ui/dates.js';

const DAY_MS = 86_400_000;
/** As the server does when no day is named. */
export const USUAL_DAYS = 182;
export const MOST_DAYS = 365;

/** The day so many days from today. */
export const inDays = (days: number): string => dayOf(new Date(Date.now() + days * DAY_MS));
