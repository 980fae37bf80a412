/**
 * The company's working time as one axis of minutes: position 0 is the opening of the story, `length` is the present.
 * Whatever is placed on it falls on a working day between 7:30 and 18:30, French time, and never after `now`.
 */
export interface WorkingTime {
  /** Working minutes from the opening to now. */
  readonly length: number;
  /** The instant of a position; what lies past the end is the end. */
  at(position: number): Date;
  /** The position of a clock time `daysAgo` working days before the last working day. */
  onDay(daysAgo: number, hour: number, minute: number): number;
}

const OPENS = 7 * 60 + 30;
const CLOSES = 18 * 60 + 30;
/** Minutes of a working day. */
export const WORKING_DAY = CLOSES - OPENS;
const DAY_MS = 86_400_000;
const HOLIDAYS = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

export function workingTime(now: Date, calendarDays: number): WorkingTime {
  const days = workingDays(now, calendarDays);
  const last = days[days.length - 1];
  const length = (days.length - 1) * WORKING_DAY + Math.min(WORKING_DAY, (now.getTime() - last) / 60_000);
  const at = (position: number): Date => {
    const inside = Math.max(0, Math.min(position, length - 0.5));
    const index = Math.min(days.length - 1, Math.floor(inside / WORKING_DAY));
    return new Date(Math.floor(days[index] + (inside - index * WORKING_DAY) * 60_000));
  };
  const onDay = (daysAgo: number, hour: number, minute: number): number =>
    (days.length - 1 - daysAgo) * WORKING_DAY + (hour * 60 + minute - OPENS);
  return { length, at, onDay };
}

/** Midnight of French time of the instant's day, in milliseconds. */
export function parisMidnight(instant: Date): number {
  const { year, month, day } = parisDate(instant);
  const utc = Date.UTC(year, month - 1, day);
  return utc - parisOffset(new Date(utc + DAY_MS / 2));
}

/** The calendar day in France on which an instant falls. */
export function parisDate(instant: Date): { year: number; month: number; day: number } {
  const [year, month, day] = PARIS_DAY.format(instant).split('-').map(Number);
  return { year, month, day };
}

const PARIS_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });
const PARIS_HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' });

/** How far French time is ahead of UTC at an instant of the middle of a day. */
function parisOffset(noonUtc: Date): number {
  return (Number(PARIS_HOUR.format(noonUtc)) - noonUtc.getUTCHours()) * 3_600_000;
}

/** The openings (as instants) of the working days up to now, oldest first; at least one. */
function workingDays(now: Date, calendarDays: number): number[] {
  const openings: number[] = [];
  for (let ago = calendarDays; ago >= 0; ago--) {
    const midnight = parisMidnight(new Date(now.getTime() - ago * DAY_MS));
    const opening = midnight + OPENS * 60_000;
    if (isWorked(new Date(midnight + DAY_MS / 2)) && opening < now.getTime()) openings.push(opening);
  }
  return openings;
}

function isWorked(noon: Date): boolean {
  const { year, month, day } = parisDate(noon);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !HOLIDAYS.has(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
