import { useState } from 'react';
import { graphql, useFragment, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { MessageCircleQuestion } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adviceGiveMutation } from '../../__generated__/adviceGiveMutation.graphql.js';
import type { adviceListQuery } from '../../__generated__/adviceListQuery.graphql.js';
import type { adviceQuery } from '../../__generated__/adviceQuery.graphql.js';
import type { advice_request$key } from '../../__generated__/advice_request.graphql.js';
import type { advice_viewer$key } from '../../__generated__/advice_viewer.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { useQuickAction } from '../../forms/use-action.js';
import { ReasonDialog } from '../../post/reason-dialog.js';
import { Button } from '../../ui/Button.js';
import { Page, PageHeader, Row, Stack } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import styles from '../../moderation/moderation.module.css';

export const screen = defineScreen<adviceQuery>({
  query: graphql`
    query adviceQuery {
      viewer {
        viewerCanAdvise
        ...advice_viewer
      }
    }
  `,
  Component: Advice,
});

/** For community leads: texts that their authors handed over, with the reason for which they were hidden. */
function Advice({ queryRef }: ScreenProps<adviceQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<adviceQuery>(screen.query!, queryRef);
  if (!viewer?.viewerCanAdvise) return <Missing what="page" />;
  return (
    <Page width="feed">
      <PageHeader
        title={t`Avis demandés`}
        sub={t`Des auteurs vous confient un texte masqué et le motif donné. Vous ne voyez rien d’autre, et votre avis ne décide de rien.`}
      />
      <Requests viewer={viewer} />
    </Page>
  );
}

function Requests({ viewer }: { viewer: advice_viewer$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<adviceListQuery, advice_viewer$key>(
    graphql`
      fragment advice_viewer on Viewer
      @refetchable(queryName: "adviceListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        adviceRequests(first: $count, after: $cursor) @connection(key: "advice_adviceRequests") {
          edges {
            node {
              id
              ...advice_request
            }
          }
        }
      }
    `,
    viewer,
  );
  const requests = data.adviceRequests.edges.map(({ node }) => node);
  if (requests.length === 0) {
    return (
      <Sheet>
        <EmptyState icon={<MessageCircleQuestion aria-hidden="true" />} title={t`Aucun avis ne vous est demandé`}>
          <Trans>Un texte arrive ici quand son auteur conteste un motif et vous le confie.</Trans>
        </EmptyState>
      </Sheet>
    );
  }
  return (
    <Stack>
      {requests.map((one) => (
        <Request key={one.id} request={one} />
      ))}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </Stack>
  );
}

function Request({ request }: { request: advice_request$key }) {
  const { t } = useLingui();
  const [isAdvising, setAdvising] = useState(false);
  const data = useFragment(
    graphql`
      fragment advice_request on AdviceRequest {
        id
        title
        body
        reason
        askedAt
        advice
        viewerCanAdvise
      }
    `,
    request,
  );
  const give = useQuickAction<adviceGiveMutation>(graphql`
    mutation adviceGiveMutation($input: AdviceGiveInput!) {
      adviceGive(input: $input) {
        adviceRequest {
          ...advice_request
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function advise(words: string): Promise<boolean> {
    const isDone = Boolean(await give({ input: { adviceRequestId: data.id, words } }));
    if (isDone) showToast({ message: t`Votre avis est transmis.` });
    return isDone;
  }

  return (
    <Sheet as="article" aria-label={data.title ?? t`Texte confié`}>
      <div className={styles.case}>
        <p className={styles.where}>
          <Trans>
            confié <RelativeTime at={data.askedAt} />
          </Trans>
        </p>
        <div className={styles.message}>
          {data.title ? <p className={styles.messageTitle}>{data.title}</p> : null}
          <p className={styles.text}>{data.body}</p>
        </div>
        <div>
          <p>
            <Trans>Masqué pour ce motif :</Trans>
          </p>
          <p className={styles.quote}>{data.reason}</p>
        </div>
        {data.advice ? (
          <div>
            <p>
              <Trans>Avis donné :</Trans>
            </p>
            <p className={styles.quote}>{data.advice}</p>
          </div>
        ) : null}
        {data.viewerCanAdvise ? (
          <Row>
            <Button variant="primary" onPress={() => setAdvising(true)}>
              <Trans>Donner mon avis…</Trans>
            </Button>
          </Row>
        ) : null}
      </div>
      <ReasonDialog
        isOpen={isAdvising}
        onClose={() => setAdvising(false)}
        title={t`Donner un avis`}
        label={t`Votre avis`}
        actionLabel={t`Transmettre`}
        most={1000}
        onConfirm={advise}
      >
        <Trans>L’auteur le lira, et ceux qui modèrent son groupe. Il ne décide de rien ; il se donne une fois.</Trans>
      </ReasonDialog>
    </Sheet>
  );
}
