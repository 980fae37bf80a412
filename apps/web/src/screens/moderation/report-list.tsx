import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { reportListQuery } from '../../__generated__/reportListQuery.graphql.js';
import type { reportList_viewer$key } from '../../__generated__/reportList_viewer.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { ReportedCase } from './reported-case.js';

const PAGE = 20;

/** Reported messages, oldest first. Nothing stands here when nothing waits. */
export function ReportList({ viewer, groupId }: { viewer: reportList_viewer$key; groupId: string | null }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    reportListQuery,
    reportList_viewer$key
  >(
    graphql`
      fragment reportList_viewer on Viewer
      @refetchable(queryName: "reportListQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
        groupId: { type: "ID" }
      ) {
        reportQueue(first: $count, after: $cursor, groupId: $groupId) @connection(key: "reportList_reportQueue") {
          edges {
            node {
              id
              ...reportedCase_case
            }
          }
        }
      }
    `,
    viewer,
  );
  const cases = data.reportQueue.edges.map(({ node }) => node);
  if (cases.length === 0) return null;
  const again = () => void refetch({ groupId, count: PAGE }, { fetchPolicy: 'store-and-network' });
  return (
    <>
      <h2 className="sr">{t`Messages signalés`}</h2>
      {cases.map((one) => (
        <ReportedCase key={one.id} reported={one} showsGroup={groupId === null} onAnswered={again} />
      ))}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(PAGE)} />
    </>
  );
}
