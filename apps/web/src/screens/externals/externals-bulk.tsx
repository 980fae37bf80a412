import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { externalsBulkMutation } from '../../__generated__/externalsBulkMutation.graphql.js';
import { BulkDialog } from '../../forms/bulk-dialog.js';
import type { BulkOutcome } from '../../forms/run-in-batches.js';
import { SelectionBar } from '../../forms/selection-bar.js';
import { useQuickAction } from '../../forms/use-action.js';
import type { RowSelection } from '../../forms/use-selection.js';
import { Button } from '../../ui/Button.js';
import { TextField } from '../../ui/TextField.js';
import { endOfDay } from '../../ui/dates.js';
import { showToast } from '../../ui/toasts.js';
import { MOST_DAYS, USUAL_DAYS, inDays } from './renewal-days.js';
import type { ReviewDecision, ReviewedRow } from './review-dialog.js';

export interface ExternalRow extends ReviewedRow {
  readonly viewerCanRenew: boolean;
}
interface ExternalsBulkProps {
  selection: RowSelection<ExternalRow>;
  found: number;
  loaded: number;
  onReview: (decision: ReviewDecision) => void;
  onDone: () => void;
}

/** What can be said of many accesses at once: that they go on, to the same day or as they are, or end. */
export function ExternalsBulk({ selection, found, loaded, onReview, onDone }: ExternalsBulkProps) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const [until, setUntil] = useState(() => inDays(USUAL_DAYS));
  const renew = useQuickAction<externalsBulkMutation>(graphql`
    mutation externalsBulkMutation($input: ExternalsRenewInput!) {
      externalsRenew(input: $input) {
        doneIds
        refusals {
          id
          message
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const { chosen } = selection;
  const rows = chosen.filter(({ viewerCanRenew }) => viewerCanRenew).map(({ id, person: { name } }) => ({ id, name }));
  const reviewable = chosen.filter(({ viewerCanReview }) => viewerCanReview).length;
  const accesses = plural(rows.length, { one: '# accès', other: '# accès' });

  async function act(personIds: string[]) {
    const done = await renew({ input: { personIds, until: endOfDay(until).toISOString() } });
    return done?.externalsRenew ?? null;
  }

  function said({ doneIds }: BulkOutcome) {
    onDone();
    if (doneIds.length === 0) return;
    showToast({ message: plural(doneIds.length, { one: '# accès prolongé.', other: '# accès prolongés.' }) });
  }

  return (
    <>
      <SelectionBar selection={selection} found={found} loaded={loaded}>
        {reviewable > 0 ? (
          <>
            <Button size="s" onPress={() => onReview('KEEP')}>
              <Trans>Garder…</Trans> ({reviewable})
            </Button>
            <Button size="s" onPress={() => onReview('END')}>
              <Trans>Mettre fin…</Trans> ({reviewable})
            </Button>
          </>
        ) : null}
        {rows.length > 0 ? (
          <Button size="s" onPress={() => setAsked(true)}>
            <Trans>Prolonger…</Trans> ({rows.length})
          </Button>
        ) : null}
      </SelectionBar>
      {isAsked ? (
        <BulkDialog
          title={t`Prolonger ${accesses} ?`}
          actionLabel={t`Prolonger`}
          rows={rows}
          leftOut={chosen.length - rows.length}
          act={act}
          onDone={said}
          onClose={() => setAsked(false)}
        >
          <p>
            <Trans>
              Vous confirmez que chacune de ces personnes a encore besoin de son accès, et que vous en répondez.
            </Trans>
          </p>
          <TextField
            type="date"
            label={t`Nouvelle fin d’accès`}
            min={inDays(1)}
            max={inDays(MOST_DAYS)}
            value={until}
            onChange={setUntil}
          />
        </BulkDialog>
      ) : null}
    </>
  );
}
