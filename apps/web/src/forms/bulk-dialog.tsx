import { useState, type ReactNode } from 'react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Row } from '../ui/Page.js';
import { ProgressBar } from '../ui/ProgressBar.js';
import { Notice } from '../ui/States.js';
import { runInBatches, type BulkAct, type BulkOutcome } from './run-in-batches.js';
import styles from './invite-results.module.css';

interface BulkDialogProps {
  /** The question, with how many it is about */
  title: string;
  /** What it does to each */
  children: ReactNode;
  /** Words of the button */
  actionLabel: string;
  isDanger?: boolean;
  /** Those with whom it can be done */
  rows: readonly { readonly id: string; readonly name: string }[];
  /** How many were chosen with whom it can't */
  leftOut: number;
  act: BulkAct;
  /** Called once, as soon as something was done; the dialog stays to say what was refused */
  onDone: (outcome: BulkOutcome) => void;
  onClose: () => void;
}

/** Says how many an act touches before it runs, how far it is, and who was refused and why. */
export function BulkDialog({ children, act, onDone, onClose, ...question }: BulkDialogProps) {
  // As it was asked: what is done changes the rows that are chosen.
  const [{ title, actionLabel, isDanger, rows, leftOut }] = useState(question);
  const { t } = useLingui();
  const [progress, setProgress] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const isRunning = progress !== null && !outcome;

  async function run() {
    const ids = rows.map(({ id }) => id);
    setProgress(0);
    const result = await runInBatches(ids, act, setProgress);
    onDone(result);
    if (result.refusals.length + result.notAsked === 0) onClose();
    else setOutcome(result);
  }

  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={title}
      onClose={() => isRunning || onClose()}
      footer={
        outcome ? (
          <Button variant="primary" onPress={onClose}>
            <Trans>Fermer</Trans>
          </Button>
        ) : (
          <>
            <Button onPress={onClose} isDisabled={isRunning}>
              <Trans>Ne rien changer</Trans>
            </Button>
            <Button
              variant={isDanger ? 'danger' : 'primary'}
              onPress={() => void run()}
              isPending={isRunning}
              isDisabled={rows.length === 0}
            >
              {actionLabel}
            </Button>
          </>
        )
      }
    >
      {outcome ? (
        <Outcome outcome={outcome} rows={rows} />
      ) : (
        <>
          {children}
          {leftOut > 0 ? (
            <Notice tone="warn">
              <Plural
                value={leftOut}
                one="# des lignes choisies reste comme elle est : ce n’est pas possible pour elle."
                other="# des lignes choisies restent comme elles sont : ce n’est pas possible pour elles."
              />
            </Notice>
          ) : null}
          {progress === null ? null : (
            <ProgressBar
              label={actionLabel}
              value={progress}
              max={rows.length}
              valueLabel={t`${progress} sur ${rows.length}`}
            />
          )}
        </>
      )}
    </Dialog>
  );
}

function Outcome({ outcome, rows }: { outcome: BulkOutcome; rows: BulkDialogProps['rows'] }) {
  const { t } = useLingui();
  const { doneIds, refusals, notAsked } = outcome;
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.name ?? '';
  return (
    <>
      <Notice tone={refusals.length + notAsked > 0 ? 'warn' : 'ok'}>
        <Plural value={doneIds.length} one="# fait" other="# faits" />
        {refusals.length > 0 ? (
          <>
            , <Plural value={refusals.length} one="# refusé" other="# refusés" />
          </>
        ) : null}
        {notAsked > 0 ? (
          <>
            , <Plural value={notAsked} one="# pas encore traité" other="# pas encore traités" />
          </>
        ) : null}
        .
      </Notice>
      {notAsked > 0 ? (
        <Row>
          <Trans>La connexion s’est interrompue. Ce qui est fait le reste ; recommencez pour les autres.</Trans>
        </Row>
      ) : null}
      {refusals.length > 0 ? (
        <ul className={styles.results} aria-label={t`Refusés`}>
          {refusals.map(({ id, message }) => (
            <li key={id}>
              <strong>{nameOf(id)}</strong> : {message}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
