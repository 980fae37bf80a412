import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type {
  proposeDialogMutation,
  GroupWideningProposeInput,
} from '../__generated__/proposeDialogMutation.graphql.js';
import type { proposeDialogQuery } from '../__generated__/proposeDialogQuery.graphql.js';
import { Form } from '../forms/form.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Notice } from '../ui/States.js';
import { TextArea, TextField } from '../ui/TextField.js';
import { dayOf } from '../ui/dates.js';
import { showToast } from '../ui/toasts.js';
import { WideningWords } from './widening-words.js';
import { useLateQuery } from '../relay/use-late-query.js';

const HOUR = 3_600_000;
const FIELDS = ['reason', 'effectiveAt'] as const;

export interface ProposeDialogProps {
  groupId: string;
  name: string;
  /** What becomes wider */
  change: Pick<GroupWideningProposeInput, 'visibility' | 'joinPolicy' | 'externalsAllowed' | 'partnerId' | 'walled'>;
  partnerName: string | null;
  onClose: () => void;
  onDone: () => void;
}

/** Tells the members what would change, why and from when: nothing happens before. */
export function ProposeDialog({ groupId, name, change, partnerName, onClose, onDone }: ProposeDialogProps) {
  const { t } = useLingui();
  const { network } = useLateQuery<proposeDialogQuery>(
    graphql`
      query proposeDialogQuery {
        network {
          wideningHours
        }
      }
    `,
    {},
  );
  // A whole day more, so that the day chosen is far enough at whatever hour.
  const [earliest] = useState(() => dayOf(new Date(Date.now() + (network.wideningHours + 24) * HOUR)));
  const [latest] = useState(() => dayOf(new Date(Date.now() + 89 * 24 * HOUR)));
  const [day, setDay] = useState(earliest);
  const [reason, setReason] = useState('');
  const propose = useAction<proposeDialogMutation>(graphql`
    mutation proposeDialogMutation($input: GroupWideningProposeInput!) {
      groupWideningPropose(input: $input) {
        group {
          ...audienceSettings_group
          ...wideningNotice_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function submit() {
    const effectiveAt = new Date(`${day}T09:00:00`).toISOString();
    const done = await propose.run({ input: { groupId, reason, effectiveAt, ...change } });
    if (!done) return;
    showToast({ message: t`Les membres sont prévenus par courriel. Rien ne change avant la date.` });
    onDone();
  }

  const refusal = propose.errorBesides(...FIELDS);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Proposer d’ouvrir ${name}`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Ne rien changer</Trans>
          </Button>
          <Button
            variant="primary"
            isDisabled={!reason.trim() || !day}
            isPending={propose.isPending}
            onPress={() => void submit()}
          >
            <Trans>Proposer aux membres</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Chaque membre est prévenu maintenant et peut accepter, s’opposer ou partir. À partir de la date choisie :
        </Trans>
      </p>
      <WideningWords
        visibility={change.visibility}
        joinPolicy={change.joinPolicy}
        allowsExternals={change.externalsAllowed === true}
        partnerName={partnerName}
        putsWallsUp={false}
        wallsDown={change.walled === false ? 'FOR_EMPLOYEES' : null}
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Form onSubmit={() => void submit()}>
        <TextArea
          label={t`Pourquoi`}
          description={t`Les membres le liront.`}
          value={reason}
          onChange={setReason}
          errorMessage={propose.errorOf('reason')}
          maxLength={1000}
          isRequired
          autoFocus
        />
        <TextField
          type="date"
          label={t`À partir du`}
          description={t`Au plus tôt après le préavis du réseau.`}
          min={earliest}
          max={latest}
          value={day}
          onChange={setDay}
          errorMessage={propose.errorOf('effectiveAt')}
        />
      </Form>
    </Dialog>
  );
}
