import { parseArgs } from 'node:util';
import { RETAINED, type Retained } from '#custody';
import { parseId } from '#graphql';
import { Failure } from '../failure.js';

export type RetentionArguments =
  | { readonly verb: 'list' }
  | {
      readonly verb: 'set';
      readonly what: Retained;
      readonly days: number;
      readonly groupId: string | null;
      readonly inDays: number;
      readonly isApplied: boolean;
    }
  | { readonly verb: 'end'; readonly what: Retained; readonly groupId: string | null }
  | {
      readonly verb: 'hold';
      readonly matter: string;
      readonly reason: string;
      readonly email: string | null;
      readonly groupId: string | null;
      readonly from: string | null;
      readonly until: string | null;
    }
  | { readonly verb: 'release'; readonly id: string };

const OPTIONS = {
  group: { type: 'string' },
  in: { type: 'string' },
  apply: { type: 'boolean' },
  matter: { type: 'string' },
  reason: { type: 'string' },
  email: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
} as const;

/** What was asked for; anything else is answered with the ways to write it. */
export function readRetentionArguments(args: readonly string[]): RetentionArguments {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [verb = 'list', one, two, ...rest] = positionals;
    const groupId = values.group === undefined ? null : groupIn(values.group);
    if (rest.length === 0 && groupId !== undefined) {
      if (verb === 'list' && one === undefined) return { verb };
      const what = RETAINED.find((name) => name === one?.toUpperCase());
      const [days, inDays] = [wholeNumber(two, 1), wholeNumber(values.in ?? '7', 0)];
      if (verb === 'set' && what && days !== null && inDays !== null)
        return { verb, what, days, groupId, inDays, isApplied: values.apply ?? false };
      if (verb === 'end' && what && two === undefined) return { verb, what, groupId };
      const { matter, reason, email = null } = values;
      const [from, until] = [dayOf(values.from), dayOf(values.until)];
      if (
        verb === 'hold' &&
        matter &&
        reason &&
        (email === null) !== (groupId === null) &&
        from !== false &&
        until !== false
      )
        return { verb, matter, reason, email, groupId, from, until };
      if (verb === 'release' && one !== undefined && /^[0-9a-f-]{36}$/.test(one)) return { verb, id: one };
    }
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run retention -- [list | set posts|messages|deleted DAYS [--group ADDRESS] [--in DAYS] [--apply] | end WHAT [--group ADDRESS] | hold --matter NAME --reason TEXT --email ADDRESS|--group ADDRESS [--from DAY] [--until DAY] | release HOLD].',
    'Écrivez : npm run retention -- [list | set posts|messages|deleted JOURS [--group ADRESSE] [--in JOURS] [--apply] | end QUOI [--group ADRESSE] | hold --matter NOM --reason TEXTE --email ADRESSE|--group ADRESSE [--from JOUR] [--until JOUR] | release GEL].',
  );
}

/** The group of a link, or of the id in it; undefined where it is none. */
function groupIn(text: string): string | undefined {
  const ids = [...text.matchAll(/[\w-]{23}/g)].map(([id]) => parseId(id));
  return ids.find((id) => id?.type === 'Group')?.uuid;
}

function wholeNumber(text: string | undefined, least: number): number | null {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= least && value <= 36_500 ? value : null;
}

/** A day of the calendar, as 2026-11-23; false where it is none. */
function dayOf(text: string | undefined): string | null | false {
  if (text === undefined) return null;
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : false;
}
