import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { reportedCaseHideCommentMutation } from '../../__generated__/reportedCaseHideCommentMutation.graphql.js';
import type { reportedCaseHidePostMutation } from '../../__generated__/reportedCaseHidePostMutation.graphql.js';
import type { reportedCaseDismissMutation } from '../../__generated__/reportedCaseDismissMutation.graphql.js';
import type { reportedCase_case$key } from '../../__generated__/reportedCase_case.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { ModeratedMessage } from '../../moderation/moderated-message.js';
import { useReportWords, type ReportReason } from '../../moderation/report-words.js';
import { ReasonDialog } from '../../post/reason-dialog.js';
import { Button } from '../../ui/Button.js';
import { Row, TextLink } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { Sheet } from '../../ui/Sheet.js';
import { showToast } from '../../ui/toasts.js';
import { useRefreshCounts } from './refresh-counts.js';
import styles from '../../moderation/moderation.module.css';

interface CaseProps {
  reported: reportedCase_case$key;
  /** In the queue over all groups, where it stands */
  showsGroup: boolean;
  onAnswered: () => void;
}

/** One reported message: the text, who reports it and why, and what can be answered. */
export function ReportedCase({ reported, showsGroup, onAnswered }: CaseProps) {
  const { t } = useLingui();
  const words = useReportWords();
  const [isHiding, setHiding] = useState(false);
  const data = useFragment(
    graphql`
      fragment reportedCase_case on ReportCase {
        id
        openedAt
        group {
          id
          name
        }
        message {
          __typename
          id
          ...moderatedMessage_message
        }
        reports {
          reason
          words
          at
          reporter {
            name
            company
            isExternal
          }
        }
      }
    `,
    reported,
  );
  const dismiss = useQuickAction<reportedCaseDismissMutation>(graphql`
    mutation reportedCaseDismissMutation($input: ReportDismissInput!) {
      reportDismiss(input: $input) {
        reportCase {
          id
          state
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const hidePost = useQuickAction<reportedCaseHidePostMutation>(graphql`
    mutation reportedCaseHidePostMutation($input: PostReasonInput!) {
      postHide(input: $input) {
        post {
          id
          hiddenAt
          hiddenReason
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const hideComment = useQuickAction<reportedCaseHideCommentMutation>(graphql`
    mutation reportedCaseHideCommentMutation($input: CommentReasonInput!) {
      commentHide(input: $input) {
        comment {
          id
          hiddenAt
          hiddenReason
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const refreshCounts = useRefreshCounts(data.group.id);
  const { message } = data;
  if (!message) return null;
  const answered = (said: string) => {
    showToast({ message: said });
    void refreshCounts();
    onAnswered();
  };

  async function hide(reason: string): Promise<boolean> {
    const isDone =
      message!.__typename === 'Comment'
        ? await hideComment({ input: { commentId: message!.id, reason } })
        : await hidePost({ input: { postId: message!.id, reason } });
    if (isDone) answered(t`Message masqué. Son auteur connaît le motif et peut contester.`);
    return Boolean(isDone);
  }

  return (
    <Sheet as="article" aria-label={t`Message signalé`}>
      <div className={styles.case}>
        <p className={styles.where}>
          {showsGroup ? (
            <TextLink to="/g/$groupId" params={{ groupId: data.group.id }}>
              {data.group.name}
            </TextLink>
          ) : null}
          <span>
            <Trans>
              signalé <RelativeTime at={data.openedAt} />
            </Trans>
          </span>
        </p>
        <ModeratedMessage message={message} />
        <ul className={styles.reports} aria-label={t`Signalements`}>
          {data.reports.map(({ reason, words: said, at, reporter }) => (
            <li key={`${reporter.name} ${at}`}>
              <p>
                <span className={styles.reason}>{words[reason as ReportReason]}</span>
                {' · '}
                {reporter.name}
                {reporter.isExternal ? ` (${reporter.company})` : null}
              </p>
              {said ? <p className={styles.words}>{said}</p> : null}
            </li>
          ))}
        </ul>
        <Row>
          <Button variant="primary" onPress={() => setHiding(true)}>
            <Trans>Masquer…</Trans>
          </Button>
          <Button
            onPress={() =>
              void dismiss({ input: { reportCaseId: data.id } }).then(
                (done) => done && answered(t`Classé sans suite. Personne n’en est averti.`),
              )
            }
          >
            <Trans>Classer sans suite</Trans>
          </Button>
        </Row>
      </div>
      <ReasonDialog
        isOpen={isHiding}
        onClose={() => setHiding(false)}
        title={t`Masquer le message`}
        label={t`Motif`}
        actionLabel={t`Masquer`}
        onConfirm={hide}
      >
        <Trans>
          Seuls son auteur, les modérateurs et les responsables du groupe le verront encore. L’auteur lira ce motif,
          sans votre nom ni celui de qui l’a signalé, et pourra contester auprès des autres.
        </Trans>
      </ReasonDialog>
    </Sheet>
  );
}
