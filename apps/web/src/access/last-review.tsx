import { Trans } from '@lingui/react/macro';
import { Quiet, Row } from '../ui/Page.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Pill } from '../ui/Sheet.js';

interface LastReviewProps {
  reviewedAt: string | null | undefined;
  isReviewDue: boolean;
}

/** When an access was last reviewed, and whether it is to be again. */
export function LastReview({ reviewedAt, isReviewDue }: LastReviewProps) {
  return (
    <Row gap="s2">
      {reviewedAt ? (
        <RelativeTime at={reviewedAt} />
      ) : (
        <Quiet>
          <Trans>aucune</Trans>
        </Quiet>
      )}
      {isReviewDue ? (
        <Pill tone="warn">
          <Trans>à revoir</Trans>
        </Pill>
      ) : null}
    </Row>
  );
}
