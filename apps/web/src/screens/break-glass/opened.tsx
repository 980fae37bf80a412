import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { BookOpenText } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { openedMutation, openedMutation$data } from '../../__generated__/openedMutation.graphql.js';
import type { openedQuery } from '../../__generated__/openedQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { BackLink, Page, PageHeader, Stack } from '../../ui/Page.js';
import { Deadline } from '../../ui/RelativeTime.js';
import { EmptyState, Notice } from '../../ui/States.js';
import { OpenedItem } from './opened-item.js';

export const screen = defineScreen<openedQuery>({
  query: graphql`
    query openedQuery($id: ID!) {
      node(id: $id) {
        ... on BreakGlass @alias(as: "request") {
          id
          reason
          opensUntil
          viewerCanRead
        }
      }
    }
  `,
  variables: ({ params }) => ({ id: params.breakGlassId! }),
  Component: Opened,
});

type Items = NonNullable<openedMutation$data['breakGlassRead']['items']>;
export type Item = Items['edges'][number]['node'];

/** What an approved request opens, read here and nowhere else; nothing is fetched, and written down, before it is asked for. */
function Opened({ queryRef }: ScreenProps<openedQuery>) {
  const { t } = useLingui();
  const { node } = usePreloadedQuery<openedQuery>(screen.query!, queryRef);
  const [items, setItems] = useState<readonly Item[] | null>(null);
  const [after, setAfter] = useState<string | null>(null);
  const read = useAction<openedMutation>(graphql`
    mutation openedMutation($input: BreakGlassReadInput!) {
      breakGlassRead(input: $input) {
        items {
          edges {
            node {
              key
              kind
              author {
                name
                initials
                company
                isExternal
                photoUrl
              }
              groupName
              isConversation
              visibility
              title
              body
              datedAt
              editedAt
              isHidden
              imageCount
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const request = node?.request;
  if (!request) return <Missing what="page" />;

  async function more() {
    const done = await read.run({ input: { breakGlassId: request!.id, first: 20, after } });
    const page = done?.breakGlassRead.items;
    if (!page) return;
    setItems([...(items ?? []), ...page.edges.map((edge) => edge.node)]);
    setAfter(page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null);
  }

  const refusal = read.errorBesides();
  const mayGoOn = request.viewerCanRead && (items === null || after !== null);
  return (
    <Page width="feed">
      <PageHeader
        title={t`Lecture exceptionnelle`}
        sub={request.reason}
        back={
          <BackLink to="/break-glass">
            <Trans>Accès exceptionnels</Trans>
          </BackLink>
        }
      />
      {request.viewerCanRead && request.opensUntil ? (
        <Notice tone="warn">
          <Trans>
            Chaque objet affiché ici est inscrit au journal d’audit, à votre nom. L’accès se referme le{' '}
            <Deadline at={request.opensUntil} />.
          </Trans>
        </Notice>
      ) : (
        <Notice>
          <Trans>Cet accès exceptionnel est terminé.</Trans>
        </Notice>
      )}
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {items?.length === 0 ? (
        <EmptyState icon={<BookOpenText aria-hidden="true" />} title={t`Rien à lire`}>
          <Trans>Ce qui a été demandé n’existe pas, ou n’existe plus.</Trans>
        </EmptyState>
      ) : (
        <Stack as="section">
          {(items ?? []).map((item) => (
            <OpenedItem key={item.key} item={item} />
          ))}
        </Stack>
      )}
      {mayGoOn ? (
        <div>
          <Button variant={items ? 'secondary' : 'primary'} isPending={read.isPending} onPress={() => void more()}>
            {items ? <Trans>Lire la suite</Trans> : <Trans>Lire</Trans>}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
