import { createHash } from 'node:crypto';
import { translate } from '#i18n';
import type { Actor } from '#permissions';
import type { BylineRow } from '#people';
import { AUDIT_SENTENCES } from './audit-actions.js';
import type { AuditRow } from './audit.query.js';

/**
 * Who acted, as far as the viewer may know: an external reads of their own account only, and sees of others whom they see
 * anyway.
 */
export const actorOf = (viewer: Actor, { actor }: AuditRow): BylineRow | null =>
  actor && (viewer.kind === 'EMPLOYEE' || actor.maySee || actor.id === viewer.personId) ? actor : null;

/** Stands for a group that the viewer is not in; another one in each entry, so that no two can be told to be about the same. */
export const pseudonymOf = ({ id }: AuditRow): string => {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
  const bytes = createHash('sha256').update('audit entry ').update(id).digest().subarray(0, 6);
  return [...bytes].map((byte) => letters[byte % letters.length]).join('');
};

/** The entry as a sentence in the viewer's language. */
export function sentenceOf(viewer: Actor, row: AuditRow): string {
  const { language } = viewer;
  const known = AUDIT_SENTENCES[row.action];
  const code = row.action === 'session.open' && row.outcome === 'REFUSED' ? 'AUDIT_SESSION_OPEN_REFUSED' : known;
  const text = translate(code ?? 'AUDIT_OTHER', language, {
    actor: actorOf(viewer, row)?.name ?? translate(row.actor ? 'AUDIT_ADMINISTRATION' : 'AUDIT_SYSTEM', language),
    target: row.target?.name ?? translate('AUDIT_SOMEBODY', language),
    partner: row.partnerName ?? translate('AUDIT_SOME_PARTNER', language),
    group: groupWords(viewer, row),
    action: row.action,
  });
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function groupWords({ language }: Actor, row: AuditRow): string {
  if (row.groupName !== null) return translate('AUDIT_GROUP_NAMED', language, { name: row.groupName });
  if (row.hasGroup) return translate('AUDIT_GROUP_VEILED', language, { pseudonym: pseudonymOf(row) });
  return translate('AUDIT_GROUP_GONE', language);
}

/** What the entry says besides, of a short list of codes: nothing that names anybody or anything. */
export function detailsOf({ language }: Actor, { data }: AuditRow): string[] {
  return Object.entries(DETAILS).flatMap(([key, code]) => {
    const value = data[key];
    if (value === null || value === undefined || typeof value === 'object') return [];
    const said = VALUES[String(value)];
    if (!said && !PLAIN.has(key)) return [];
    return [translate(code, language, { value: said ? translate(said, language) : String(value).slice(0, 10) })];
  });
}

/** Figures, days and names of formats, which are the same in every language. */
const PLAIN = new Set(['format', 'count', 'until']);
const DETAILS: Readonly<Record<string, string>> = {
  role: 'AUDIT_DETAIL_ROLE',
  from: 'AUDIT_DETAIL_FROM',
  to: 'AUDIT_DETAIL_TO',
  visibility: 'AUDIT_DETAIL_VISIBILITY',
  joinPolicy: 'AUDIT_DETAIL_JOIN_POLICY',
  externalsAllowed: 'AUDIT_DETAIL_EXTERNALS_ALLOWED',
  walled: 'AUDIT_DETAIL_WALLED',
  audience: 'AUDIT_DETAIL_AUDIENCE',
  format: 'AUDIT_DETAIL_FORMAT',
  count: 'AUDIT_DETAIL_COUNT',
  until: 'AUDIT_DETAIL_UNTIL',
};
const VALUES: Readonly<Record<string, string>> = {
  true: 'AUDIT_VALUE_YES',
  false: 'AUDIT_VALUE_NO',
  MANAGER: 'AUDIT_VALUE_MANAGER',
  MODERATOR: 'AUDIT_VALUE_MODERATOR',
  CONTRIBUTOR: 'AUDIT_VALUE_CONTRIBUTOR',
  READER: 'AUDIT_VALUE_READER',
  PUBLIC: 'AUDIT_VALUE_PUBLIC',
  PRIVATE: 'AUDIT_VALUE_PRIVATE',
  SECRET: 'AUDIT_VALUE_SECRET',
  OPEN: 'AUDIT_VALUE_OPEN',
  ON_REQUEST: 'AUDIT_VALUE_ON_REQUEST',
  INVITE_ONLY: 'AUDIT_VALUE_INVITE_ONLY',
  NETWORK: 'AUDIT_VALUE_NETWORK',
  MEMBERS: 'AUDIT_VALUE_MEMBERS',
  INTERNAL: 'AUDIT_VALUE_INTERNAL',
  OWNER: 'NETWORK_ROLE_NAME_OWNER',
  IT_ADMIN: 'NETWORK_ROLE_NAME_IT_ADMIN',
  COMMUNITY_LEAD: 'NETWORK_ROLE_NAME_COMMUNITY_LEAD',
  COMPLIANCE_OFFICER: 'NETWORK_ROLE_NAME_COMPLIANCE_OFFICER',
  SUPPORT_AGENT: 'NETWORK_ROLE_NAME_SUPPORT_AGENT',
};
