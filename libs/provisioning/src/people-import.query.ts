import { type Fragment, type Statement, raw, sql } from '#persistence';
import type { ListedPerson } from './csv/read-people.js';
import type { LineOutcome, PeopleImportState } from './people-import.entity.js';

export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly state: PeopleImportState;
  readonly welcomes: boolean;
  readonly lineCount: number;
  readonly createCount: number;
  readonly changeCount: number;
  readonly sameCount: number;
  readonly badCount: number;
  readonly doneCount: number;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}
export interface LineRow {
  readonly line: number;
  readonly outcome: LineOutcome;
  readonly code: string | null;
  readonly person: ListedPerson;
}
/** What there is under an address. */
export interface Holder {
  readonly id: string;
  readonly email: string;
  readonly kind: string;
  readonly status: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  readonly language: 'fr' | 'en' | null;
}

const importsWhere = (condition: Fragment): Statement<ImportRow> => sql<ImportRow>`
  select i.id, i.file_name as "fileName", i.state, i.welcomes, i.line_count as "lineCount", i.create_count as "createCount",
    i.change_count as "changeCount", i.same_count as "sameCount", i.bad_count as "badCount", i.done_count as "doneCount",
    i.created_at as "createdAt", i.ended_at as "endedAt"
  from people_imports i where ${condition}`;

export const importByKey = (id: string): Statement<ImportRow> => importsWhere(sql`i.id = ${id}`);
export const newestImport = (): Statement<ImportRow> =>
  importsWhere(raw(`i.id = (select id from people_imports where state <> 'DISCARDED' order by id desc limit 1)`));
export const importToChange = (id: string): Statement<ImportRow> => importsWhere(sql`i.id = ${id} for update`);

export const importLines = (
  id: string,
  { onlyBad, after, limit }: { onlyBad: boolean; after: number; limit: number },
): Statement<LineRow> => sql<LineRow>`
  select l.line, l.outcome, l.code, l.person from people_import_lines l
  where l.import_id = ${id} and l.line > ${after} ${onlyBad ? raw(`and l.outcome in ('BAD', 'REFUSED')`) : raw('')}
  order by l.line limit ${limit}`;

export const waitingLines = (id: string, limit: number): Statement<LineRow> => sql<LineRow>`
  select l.line, l.outcome, l.code, l.person from people_import_lines l
  where l.import_id = ${id} and l.outcome in ('CREATE', 'CHANGE') order by l.line limit ${limit} for update`;

export const writeLines = (id: string, lines: readonly LineRow[]): Statement<object> => sql`
  insert into people_import_lines (import_id, line, outcome, code, person)
  select ${id}::uuid, x.line, x.outcome, x.code, x.person
  from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as x(line int, outcome text, code text, person jsonb)`;

export const holdersOf = (emails: readonly string[]): Statement<Holder> => sql<Holder>`
  select p.id, p.email, p.kind, p.status, p.given_name as "givenName", p.family_name as "familyName", p.title, p.department, p.site,
    p.phone, p.language
  from persons p where p.email = any (${[...emails]}::text[])`;

/** Whether whoever asked for it may still. */
export const mayGoOn = (id: string): Statement<{ personId: string }> => sql<{ personId: string }>`
  select p.id as "personId" from people_imports i join persons p on p.id = i.created_by
    join network_roles r on r.person_id = p.id and r.role = 'IT_ADMIN'
  where i.id = ${id} and i.state = 'RUNNING' and app_active(p)`;
