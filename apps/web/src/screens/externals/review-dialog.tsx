import { graphql } from 'react-relay/hooks';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReviewDecision, reviewDialogMutation } from '../../__generated__/reviewDialogMutation.graphql.js';
import { BulkDialog } from '../../forms/bulk-dialog.js';
import type { BulkOutcome } from '../../forms/run-in-batches.js';
import { useQuickAction } from '../../forms/use-action.js';
import { showToast } from '../../ui/toasts.js';

export type { ReviewDecision };
export interface ReviewedRow {
  readonly id: string;
  readonly person: { readonly name: string };
  readonly viewerCanReview: boolean;
}
interface ReviewDialogProps {
  decision: ReviewDecision;
  chosen: readonly ReviewedRow[];
  onDone: () => void;
  onClose: () => void;
}

/** Asks before accesses are said to be of use still, or end. */
export function ReviewDialog({ decision, chosen, onDone, onClose }: ReviewDialogProps) {
  const { t } = useLingui();
  const review = useQuickAction<reviewDialogMutation>(graphql`
    mutation reviewDialogMutation($input: ExternalsReviewInput!) {
      externalsReview(input: $input) {
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
  const rows = chosen
    .filter(({ viewerCanReview }) => viewerCanReview)
    .map(({ id, person: { name } }) => ({ id, name }));
  const whose = rows.length === 1 ? rows[0]!.name : '';
  const accesses = plural(rows.length, { one: '# accès', other: '# accès' });
  const keeps = decision === 'KEEP';

  async function act(personIds: string[]) {
    return (await review({ input: { personIds, decision } }))?.externalsReview ?? null;
  }

  function said({ doneIds }: BulkOutcome) {
    onDone();
    if (doneIds.length === 0) return;
    showToast({
      message: keeps
        ? plural(doneIds.length, { one: '# accès revu et gardé.', other: '# accès revus et gardés.' })
        : plural(doneIds.length, { one: '# accès terminé.', other: '# accès terminés.' }),
    });
  }

  const keepTitle = whose ? t`Garder l’accès de ${whose} ?` : t`Garder ${accesses} ?`;
  const endTitle = whose ? t`Mettre fin à l’accès de ${whose} ?` : t`Mettre fin à ${accesses} ?`;
  return (
    <BulkDialog
      title={keeps ? keepTitle : endTitle}
      actionLabel={keeps ? t`Garder` : t`Mettre fin`}
      isDanger={!keeps}
      rows={rows}
      leftOut={chosen.length - rows.length}
      act={act}
      onDone={said}
      onClose={onClose}
    >
      <p>
        {keeps ? (
          <Trans>
            Vous confirmez que cet accès sert encore. Sa fin ne change pas ; il sera à revoir de nouveau dans trois
            mois.
          </Trans>
        ) : (
          <Trans>
            La personne est déconnectée et ne lit plus rien, aussitôt. Ce qu’elle a écrit reste. Pour revenir, elle
            devra être invitée de nouveau dans un groupe.
          </Trans>
        )}
      </p>
    </BulkDialog>
  );
}
