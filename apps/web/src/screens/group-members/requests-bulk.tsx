import { useState } from 'react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BulkDialog } from '../../forms/bulk-dialog.js';
import type { BulkAct } from '../../forms/run-in-batches.js';
import { SelectionBar } from '../../forms/selection-bar.js';
import type { RowSelection } from '../../forms/use-selection.js';
import { Button } from '../../ui/Button.js';
import { showToast } from '../../ui/toasts.js';

interface RequestsBulkProps {
  selection: RowSelection<{ readonly id: string; readonly person: { readonly name: string } }>;
  /** How many wait */
  found: number;
  loaded: number;
  acts: Record<'accept' | 'decline', BulkAct>;
  onDone: () => void;
}

/** Answers many requests at once. */
export function RequestsBulk({ selection, found, loaded, acts, onDone }: RequestsBulkProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<'accept' | 'decline' | null>(null);
  const rows = selection.chosen.map(({ id, person }) => ({ id, name: person.name }));
  const people = plural(rows.length, { one: '# personne', other: '# personnes' });
  return (
    <>
      <SelectionBar selection={selection} found={found} loaded={loaded}>
        <Button size="s" onPress={() => setAsked('accept')}>
          <Trans>Accepter ({rows.length})</Trans>
        </Button>
        <Button size="s" onPress={() => setAsked('decline')}>
          <Trans>Refuser ({rows.length})</Trans>
        </Button>
      </SelectionBar>
      {asked ? (
        <BulkDialog
          title={asked === 'accept' ? t`Faire entrer ${people} dans le groupe ?` : t`Refuser ${people} ?`}
          actionLabel={asked === 'accept' ? t`Accepter` : t`Refuser`}
          rows={rows}
          leftOut={0}
          act={acts[asked]}
          onDone={({ doneIds }) => {
            onDone();
            showToast({
              message: plural(doneIds.length, { one: '# demande traitée.', other: '# demandes traitées.' }),
            });
          }}
          onClose={() => setAsked(null)}
        >
          <p>
            {asked === 'accept' ? (
              <Trans>Elles liront ce que lisent les membres, dès maintenant.</Trans>
            ) : (
              <Trans>Leur demande s’efface ; elles pourront demander de nouveau.</Trans>
            )}
          </p>
        </BulkDialog>
      ) : null}
    </>
  );
}
