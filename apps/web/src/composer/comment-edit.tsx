import { useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { Trans, useLingui } from '@lingui/react/macro';
import type { commentEdit_comment$key } from '../__generated__/commentEdit_comment.graphql.js';
import type { commentEditMutation } from '../__generated__/commentEditMutation.graphql.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/States.js';
import { mentionCandidates } from './mention-candidates.js';
import { WritingArea } from './writing-area.js';
import styles from './composer.module.css';

/** Changes an answer; the version before stays in its history. */
export default function CommentEdit({ comment, onClose }: { comment: commentEdit_comment$key; onClose: () => void }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const data = useFragment(
    graphql`
      fragment commentEdit_comment on Comment {
        id
        body
        partner {
          id
        }
        thread {
          audience
        }
        group {
          id
        }
      }
    `,
    comment,
  );
  const [body, setBody] = useState(data.body);
  const edit = useAction<commentEditMutation>(graphql`
    mutation commentEditMutation($input: CommentEditInput!) {
      commentEdit(input: $input) {
        comment {
          ...commentItem_comment
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
    if (await edit.run({ input: { commentId: data.id, body: body.trim() } })) onClose();
  }

  const refusal = edit.errorBesides();
  return (
    <div className={styles.edit} onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}>
      <WritingArea
        label={t`Texte de la réponse`}
        placeholder={t`Texte de la réponse`}
        value={body}
        autoFocus
        onChange={setBody}
        onSend={() => void save()}
        onEscape={onClose}
        groupId={data.group.id}
        findPeople={(text) =>
          mentionCandidates(
            environment,
            data.group.id,
            text,
            data.thread.audience === 'INTERNAL' ? 'INTERNAL' : null,
            data.partner?.id,
          )
        }
        tools={null}
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <div className={styles.foot}>
        <span />
        <Button variant="quiet" onPress={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button variant="primary" isDisabled={!body.trim()} isPending={edit.isPending} onPress={() => void save()}>
          <Trans>Enregistrer</Trans>
        </Button>
      </div>
    </div>
  );
}
