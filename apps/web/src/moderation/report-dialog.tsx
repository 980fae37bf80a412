import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { reportDialogMutation } from '../__generated__/reportDialogMutation.graphql.js';
import type { reportDialogQuery } from '../__generated__/reportDialogQuery.graphql.js';
import { Form } from '../forms/form.js';
import { useAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Button } from '../ui/Button.js';
import { RadioGroup } from '../ui/Choices.js';
import { Dialog } from '../ui/Dialog.js';
import { Late } from '../ui/Late.js';
import { Quiet, Row } from '../ui/Page.js';
import { Moment } from '../ui/RelativeTime.js';
import { Notice, Skeleton } from '../ui/States.js';
import { TextArea } from '../ui/TextField.js';
import { showToast } from '../ui/toasts.js';
import { type ReportReason, useReportWords } from './report-words.js';

export interface ReportDialogProps {
  /** A post or a comment */
  id: string;
  onClose: () => void;
}

/** Reports a message to those who moderate, except its author. */
export default function ReportDialog({ id, onClose }: ReportDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={onClose} title={t`Signaler ce message`}>
      <Late fallback={<Skeleton lines={6} />}>
        <Report id={id} onClose={onClose} />
      </Late>
    </Dialog>
  );
}

function Report({ id, onClose }: ReportDialogProps) {
  const { t } = useLingui();
  const words = useReportWords();
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [said, setSaid] = useState('');
  const { node } = useLateQuery<reportDialogQuery>(
    graphql`
      query reportDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Post {
            viewerReportedAt
          }
          ... on Comment {
            viewerReportedAt
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  );
  const report = useAction<reportDialogMutation>(graphql`
    mutation reportDialogMutation($input: MessageReportInput!) {
      messageReport(input: $input) {
        post {
          id
          viewerReportedAt
        }
        comment {
          id
          viewerReportedAt
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (node?.viewerReportedAt) {
    return (
      <>
        <p>
          <Trans>
            Vous l’avez signalé : <Moment at={node.viewerReportedAt} />. Ce signalement n’est pas encore traité.
          </Trans>
        </p>
        <Row justify="end">
          <Button variant="primary" onPress={onClose}>
            <Trans>Fermer</Trans>
          </Button>
        </Row>
      </>
    );
  }

  async function send() {
    if (!reason) return;
    if (!(await report.run({ input: { targetId: id, reason, words: said.trim() || null } }))) return;
    onClose();
    showToast({ message: t`Merci. Ceux qui modèrent le groupe liront votre signalement.` });
  }

  const besides = report.errorBesides('words');
  return (
    <Form onSubmit={() => void send()}>
      <RadioGroup
        label={t`Pourquoi ?`}
        value={reason}
        onChange={setReason}
        choices={(Object.keys(words) as ReportReason[]).map((one) => ({ id: one, label: words[one] }))}
      />
      <TextArea
        label={reason === 'OTHER' ? t`Dites ce qui ne va pas` : t`Quelques mots (facultatif)`}
        value={said}
        onChange={setSaid}
        maxLength={1000}
        isRequired={reason === 'OTHER'}
        errorMessage={report.errorOf('words')}
      />
      {besides ? <Notice tone="bad">{besides}</Notice> : null}
      <Quiet as="p">
        <Trans>
          Seuls les modérateurs et les responsables du groupe verront ce signalement et votre nom. L’auteur n’en saura
          rien, même s’il modère lui-même : dans ce cas les autres le lisent, et s’il n’y en a pas, il attend qu’il y en
          ait.
        </Trans>
      </Quiet>
      <Row justify="end">
        <Button onPress={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button
          variant="primary"
          type="submit"
          isDisabled={!reason || (reason === 'OTHER' && !said.trim())}
          isPending={report.isPending}
        >
          <Trans>Signaler</Trans>
        </Button>
      </Row>
    </Form>
  );
}
