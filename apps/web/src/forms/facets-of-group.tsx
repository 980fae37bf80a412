import { graphql } from 'react-relay/hooks';
import type { facetsOfGroupQuery } from '../__generated__/facetsOfGroupQuery.graphql.js';
import { FacetTable } from './facet-table.js';
import { useLateQuery } from '../relay/use-late-query.js';

/** Who may do what in a group that there is, asked for when somebody wants to know. */
export default function FacetsOfGroup({ id }: { id: string }) {
  const { group } = useLateQuery<facetsOfGroupQuery>(
    graphql`
      query facetsOfGroupQuery($id: ID!) {
        group(id: $id) {
          facets {
            ...facetTable_facets
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'store-and-network' },
  );
  return group ? <FacetTable facets={group.facets} /> : null;
}
