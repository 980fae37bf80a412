import { useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { Trans, useLingui } from '@lingui/react/macro';
import type { postEdit_post$key } from '../__generated__/postEdit_post.graphql.js';
import type { postEditMutation } from '../__generated__/postEditMutation.graphql.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/States.js';
import { TagsField } from '../ui/TagsField.js';
import { mentionCandidates } from './mention-candidates.js';
import { WritingArea } from './writing-area.js';
import styles from './composer.module.css';

/** Changes a post; the version before stays in its history. */
export default function PostEdit({ post, onClose }: { post: postEdit_post$key; onClose: () => void }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const data = useFragment(
    graphql`
      fragment postEdit_post on Post {
        id
        title
        body
        topics
        audience
        album {
          id
        }
        group {
          id
        }
      }
    `,
    post,
  );
  const [title, setTitle] = useState(data.title ?? '');
  const [body, setBody] = useState(data.body);
  const [topics, setTopics] = useState<readonly string[]>(data.topics);
  const edit = useAction<postEditMutation>(graphql`
    mutation postEditMutation($input: PostEditInput!) {
      postEdit(input: $input) {
        post {
          ...postCard_post
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
    if (await edit.run({ input: { postId: data.id, title: title.trim() || null, body: body.trim(), topics } }))
      onClose();
  }

  const refusal = edit.errorBesides();
  return (
    <div className={styles.edit} onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}>
      <input
        className={styles.titleField}
        aria-label={t`Titre (facultatif)`}
        placeholder={t`Titre (facultatif)`}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <WritingArea
        label={t`Texte de la publication`}
        placeholder={t`Texte de la publication`}
        value={body}
        autoFocus
        onChange={setBody}
        onSend={() => void save()}
        onEscape={onClose}
        groupId={data.group.id}
        findPeople={(text) =>
          mentionCandidates(environment, data.group.id, text, data.audience === 'INTERNAL' ? 'INTERNAL' : null)
        }
        tools={null}
      />
      <div className={styles.extras}>
        <TagsField label={t`Sujets`} placeholder={t`Un mot, puis Entrée`} value={topics} onChange={setTopics} />
      </div>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <div className={styles.foot}>
        <span className={styles.saved}>
          <Trans>La version d’avant reste lisible dans l’historique.</Trans>
        </span>
        <Button variant="quiet" onPress={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button
          variant="primary"
          isDisabled={data.album ? !title.trim() : !body.trim()}
          isPending={edit.isPending}
          onPress={() => void save()}
        >
          <Trans>Enregistrer</Trans>
        </Button>
      </div>
    </div>
  );
}
