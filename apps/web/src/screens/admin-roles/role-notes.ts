import { useLingui } from '@lingui/react/macro';
import type { NetworkRole } from '../admin-accounts/account-words.js';

/** What a network role is for, in a line. */
export function useRoleNote(): (role: NetworkRole) => string {
  const { t } = useLingui();
  const notes: Record<NetworkRole, string> = {
    OWNER: t`Confie et retire les rôles du réseau`,
    IT_ADMIN: t`Comptes, sessions, sécurité, stockage`,
    COMMUNITY_LEAD: t`Textes du réseau, groupes sans responsable, appels`,
    COMPLIANCE_OFFICER: t`Journal d’audit, accès exceptionnels`,
    SUPPORT_AGENT: t`Tickets, connexions et appareils d’un compte`,
  };
  return (role) => notes[role];
}
