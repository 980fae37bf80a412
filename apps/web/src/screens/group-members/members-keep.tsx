import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { membersKeepMutation } from '../../__generated__/membersKeepMutation.graphql.js';
import { BulkDialog } from '../../forms/bulk-dialog.js';
import { useQuickAction } from '../../forms/use-action.js';
import { TextField } from '../../ui/TextField.js';
import { dayOf, endOfDay } from '../../ui/dates.js';
import { showToast } from '../../ui/toasts.js';

interface MembersKeepProps {
  groupId: string;
  rows: readonly { readonly id: string; readonly name: string }[];
  leftOut: number;
  onDone: () => void;
  onClose: () => void;
}

/** A manager says of externals that they are still needed in the group, and until when where they were to leave it earlier. */
export function MembersKeep({ groupId, rows, leftOut, onDone, onClose }: MembersKeepProps) {
  const { t } = useLingui();
  const [until, setUntil] = useState('');
  const keep = useQuickAction<membersKeepMutation>(graphql`
    mutation membersKeepMutation($input: GroupMembersKeepInput!) {
      groupMembersKeep(input: $input) {
        doneIds
        refusals {
          id
          message
        }
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
  const externals = plural(rows.length, { one: '# externe', other: '# externes' });
  return (
    <BulkDialog
      title={t`Garder ${externals} dans le groupe ?`}
      actionLabel={t`Garder`}
      rows={rows}
      leftOut={leftOut}
      act={async (membershipIds) => {
        const input = { groupId, membershipIds, until: until ? endOfDay(until).toISOString() : null };
        return (await keep({ input }))?.groupMembersKeep ?? null;
      }}
      onDone={({ doneIds }) => {
        onDone();
        if (doneIds.length > 0)
          showToast({ message: plural(doneIds.length, { one: '# externe gardé.', other: '# externes gardés.' }) });
      }}
      onClose={onClose}
    >
      <p>
        <Trans>
          Vous confirmez que ces personnes ont encore à faire ici. Ce sera à revoir de nouveau dans trois mois.
        </Trans>
      </p>
      <TextField
        type="date"
        label={t`Nouvelle fin dans ce groupe (facultatif)`}
        description={t`Pour qui devait quitter le groupe avant la fin de son accès, et pas au-delà de celle-ci.`}
        min={dayOf(new Date())}
        value={until}
        onChange={setUntil}
      />
    </BulkDialog>
  );
}
