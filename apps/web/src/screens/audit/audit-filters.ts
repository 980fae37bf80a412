import { useLingui } from '@lingui/react/macro';

export type AuditKind =
  'SESSION' | 'ACCOUNT' | 'INVITATION' | 'NETWORK' | 'GROUP' | 'CONTENT' | 'MODERATION' | 'AUDIT' | 'OTHER';

/** As they stand in the address; days are of the viewer's own calendar. */
export interface AuditFilters extends Record<string, string | undefined> {
  person?: string;
  group?: string;
  kind?: string;
  action?: string;
  from?: string;
  until?: string;
}

/** What each kind of entry is called; the last is for those of a later version. */
export function useAuditKindWords(): Record<AuditKind, string> {
  const { t } = useLingui();
  return {
    SESSION: t`Connexions`,
    ACCOUNT: t`Comptes`,
    INVITATION: t`Invitations par courriel`,
    NETWORK: t`Réseau et entreprises`,
    GROUP: t`Groupes et membres`,
    CONTENT: t`Publications et réponses`,
    MODERATION: t`Signalements et recours`,
    AUDIT: t`Journal`,
    OTHER: t`Autre`,
  };
}

export function auditVariables({ person, group, kind, action, from, until }: AuditFilters) {
  return {
    personId: person || null,
    groupId: group || null,
    kind: (kind || null) as AuditKind | null,
    action: action || null,
    from: instantOf(from, 0),
    until: instantOf(until, 1),
  };
}

/** Of the file with what the address asks for. */
export function exportAddress(format: 'csv' | 'jsonl'): string {
  const asked = auditVariables(Object.fromEntries(new URLSearchParams(location.search)) as AuditFilters);
  const search = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => !!entry[1]));
  return `/exports/audit.${format}?${search}`;
}

/** Midnight of the day, or of one some days later; null for what is no day. */
function instantOf(day: string | undefined, later: number): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  if (!parts) return null;
  const [, year, month, date] = parts.map(Number);
  return new Date(year!, month! - 1, date! + later).toISOString();
}
