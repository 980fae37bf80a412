import { useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { bannedListQuery } from '../../__generated__/bannedListQuery.graphql.js';
import type { bannedList_group$key } from '../../__generated__/bannedList_group.graphql.js';
import type { bannedListUnbanMutation } from '../../__generated__/bannedListUnbanMutation.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';

/** Who may not come back until a manager lifts it. */
export function BannedList({ group }: { group: bannedList_group$key }) {
  const { t } = useLingui();
  const [, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    bannedListQuery,
    bannedList_group$key
  >(
    graphql`
      fragment bannedList_group on Group
      @refetchable(queryName: "bannedListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        id
        bans(first: $count, after: $cursor) @connection(key: "bannedList_bans") {
          edges {
            node {
              id
              since
              person {
                name
                initials
                company
                isExternal
                photoUrl
              }
            }
          }
        }
      }
    `,
    group,
  );
  const unban = useQuickAction<bannedListUnbanMutation>(graphql`
    mutation bannedListUnbanMutation($input: MembershipInput!) {
      groupMemberUnban(input: $input) {
        group {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const edges = data.bans?.edges ?? [];

  async function lift(membershipId: string, name: string) {
    if (!(await unban({ input: { groupId: data.id, membershipId } }))) return;
    showToast({ message: t`${name} peut revenir, sur invitation ou sur demande.` });
    startTransition(() => void refetch({}, { fetchPolicy: 'store-and-network' }));
  }

  if (edges.length === 0) {
    return (
      <Sheet>
        <EmptyState title={t`Personne n’est exclu de ce groupe`} />
      </Sheet>
    );
  }
  return (
    <>
      <Sheet>
        <SheetList label={t`Exclus`}>
          {edges.map(({ node }) => (
            <SheetItem
              key={node.id}
              actions={
                <Button size="s" onPress={() => lift(node.id, node.person.name)}>
                  <Trans>Lever l’exclusion</Trans>
                </Button>
              }
            >
              <PersonLine {...node.person} note={<RelativeTime at={node.since} />} />
            </SheetItem>
          ))}
        </SheetList>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </>
  );
}
