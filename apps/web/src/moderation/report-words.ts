import { useLingui } from '@lingui/react/macro';

export type ReportReason = 'DISRESPECT' | 'FALSE' | 'CONFIDENTIAL' | 'PERSONAL_DATA' | 'PROMOTION' | 'OTHER';

/** Why a message is reported, in words. */
export function useReportWords(): Record<ReportReason, string> {
  const { t } = useLingui();
  return {
    DISRESPECT: t`Irrespectueux ou blessant`,
    FALSE: t`Faux ou trompeur`,
    CONFIDENTIAL: t`Confidentiel, n’a pas sa place ici`,
    PERSONAL_DATA: t`Données personnelles de quelqu’un`,
    PROMOTION: t`Publicité ou autopromotion`,
    OTHER: t`Autre chose`,
  };
}
