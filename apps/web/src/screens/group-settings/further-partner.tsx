import { graphql } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { furtherPartnerQuery } from '../../__generated__/furtherPartnerQuery.graphql.js';
import { Select } from '../../ui/Select.js';
import { useLateQuery } from '../../relay/use-late-query.js';

export interface Partner {
  readonly id: string;
  readonly name: string;
}
interface Props {
  /** Those that the group names already */
  known: readonly { readonly id: string }[];
  value: Partner | null;
  onChange: (partner: Partner | null) => void;
}
const NONE = 'NONE';

/** A further organisation whose people may be invited: a widening, like any other. */
export function FurtherPartner({ known, value, onChange }: Props) {
  const { t } = useLingui();
  const { partnerOrganisations } = useLateQuery<furtherPartnerQuery>(
    graphql`
      query furtherPartnerQuery {
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
  const others = (partnerOrganisations?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ id }) => known.every((partner) => partner.id !== id));
  if (others.length === 0) return null;
  return (
    <Select
      label={t`Ouvrir à une autre organisation partenaire`}
      value={value?.id ?? NONE}
      onChange={(id) => onChange(others.find((partner) => partner.id === id) ?? null)}
      choices={[{ id: NONE, label: t`Aucune autre` }, ...others.map(({ id, name }) => ({ id, label: name }))]}
    />
  );
}
