import { graphql } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { partnerFilterQuery } from '../../__generated__/partnerFilterQuery.graphql.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { Select } from '../../ui/Select.js';

interface PartnerFilterProps {
  value: string | undefined;
  onChange: (partnerId: string | undefined) => void;
}

/** Whose people are shown; nothing where there is but one organisation. */
export function PartnerFilter({ value, onChange }: PartnerFilterProps) {
  const { t } = useLingui();
  const { partnerOrganisations } = useLateQuery<partnerFilterQuery>(
    graphql`
      query partnerFilterQuery {
        partnerOrganisations(first: 100) {
          edges {
            node {
              id
              name
            }
          }
        }
      }
    `,
    {},
  );
  const partners = (partnerOrganisations?.edges ?? []).map(({ node }) => ({ id: node.id, label: node.name }));
  if (partners.length < 2) return null;
  return (
    <Select
      label={t`Entreprise`}
      hideLabel
      value={value ?? 'ALL'}
      onChange={(id) => onChange(id === 'ALL' ? undefined : id)}
      choices={[{ id: 'ALL', label: t`Toutes les entreprises` }, ...partners]}
    />
  );
}
