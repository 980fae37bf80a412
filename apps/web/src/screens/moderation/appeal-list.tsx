import { useState } from 'react';
import { graphql, useFragment, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { appealListQuery } from '../../__generated__/appealListQuery.graphql.js';
import type { appealList_hiding$key } from '../../__generated__/appealList_hiding.graphql.js';
import type { appealList_viewer$key } from '../../__generated__/appealList_viewer.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { ModeratedMessage } from '../../moderation/moderated-message.js';
import { useHidingActs } from '../../moderation/use-hiding-acts.js';
import { ReasonDialog } from '../../post/reason-dialog.js';
import { Button } from '../../ui/Button.js';
import { Row, TextLink } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Pill, Sheet } from '../../ui/Sheet.js';
import { showToast } from '../../ui/toasts.js';
import { useRefreshCounts } from './refresh-counts.js';
import styles from '../../moderation/moderation.module.css';

const PAGE = 20;

/** Appeals of authors against what others hid, oldest first. Nothing stands here when nothing waits. */
export function AppealList({ viewer, groupId }: { viewer: appealList_viewer$key; groupId: string | null }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    appealListQuery,
    appealList_viewer$key
  >(
    graphql`
      fragment appealList_viewer on Viewer
      @refetchable(queryName: "appealListQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
        groupId: { type: "ID" }
      ) {
        appealQueue(first: $count, after: $cursor, groupId: $groupId) @connection(key: "appealList_appealQueue") {
          edges {
            node {
              id
              ...appealList_hiding
            }
          }
        }
      }
    `,
    viewer,
  );
  const appeals = data.appealQueue.edges.map(({ node }) => node);
  if (appeals.length === 0) return null;
  const again = () => void refetch({ groupId, count: PAGE }, { fetchPolicy: 'store-and-network' });
  return (
    <>
      <h2 className="sr">{t`Recours`}</h2>
      {appeals.map((one) => (
        <Appeal key={one.id} hiding={one} showsGroup={groupId === null} onDecided={again} />
      ))}
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(PAGE)} />
    </>
  );
}

interface AppealProps {
  hiding: appealList_hiding$key;
  showsGroup: boolean;
  onDecided: () => void;
}

/** One appeal: the text, why it was hidden, what its author says, and the two answers. */
function Appeal({ hiding, showsGroup, onDecided }: AppealProps) {
  const { t } = useLingui();
  const [answer, setAnswer] = useState<'uphold' | 'lift' | null>(null);
  const data = useFragment(
    graphql`
      fragment appealList_hiding on Hiding {
        id
        reason
        appealedAt
        appeal
        advice
        hiddenBy {
          name
        }
        group {
          id
          name
        }
        message {
          ...moderatedMessage_message
        }
      }
    `,
    hiding,
  );
  const acts = useHidingActs(data.id);
  const refreshCounts = useRefreshCounts(data.group.id);
  const close = () => setAnswer(null);

  async function decide(words: string): Promise<boolean> {
    const isDone = Boolean(await (answer === 'lift' ? acts.lift(words) : acts.uphold(words)));
    if (!isDone) return false;
    showToast({ message: answer === 'lift' ? t`Le message est de nouveau visible.` : t`Le message reste masqué.` });
    void refreshCounts();
    onDecided();
    return true;
  }

  return (
    <Sheet as="article" aria-label={t`Recours`}>
      <div className={styles.case}>
        <p className={styles.where}>
          <Pill tone="warn">
            <Trans>Recours</Trans>
          </Pill>
          {showsGroup ? (
            <TextLink to="/g/$groupId" params={{ groupId: data.group.id }}>
              {data.group.name}
            </TextLink>
          ) : null}
          {data.appealedAt ? <RelativeTime at={data.appealedAt} /> : null}
        </p>
        {data.message ? <ModeratedMessage message={data.message} /> : null}
        <div>
          <p>
            <Trans>Masqué par {data.hiddenBy?.name}, pour ce motif :</Trans>
          </p>
          <p className={styles.quote}>{data.reason}</p>
        </div>
        <div>
          <p>
            <Trans>Son auteur répond :</Trans>
          </p>
          <p className={styles.quote}>{data.appeal}</p>
        </div>
        {data.advice ? (
          <div>
            <p>
              <Trans>Avis de l’animation du réseau :</Trans>
            </p>
            <p className={styles.quote}>{data.advice}</p>
          </div>
        ) : null}
        <Row>
          <Button variant="primary" onPress={() => setAnswer('lift')}>
            <Trans>Rendre visible…</Trans>
          </Button>
          <Button onPress={() => setAnswer('uphold')}>
            <Trans>Laisser masqué…</Trans>
          </Button>
        </Row>
      </div>
      <ReasonDialog
        isOpen={answer !== null}
        onClose={close}
        title={answer === 'lift' ? t`Rendre le message visible` : t`Laisser le message masqué`}
        label={t`Votre réponse à l’auteur`}
        actionLabel={answer === 'lift' ? t`Rendre visible` : t`Laisser masqué`}
        most={1000}
        onConfirm={decide}
      >
        <Trans>L’auteur lira votre réponse, sans votre nom. Elle clôt son recours.</Trans>
      </ReasonDialog>
    </Sheet>
  );
}
