import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ReasonDialog } from '../post/reason-dialog.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Row } from '../ui/Page.js';
import { Notice } from '../ui/States.js';
import { absoluteTime } from '../ui/dates.js';
import { useWideningActs } from './use-widening-acts.js';

interface ActsProps {
  widening: {
    readonly id: string;
    readonly effectiveAt: string;
    readonly viewerAnswer?: string | null;
    readonly viewerCanAnswer: boolean;
    readonly viewerCanCancel: boolean;
    readonly viewerCanApprove: boolean;
  };
  name: string;
  /** The table of who will see what is shown */
  isOpen: boolean;
  onToggle: () => void;
}

/** What this person can do about it. */
export function WideningActs({ widening, name, isOpen, onToggle }: ActsProps) {
  const { t, i18n } = useLingui();
  const [asking, setAsking] = useState<'object' | 'cancel' | 'approve' | null>(null);
  const acts = useWideningActs(widening.id);
  const close = () => setAsking(null);
  const date = absoluteTime(i18n, new Date(widening.effectiveAt));
  return (
    <>
      {widening.viewerCanAnswer && widening.viewerAnswer !== 'AGREED' ? (
        <Notice tone="warn">
          <Trans>
            Sans réponse de votre part, vous resterez membre mais n’apparaîtrez dans aucune liste avant d’écrire de
            nouveau dans le groupe. Vous pouvez aussi le quitter.
          </Trans>
        </Notice>
      ) : null}
      <Row>
        {widening.viewerCanApprove ? (
          <Button variant="primary" onPress={() => setAsking('approve')}>
            <Trans>Confirmer l’ouverture…</Trans>
          </Button>
        ) : null}
        {widening.viewerCanAnswer && widening.viewerAnswer !== 'AGREED' ? (
          <Button variant={widening.viewerCanApprove ? 'secondary' : 'primary'} onPress={() => void acts.agree()}>
            <Trans>J’accepte d’y figurer</Trans>
          </Button>
        ) : null}
        {widening.viewerCanAnswer && widening.viewerAnswer !== 'OBJECTED' ? (
          <Button onPress={() => setAsking('object')}>
            <Trans>M’opposer…</Trans>
          </Button>
        ) : null}
        {widening.viewerCanCancel ? (
          <Button variant="danger" onPress={() => setAsking('cancel')}>
            <Trans>Annuler la proposition…</Trans>
          </Button>
        ) : null}
        <Button variant="quiet" aria-expanded={isOpen} onPress={onToggle}>
          {isOpen ? <Trans>Replier</Trans> : <Trans>Qui verra quoi</Trans>}
        </Button>
      </Row>
      <ReasonDialog
        isOpen={asking === 'object'}
        onClose={close}
        title={t`S’opposer à l’ouverture de ${name}`}
        label={t`Pourquoi`}
        actionLabel={t`M’opposer`}
        onConfirm={acts.object}
      >
        <Trans>
          Une seule opposition suffit pour qu’un second responsable doive décider, ou la majorité des membres s’il n’y
          en a pas. Les responsables liront votre nom et votre raison ; les autres membres, non.
        </Trans>
      </ReasonDialog>
      <Dialog
        isOpen={asking === 'cancel' || asking === 'approve'}
        onClose={close}
        role="alertdialog"
        title={asking === 'approve' ? t`Confirmer l’ouverture de ${name} ?` : t`Annuler l’ouverture de ${name} ?`}
        footer={
          <>
            <Button onPress={close}>
              <Trans>Ne rien changer</Trans>
            </Button>
            {asking === 'approve' ? (
              <Button variant="primary" onPress={() => void acts.approve().then(close)}>
                <Trans>Confirmer</Trans>
              </Button>
            ) : (
              <Button variant="danger" onPress={() => void acts.cancel().then(close)}>
                <Trans>Annuler la proposition</Trans>
              </Button>
            )}
          </>
        }
      >
        <p>
          {asking === 'approve' ? (
            <Trans>
              Elle prendra effet malgré l’opposition : le {date}, ou tout de suite si cette date est passée.
            </Trans>
          ) : (
            <Trans>Le groupe reste comme il est. Une nouvelle proposition demanderait une nouvelle annonce.</Trans>
          )}
        </p>
      </Dialog>
    </>
  );
}
