import { useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { joinActions_group$key } from '../../__generated__/joinActions_group.graphql.js';
import type { joinActionsJoinMutation } from '../../__generated__/joinActionsJoinMutation.graphql.js';
import type { joinActionsRequestMutation } from '../../__generated__/joinActionsRequestMutation.graphql.js';
import type { joinActionsWithdrawMutation } from '../../__generated__/joinActionsWithdrawMutation.graphql.js';
import type { joinActionsAcceptMutation } from '../../__generated__/joinActionsAcceptMutation.graphql.js';
import type { joinActionsDeclineMutation } from '../../__generated__/joinActionsDeclineMutation.graphql.js';
import { refreshGroups } from '../../forms/refresh-groups.js';
import { useAction, useQuickAction } from '../../forms/use-action.js';
import { askHowTold } from '../../notifications/signals.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { TextArea } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';

/** What I can do to get into a group: join, ask, take my request back, answer an invitation. Nothing for members. */
export function JoinActions({ group, size = 'm' }: { group: joinActions_group$key; size?: 'm' | 's' }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const data = useFragment(
    graphql`
      fragment joinActions_group on Group {
        id
        name
        joinQuestion
        viewerCanJoin
        viewerCanRequest
        viewerMembership {
          state
          role
        }
      }
    `,
    group,
  );
  const [isAsking, setAsking] = useState(false);
  const input = { groupId: data.id };
  const state = data.viewerMembership?.state;

  const join = useQuickAction<joinActionsJoinMutation>(graphql`
    mutation joinActionsJoinMutation($input: GroupInput!) {
      groupJoin(input: $input) {
        group {
          ...joinActions_group
          memberCount
          viewerCanRead
          viewerCanPost
          viewerCanLeave
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const withdraw = useQuickAction<joinActionsWithdrawMutation>(graphql`
    mutation joinActionsWithdrawMutation($input: GroupInput!) {
      groupRequestWithdraw(input: $input) {
        group {
          ...joinActions_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const accept = useQuickAction<joinActionsAcceptMutation>(graphql`
    mutation joinActionsAcceptMutation($input: GroupInput!) {
      groupInvitationAccept(input: $input) {
        group {
          ...joinActions_group
          memberCount
          viewerCanRead
          viewerCanPost
          viewerCanLeave
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const decline = useQuickAction<joinActionsDeclineMutation>(graphql`
    mutation joinActionsDeclineMutation($input: GroupInput!) {
      groupInvitationDecline(input: $input) {
        group {
          ...joinActions_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function after(done: Promise<object | null>, message: string) {
    if (!(await done)) return;
    showToast({ message });
    await refreshGroups(environment);
  }

  /** Now a member: asked how they want to be told, and free to skip it. */
  async function enter(done: Promise<object | null>) {
    const entered = await done;
    await after(Promise.resolve(entered), t`Vous êtes membre du groupe ${data.name}.`);
    if (entered) askHowTold({ id: data.id, name: data.name });
  }

  if (state === 'INVITED') {
    return (
      <Row>
        <Button size={size} variant="primary" onPress={() => enter(accept({ input }))}>
          <Trans>Accepter l’invitation</Trans>
        </Button>
        <Button size={size} onPress={() => after(decline({ input }), t`Invitation déclinée.`)}>
          <Trans>Décliner</Trans>
        </Button>
      </Row>
    );
  }
  if (state === 'REQUESTED') {
    return (
      <Button size={size} onPress={() => after(withdraw({ input }), t`Demande retirée.`)}>
        <Trans>Retirer ma demande</Trans>
      </Button>
    );
  }
  if (data.viewerCanJoin) {
    return (
      <Button size={size} onPress={() => enter(join({ input }))}>
        <Trans>Rejoindre</Trans>
      </Button>
    );
  }
  if (!data.viewerCanRequest) return null;
  return (
    <>
      <Button size={size} onPress={() => setAsking(true)}>
        <Trans>Demander à rejoindre</Trans>
      </Button>
      <RequestDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        groupId={data.id}
        name={data.name}
        question={data.joinQuestion ?? null}
      />
    </>
  );
}

interface RequestDialogProps {
  isOpen: boolean;
  onClose: () => void;
  groupId: string;
  name: string;
  question: string | null;
}

function RequestDialog({ isOpen, onClose, groupId, name, question }: RequestDialogProps) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [answer, setAnswer] = useState('');
  const request = useAction<joinActionsRequestMutation>(graphql`
    mutation joinActionsRequestMutation($input: GroupRequestInput!) {
      groupRequest(input: $input) {
        group {
          ...joinActions_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const refusal = request.errorBesides('answer');

  async function send() {
    if (!(await request.run({ input: { groupId, answer: answer.trim() || null } }))) return;
    onClose();
    showToast({ message: t`Demande envoyée. Les responsables du groupe ${name} y répondront.` });
    await refreshGroups(environment);
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Rejoindre ${name}`}
      footer={
        <Button variant="primary" onPress={send} isPending={request.isPending}>
          <Trans>Envoyer la demande</Trans>
        </Button>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <TextArea
        label={question ?? t`Un mot pour les responsables (facultatif)`}
        description={t`Lu seulement par les personnes qui acceptent les demandes.`}
        value={answer}
        onChange={setAnswer}
        errorMessage={request.errorOf('answer')}
      />
    </Dialog>
  );
}
