import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { useRouter } from '@tanstack/react-router';
import type { Environment } from 'relay-runtime';
import { Trans, useLingui } from '@lingui/react/macro';
import type { requestAnswer_conversation$key } from '../../__generated__/requestAnswer_conversation.graphql.js';
import type { requestAnswerMutation } from '../../__generated__/requestAnswerMutation.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { refreshUnreadConversations } from '../../live/arrived-messages.js';
import { forgetVisited } from '../../screen.js';
import { Button } from '../../ui/Button.js';
import { Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { showToast } from '../../ui/toasts.js';
import styles from './messages.module.css';

/** An external asks to write: yes, or no, of which they are told nothing. */
export function RequestAnswer({ conversation }: { conversation: requestAnswer_conversation$key }) {
  const { t } = useLingui();
  const router = useRouter();
  const environment = useRelayEnvironment() as Environment;
  const { id, people } = useFragment(
    graphql`
      fragment requestAnswer_conversation on Conversation {
        id
        people {
          name
          company
        }
      }
    `,
    conversation,
  );
  const answer = useAction<requestAnswerMutation>(graphql`
    mutation requestAnswerMutation($input: ConversationAnswerInput!) {
      conversationAnswer(input: $input) {
        conversation {
          id
          ...conversationThread_conversation
        }
        declinedConversationId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const [person] = people;

  async function say(accept: boolean) {
    if (!(await answer.run({ input: { conversationId: id, accept } }))) return;
    refreshUnreadConversations(environment);
    forgetVisited();
    if (accept) return void (await router.invalidate());
    showToast({ message: t`Demande déclinée. Rien n’en est dit.` });
    await router.navigate({ to: '/messages', search: { list: 'requests' }, replace: true });
  }

  const refusal = answer.errorBesides();
  return (
    <div className={styles.request}>
      <p>
        <Trans>
          {person?.name} ({person?.company}) souhaite vous écrire. Tant que vous n’acceptez pas, rien d’autre ne vous
          parvient ; si vous déclinez, rien ne lui est dit.
        </Trans>
      </p>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Row>
        <Button variant="primary" isPending={answer.isPending} onPress={() => void say(true)}>
          <Trans>Accepter</Trans>
        </Button>
        <Button onPress={() => void say(false)}>
          <Trans>Décliner</Trans>
        </Button>
      </Row>
    </div>
  );
}
