import { useTransition } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { UserPlus } from 'lucide-react';
import type { requestsListQuery } from '../../__generated__/requestsListQuery.graphql.js';
import type { requestsList_group$key } from '../../__generated__/requestsList_group.graphql.js';
import type { requestsListAcceptMutation } from '../../__generated__/requestsListAcceptMutation.graphql.js';
import type { requestsListDeclineMutation } from '../../__generated__/requestsListDeclineMutation.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { useQuickAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Quiet } from '../../ui/Page.js';
import { PersonLine } from '../../ui/PersonLine.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import { ProfileLink } from './profile-link.js';
import styles from './group-members.module.css';

/** Who asks to come in, with their answer to the group's question. */
export function RequestsList({ group }: { group: requestsList_group$key }) {
  const { t } = useLingui();
  const [, startTransition] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    requestsListQuery,
    requestsList_group$key
  >(
    graphql`
      fragment requestsList_group on Group
      @refetchable(queryName: "requestsListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        id
        joinQuestion
        requests(first: $count, after: $cursor) @connection(key: "requestsList_requests") {
          edges {
            node {
              id
              since
              answer
              person {
                name
                initials
                title
                company
                isExternal
                photoUrl
                personId
              }
            }
          }
        }
      }
    `,
    group,
  );
  const accept = useQuickAction<requestsListAcceptMutation>(graphql`
    mutation requestsListAcceptMutation($input: MembershipInput!) {
      groupRequestAccept(input: $input) {
        group {
          id
          memberCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const decline = useQuickAction<requestsListDeclineMutation>(graphql`
    mutation requestsListDeclineMutation($input: MembershipInput!) {
      groupRequestDecline(input: $input) {
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
  const edges = data.requests?.edges ?? [];

  async function decide(done: Promise<object | null>, message: string) {
    if (!(await done)) return;
    showToast({ message });
    startTransition(() => void refetch({}, { fetchPolicy: 'store-and-network' }));
  }

  if (edges.length === 0) {
    return (
      <Sheet>
        <EmptyState icon={<UserPlus aria-hidden="true" />} title={t`Aucune demande en attente`}>
          <Trans>
            Les collègues qui demandent à rejoindre le groupe apparaissent ici, avec leur réponse à votre question.
          </Trans>
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <>
      <Sheet>
        <SheetList label={t`Demandes`}>
          {edges.map(({ node }) => {
            const input = { groupId: data.id, membershipId: node.id };
            return (
              <SheetItem
                key={node.id}
                actions={
                  <>
                    <Button
                      size="s"
                      variant="primary"
                      onPress={() => decide(accept({ input }), t`${node.person.name} fait partie du groupe.`)}
                    >
                      <Trans>Accepter</Trans>
                    </Button>
                    <Button size="s" onPress={() => decide(decline({ input }), t`Demande refusée.`)}>
                      <Trans>Refuser</Trans>
                    </Button>
                  </>
                }
              >
                <PersonLine
                  {...node.person}
                  nameLink={<ProfileLink person={node.person} />}
                  note={
                    <>
                      {node.person.title} · <RelativeTime at={node.since} />
                    </>
                  }
                />
                {node.answer ? (
                  <div className={styles.answer}>
                    {data.joinQuestion ? <Quiet as="p">{data.joinQuestion}</Quiet> : null}
                    <p>{node.answer}</p>
                  </div>
                ) : null}
              </SheetItem>
            );
          })}
        </SheetList>
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </>
  );
}
