import { useDeferredValue } from 'react';
import { graphql } from 'react-relay/hooks';
import type { audienceDifferenceQuery } from '../../__generated__/audienceDifferenceQuery.graphql.js';
import { FacetTable } from '../../forms/facet-table.js';
import type { GroupVisibility } from '../../ui/Visibility.js';
import type { JoinPolicy } from '../group-create/new-group.js';
import { useLateQuery } from '../../relay/use-late-query.js';

interface DifferenceProps {
  before: React.ComponentProps<typeof FacetTable>['facets'];
  choice: { visibility: GroupVisibility; joinPolicy: JoinPolicy; externalsAllowed: boolean; walled: boolean };
  isChanged: boolean;
}

/** The table as it is, or as the choice would make it, with what differs. */
export function AudienceDifference({ before, choice, isChanged }: DifferenceProps) {
  const { visibility, joinPolicy, externalsAllowed, walled } = useDeferredValue(choice);
  const { groupFacets } = useLateQuery<audienceDifferenceQuery>(
    graphql`
      query audienceDifferenceQuery(
        $visibility: GroupVisibility!
        $joinPolicy: JoinPolicy!
        $externalsAllowed: Boolean!
        $walled: Boolean!
      ) {
        groupFacets(
          visibility: $visibility
          joinPolicy: $joinPolicy
          externalsAllowed: $externalsAllowed
          walled: $walled
        ) {
          ...facetTable_facets
        }
      }
    `,
    { visibility, joinPolicy, externalsAllowed, walled: walled && externalsAllowed },
  );
  return isChanged ? <FacetTable facets={groupFacets} before={before} /> : <FacetTable facets={before} />;
}
