import { graphql } from 'relay-runtime';
import { Trans, useLingui } from '@lingui/react/macro';
import type { mentionInviteMutation } from '../__generated__/mentionInviteMutation.graphql.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Notice } from '../ui/States.js';
import { showToast } from '../ui/toasts.js';
import type { MentionCandidate } from './mention-candidates.js';

/** Asks somebody into the group who was about to be named. Naming itself lets nobody in. */
export function MentionInvite({
  groupId,
  person,
  onClose,
}: {
  groupId: string;
  person: MentionCandidate;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const invite = useAction<mentionInviteMutation>(graphql`
    mutation mentionInviteMutation($input: GroupInviteEmployeesInput!) {
      groupInviteEmployees(input: $input) {
        results {
          outcome
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

  async function send() {
    const done = await invite.run({ input: { groupId, personIds: [person.personId] } });
    if (!done) return;
    onClose();
    showToast({ message: done.groupInviteEmployees.results?.[0]?.message ?? t`Invitation envoyée.` });
  }

  const refusal = invite.errorBesides();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t`Inviter ${person.name} dans ce groupe ?`}
      footer={
        <>
          <Button onPress={onClose}>
            <Trans>Ne pas inviter</Trans>
          </Button>
          <Button variant="primary" isPending={invite.isPending} onPress={() => void send()}>
            <Trans>Inviter</Trans>
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <p>
        <Trans>
          {person.name} n’est pas dans ce groupe : le nommer ici ne lui ouvre rien. Une fois membre, il ou elle pourra
          lire le groupe et être mentionné.
        </Trans>
      </p>
    </Dialog>
  );
}
