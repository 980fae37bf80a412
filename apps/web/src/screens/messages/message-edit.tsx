import { useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { Trans, useLingui } from '@lingui/react/macro';
import type { messageEdit_post$key } from '../../__generated__/messageEdit_post.graphql.js';
import type { messageEditMutation } from '../../__generated__/messageEditMutation.graphql.js';
import { mentionCandidates } from '../../composer/mention-candidates.js';
import { WritingArea } from '../../composer/writing-area.js';
import { useAction } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Row } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';

/** Changes a message; the version before stays in its history, for all who read it. */
export default function MessageEdit({ post, onClose }: { post: messageEdit_post$key; onClose: () => void }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const data = useFragment(
    graphql`
      fragment messageEdit_post on Post {
        id
        body
        group {
          id
        }
      }
    `,
    post,
  );
  const [body, setBody] = useState(data.body);
  const edit = useAction<messageEditMutation>(graphql`
    mutation messageEditMutation($input: PostEditInput!) {
      postEdit(input: $input) {
        post {
          id
          ...messageItem_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  async function save() {
    if (body.trim() && (await edit.run({ input: { postId: data.id, body: body.trim() } }))) onClose();
  }

  const refusal = edit.errorBesides();
  return (
    <div onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}>
      <WritingArea
        label={t`Texte du message`}
        placeholder={t`Texte du message`}
        value={body}
        autoFocus
        onChange={setBody}
        onSend={() => void save()}
        onEscape={onClose}
        groupId={data.group.id}
        findPeople={(text) => mentionCandidates(environment, data.group.id, text, null)}
        tools={null}
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <Row justify="end">
        <Button size="s" variant="quiet" onPress={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button
          size="s"
          variant="primary"
          isDisabled={!body.trim()}
          isPending={edit.isPending}
          onPress={() => void save()}
        >
          <Trans>Enregistrer</Trans>
        </Button>
      </Row>
    </div>
  );
}
