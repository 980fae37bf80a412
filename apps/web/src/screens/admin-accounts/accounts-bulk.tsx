import { useState } from 'react';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { BulkDialog } from '../../forms/bulk-dialog.js';
import { runInBatches, type BulkOutcome } from '../../forms/run-in-batches.js';
import { SelectionBar } from '../../forms/selection-bar.js';
import type { RowSelection } from '../../forms/use-selection.js';
import { Button } from '../../ui/Button.js';
import { showToast } from '../../ui/toasts.js';
import { useAccountsActs } from './use-accounts-acts.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly viewerCanSuspend: boolean;
  readonly viewerCanReactivate: boolean;
  readonly viewerCanSendReset: boolean;
}
interface AccountsBulkProps {
  selection: RowSelection<Row>;
  found: number;
  loaded: number;
  onDone: () => void;
}

/** What can be done with many accounts at once. A suspension can be taken back from its toast. */
export function AccountsBulk({ selection, found, loaded, onDone }: AccountsBulkProps) {
  const { t } = useLingui();
  const acts = useAccountsActs();
  const [asked, setAsked] = useState<'suspend' | 'reactivate' | 'sendReset' | null>(null);
  const { chosen } = selection;
  const able = {
    suspend: chosen.filter(({ viewerCanSuspend }) => viewerCanSuspend),
    reactivate: chosen.filter(({ viewerCanReactivate }) => viewerCanReactivate),
    sendReset: chosen.filter(({ viewerCanSendReset }) => viewerCanSendReset),
  };
  const rows = asked ? able[asked] : [];
  const accounts = plural(rows.length, { one: '# compte', other: '# comptes' });
  const words = {
    suspend: {
      title: t`Suspendre ${accounts} ?`,
      action: t`Suspendre`,
      what: t`Leurs sessions se ferment aussitôt, sur tous leurs appareils. Les externes dont ces personnes répondent passent à un autre collègue de leurs groupes ou, faute de collègue, sont suspendus aussi.`,
    },
    reactivate: {
      title: t`Réactiver ${accounts} ?`,
      action: t`Réactiver`,
      what: t`Ces personnes peuvent de nouveau se connecter et retrouvent leurs groupes.`,
    },
    sendReset: {
      title: t`Envoyer un lien de mot de passe à ${accounts} ?`,
      action: t`Envoyer les liens`,
      what: t`Chaque lien part à l’adresse de la personne, et à personne d’autre.`,
    },
  };

  function said({ doneIds }: BulkOutcome) {
    onDone();
    if (doneIds.length === 0) return;
    if (asked !== 'suspend') {
      const done = plural(doneIds.length, { one: '# compte traité.', other: '# comptes traités.' });
      return void showToast({ message: done });
    }
    showToast({
      message: plural(doneIds.length, {
        one: '# compte suspendu, ses sessions fermées.',
        other: '# comptes suspendus, leurs sessions fermées.',
      }),
      action: { label: t`Annuler`, onPress: () => void takeBack(doneIds) },
    });
  }

  async function takeBack(ids: readonly string[]) {
    const { doneIds } = await runInBatches(ids, acts.reactivate);
    onDone();
    showToast({
      message: plural(doneIds.length, {
        one: '# compte peut de nouveau se connecter.',
        other: '# comptes peuvent de nouveau se connecter.',
      }),
    });
  }

  const button = (act: 'suspend' | 'reactivate' | 'sendReset') =>
    able[act].length > 0 ? (
      <Button size="s" onPress={() => setAsked(act)}>
        {words[act].action} ({able[act].length})
      </Button>
    ) : null;
  return (
    <>
      <SelectionBar selection={selection} found={found} loaded={loaded}>
        {button('sendReset')}
        {button('reactivate')}
        {button('suspend')}
      </SelectionBar>
      {asked ? (
        <BulkDialog
          title={words[asked].title}
          actionLabel={words[asked].action}
          isDanger={asked === 'suspend'}
          rows={rows}
          leftOut={chosen.length - rows.length}
          act={acts[asked]}
          onDone={said}
          onClose={() => setAsked(null)}
        >
          <p>{words[asked].what}</p>
        </BulkDialog>
      ) : null}
    </>
  );
}
