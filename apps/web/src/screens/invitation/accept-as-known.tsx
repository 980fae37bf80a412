import { graphql } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import type { acceptAsKnownMutation } from '../../__generated__/acceptAsKnownMutation.graphql.js';
import { useAction } from '../../forms/use-action.js';
import { rememberJoined } from '../../notifications/signals.js';
import { Button } from '../../ui/Button.js';
import { Row, Stack } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { DeclineButton } from './decline-button.js';

/** The invited person is signed in: one click. */
export function AcceptAsKnown({ token }: { token: string }) {
  const accept = useAction<acceptAsKnownMutation>(graphql`
    mutation acceptAsKnownMutation($input: InvitationAcceptInput!) {
      invitationAccept(input: $input) {
        group {
          id
          name
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
    const response = await accept.run({ input: { token } });
    if (!response) return;
    const group = response.invitationAccept.group;
    if (group) rememberJoined(group);
    location.assign(group ? `/g/${group.id}` : '/');
  }

  const refusal = accept.errorBesides();
  return (
    <Stack>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Row>
        <Button variant="primary" onPress={send} isPending={accept.isPending}>
          <Trans>Accepter l’invitation</Trans>
        </Button>
        <DeclineButton token={token} />
      </Row>
    </Stack>
  );
}
