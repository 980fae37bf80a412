import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import { EyeOff } from 'lucide-react';
import type { hidingNewsMutation } from '../__generated__/hidingNewsMutation.graphql.js';
import type { hidingNews_hiding$data, hidingNews_hiding$key } from '../__generated__/hidingNews_hiding.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Quiet, Row, TextLink } from '../ui/Page.js';
import { SheetItem } from '../ui/Sheet.js';

/** What is new about a hidden message of mine; told until I have seen it. */
export function HidingNews({ hiding }: { hiding: hidingNews_hiding$key }) {
  const [isSeen, setSeen] = useState(false);
  const data = useFragment(
    graphql`
      fragment hidingNews_hiding on Hiding {
        id
        reason
        liftedAt
        outcome
        advice
        group {
          name
        }
        message {
          __typename
          thread {
            id
            title
          }
        }
      }
    `,
    hiding,
  );
  const see = useQuickAction<hidingNewsMutation>(graphql`
    mutation hidingNewsMutation($input: HidingInput!) {
      hidingSeen(input: $input) {
        seenHidingId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (isSeen) return null;
  const { message, group } = data;
  return (
    <SheetItem
      actions={
        <Button
          size="s"
          onPress={() => void see({ input: { hidingId: data.id } }).then((done) => setSeen(Boolean(done)))}
        >
          <Trans>Compris</Trans>
        </Button>
      }
    >
      <Row align="start">
        <EyeOff aria-hidden="true" size="1.1rem" />
        <div>
          <strong>
            <What hiding={data} />
          </strong>
          <Quiet as="p">
            {data.liftedAt ? null : <Trans>Motif : {data.reason}</Trans>}{' '}
            {message ? (
              <TextLink to="/p/$postId" params={{ postId: message.thread.id }}>
                {message.thread.title ?? group.name}
              </TextLink>
            ) : (
              group.name
            )}
          </Quiet>
        </div>
      </Row>
    </SheetItem>
  );
}

function What({ hiding: { liftedAt, outcome, advice, group } }: { hiding: hidingNews_hiding$data }) {
  if (liftedAt) return <Trans>Votre message dans {group.name} est de nouveau visible</Trans>;
  if (outcome === 'UPHELD') return <Trans>Votre message dans {group.name} reste masqué : on vous a répondu</Trans>;
  if (advice) return <Trans>L’animation du réseau donne son avis sur votre message dans {group.name}</Trans>;
  return <Trans>Votre message dans {group.name} est masqué</Trans>;
}
