import { useEffect, useRef, useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { Trans } from '@lingui/react/macro';
import type { commentComposer_post$key } from '../__generated__/commentComposer_post.graphql.js';
import type { commentComposerMutation } from '../__generated__/commentComposerMutation.graphql.js';
import { useAction } from '../forms/use-action.js';
import { insertComment } from '../post/comment-connection.js';
import { Readers } from '../post/readers.js';
import { AudienceStrip } from '../ui/AudienceStrip.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/States.js';
import { toneOf } from '../ui/Visibility.js';
import { unsavedDraft } from './drafts.js';
import { mentionCandidates } from './mention-candidates.js';
import { SavedWords } from './saved-words.js';
import { useDraft } from './use-draft.js';
import { warmEditor, WritingArea } from './writing-area.js';
import styles from './composer.module.css';

export interface CommentComposerProps {
  post: commentComposer_post$key;
  /** The comment that is answered; without it the post is */
  parentId?: string;
  placeholder: string;
  /** What was kept on the server */
  draftBody?: string;
  /** Only the one under the post can be closed to one line */
  isOpen?: boolean;
  onOpen?: () => void;
  onClose: () => void;
}

/** Writes an answer to a post or to another answer. */
export function CommentComposer({
  post,
  parentId,
  placeholder,
  draftBody,
  isOpen = true,
  onOpen,
  onClose,
}: CommentComposerProps) {
  const [wasOpen, setWasOpen] = useState(false);

  function close() {
    setWasOpen(true);
    onClose();
  }

  if (isOpen)
    return (
      <AnswerForm post={post} parentId={parentId} placeholder={placeholder} draftBody={draftBody} onClose={close} />
    );
  return (
    <button
      type="button"
      className={styles.promptField}
      autoFocus={wasOpen}
      onClick={onOpen}
      onFocus={warmEditor}
      onPointerEnter={warmEditor}
    >
      {placeholder}
    </button>
  );
}

function AnswerForm({
  post,
  parentId,
  placeholder,
  draftBody,
  onClose,
}: Omit<CommentComposerProps, 'isOpen' | 'onOpen'>) {
  const environment = useRelayEnvironment() as Environment;
  const data = useFragment(
    graphql`
      fragment commentComposer_post on Post {
        id
        audience
        group {
          id
          visibility
          hasExternals
        }
        ...readers_post
      }
    `,
    post,
  );
  const [body, setBody] = useState(
    () => (parentId ? null : unsavedDraft(environment, { postId: data.id })?.body) ?? draftBody ?? '',
  );
  const key = useRef<string>(crypto.randomUUID());
  const box = useRef<HTMLDivElement>(null);
  // An answer to an answer is short-lived: only the one under the post is kept on the server.
  const saving = useDraft({ postId: data.id }, null);
  const add = useAction<commentComposerMutation>(graphql`
    mutation commentComposerMutation($input: CommentAddInput!) {
      commentAdd(input: $input) {
        comment {
          id
          parentId
          thread {
            id
            commentCount
            lastActivityAt
            ...latestComments_post
          }
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
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isInternal = data.audience === 'INTERNAL';

  async function send() {
    if (!body.trim()) return;
    const done = await add.run(
      { input: { postId: data.id, parentId: parentId ?? null, body: body.trim(), idempotencyKey: key.current } },
      {
        updater: (store) => {
          const comment = store.getRootField('commentAdd')?.getLinkedRecord('comment');
          if (comment) insertComment(store, comment);
        },
      },
    );
    if (!done) return;
    if (!parentId) saving.discard();
    setBody('');
    onClose();
  }

  const refusal = add.errorBesides();
  return (
    <div
      ref={box}
      className={styles.answer}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <WritingArea
        label={placeholder}
        placeholder={placeholder}
        value={body}
        autoFocus
        onChange={(text) => {
          setBody(text);
          if (!parentId) saving.write({ body: text });
        }}
        onSend={() => void send()}
        onEscape={onClose}
        groupId={data.group.id}
        findPeople={(text) => mentionCandidates(environment, data.group.id, text, isInternal ? 'INTERNAL' : null)}
        tools={null}
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <AudienceStrip
        tone={isInternal ? 'internal' : toneOf(data.group.visibility)}
        isHatched={data.group.hasExternals && !isInternal}
      >
        <Trans>
          Votre réponse est lue par : <Readers post={data} />
        </Trans>
      </AudienceStrip>
      <div className={styles.foot}>
        <SavedWords at={parentId ? null : saving.savedAt} />
        <Button variant="quiet" onPress={onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button variant="primary" isDisabled={!body.trim()} isPending={add.isPending} onPress={() => void send()}>
          <Trans>Répondre</Trans>
        </Button>
      </div>
    </div>
  );
}
