import { useLingui } from '@lingui/react/macro';

export type Kind = 'EMPLOYEE' | 'EXTERNAL' | 'SERVICE';
export type Status = 'INVITED' | 'ACTIVE' | 'SUSPENDED' | 'LEFT' | 'PLACEHOLDER';
export type NetworkRole = 'OWNER' | 'IT_ADMIN' | 'COMMUNITY_LEAD' | 'COMPLIANCE_OFFICER' | 'SUPPORT_AGENT';

export function useKindWords(): Record<Kind, string> {
  const { t } = useLingui();
  return { EMPLOYEE: t`Collègue`, EXTERNAL: t`Externe`, SERVICE: t`Service` };
}

export function useStatusWords(): Record<Status, string> {
  const { t } = useLingui();
  return {
    ACTIVE: t`Actif`,
    INVITED: t`Invité`,
    SUSPENDED: t`Suspendu`,
    LEFT: t`Parti`,
    PLACEHOLDER: t`Importé, à réclamer`,
  };
}

export function useNetworkRoleWord(): (role: NetworkRole) => string {
  const { t } = useLingui();
  const words: Record<NetworkRole, string> = {
    OWNER: t`Propriétaire`,
    IT_ADMIN: t`Administration informatique`,
    COMMUNITY_LEAD: t`Animation du réseau`,
    COMPLIANCE_OFFICER: t`Conformité`,
    SUPPORT_AGENT: t`Support`,
  };
  return (role) => words[role];
}
