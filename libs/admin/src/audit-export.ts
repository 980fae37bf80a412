import { toId } from '#graphql';
import { translate } from '#i18n';
import type { Actor } from '#permissions';
import { type AuditKind, kindOf } from './audit-actions.js';
import { actorOf, detailsOf, pseudonymOf, sentenceOf } from './audit-words.js';
import type { AuditRow } from './audit.query.js';

/** How an export is written: its beginning, and each entry as a line. */
export interface ExportFormat {
  readonly mime: string;
  head(actor: Actor): string;
  line(actor: Actor, row: AuditRow): string;
}

/** Spreadsheets read UTF-8 only after this mark. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, every cell in quotes, in the language of who reads it. */
const CSV: ExportFormat = {
  mime: 'text/csv; charset=utf-8',
  head: ({ language }) => BYTE_ORDER_MARK + csvLine(HEADERS.map((code) => translate(code, language))),
  line: (actor, row) =>
    csvLine([
      toId('AuditEntry', row.id),
      row.at.toISOString(),
      translate(KIND_WORDS[kindOf(row.area)], actor.language),
      row.action,
      row.outcome,
      actorOf(actor, row)?.name ?? '',
      groupOf(row),
      sentenceOf(actor, row),
      detailsOf(actor, row).join(' ; '),
    ]),
};

/** One JSON object a line, the words of the program beside the sentence. */
const JSONL: ExportFormat = {
  mime: 'application/jsonl; charset=utf-8',
  head: () => '',
  line: (actor, row) =>
    `${JSON.stringify({
      id: toId('AuditEntry', row.id),
      at: row.at.toISOString(),
      kind: kindOf(row.area),
      action: row.action,
      outcome: row.outcome,
      by: actorOf(actor, row)?.name ?? null,
      groupId: row.groupId && toId('Group', row.groupId),
      group: groupOf(row) || null,
      sentence: sentenceOf(actor, row),
      details: detailsOf(actor, row),
    })}\n`,
};

export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = { csv: CSV, jsonl: JSONL };

const groupOf = (row: AuditRow): string => row.groupName ?? (row.hasGroup ? pseudonymOf(row) : '');

const HEADERS = [
  'AUDIT_HEADER_ID',
  'AUDIT_HEADER_AT',
  'AUDIT_HEADER_KIND',
  'AUDIT_HEADER_ACTION',
  'AUDIT_HEADER_OUTCOME',
  'AUDIT_HEADER_BY',
  'AUDIT_HEADER_GROUP',
  'AUDIT_HEADER_SENTENCE',
  'AUDIT_HEADER_DETAILS',
] as const;
const KIND_WORDS: Readonly<Record<AuditKind, string>> = {
  SESSION: 'AUDIT_KIND_SESSION',
  ACCOUNT: 'AUDIT_KIND_ACCOUNT',
  INVITATION: 'AUDIT_KIND_INVITATION',
  NETWORK: 'AUDIT_KIND_NETWORK',
  GROUP: 'AUDIT_KIND_GROUP',
  CONTENT: 'AUDIT_KIND_CONTENT',
  MODERATION: 'AUDIT_KIND_MODERATION',
  AUDIT: 'AUDIT_KIND_AUDIT',
  OTHER: 'AUDIT_KIND_OTHER',
};

/** RFC 4180, every cell in quotes and none of them a formula. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A cell that begins like a formula would be run by who opens the table: an apostrophe makes it the text that it is. */
const csvCell = (text: string): string =>
  `"${(/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
