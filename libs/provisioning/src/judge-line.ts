import type { ListedPerson, ReadLine } from './csv/read-people.js';
import type { LineOutcome } from './people-import.entity.js';
import type { Holder } from './people-import.query.js';

const COMPARED = ['givenName', 'familyName', 'title', 'department', 'site', 'phone'] as const;

/** What a line does, seen who is there under its address. */
export function judged(
  { person, code }: Pick<ReadLine, 'person' | 'code'>,
  holder: Holder | undefined,
): { outcome: LineOutcome; code: string | null } {
  const bad = (why: string) => ({ outcome: 'BAD' as const, code: why });
  if (code) return bad(code);
  if (!holder) return { outcome: 'CREATE', code: null };
  if (holder.kind !== 'EMPLOYEE') return bad('LINE_NOT_EMPLOYEE');
  if (holder.status === 'PLACEHOLDER' || holder.status === 'INVITED') return { outcome: 'CREATE', code: null };
  if (holder.status === 'SUSPENDED') return bad('LINE_SUSPENDED');
  if (holder.status !== 'ACTIVE') return bad('LINE_LEFT');
  return { outcome: differs(person, holder) ? 'CHANGE' : 'SAME', code: null };
}

const differs = (person: ListedPerson, holder: Holder): boolean =>
  COMPARED.some((column) => person[column] !== null && person[column] !== holder[column]);

/** What is there, with what the line says. */
export const merged = (person: ListedPerson, holder: Holder) => ({
  givenName: person.givenName,
  familyName: person.familyName,
  title: person.title ?? holder.title,
  department: person.department ?? holder.department,
  site: person.site ?? holder.site,
  phone: person.phone ?? holder.phone,
  language: holder.language,
});
