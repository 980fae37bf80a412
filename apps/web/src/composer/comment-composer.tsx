import { useEffect, useRef, useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { Trans } from '@lingui/react/macro';
import type { commentComposer_post$key } from '../__generated__/commentComposer_post.graphql.js';
import type { commentComposerMutation } from '../__generated__/commentComposerMutation.graphql.js';
import { AttachButton, FileList } from '../files/file-list.js';
import { useFiles } from '../files/use-files.js';
import { useAction } from '../forms/use-action.js';
import { insertComment } from '../post/comment-connection.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/States.js';
import { toneOf } from '../ui/Visibility.js';
import { AnswerBar } from './answer-bar.js';
import { unsavedDraft, type DraftContent } from './drafts.js';
import { MentionNote } from './mention-note.js';
import { mentionCandidates } from './mention-candidates.js';
import { type Organisation, usePostReaders } from './post-readers.js';
import { SavedWords } from './saved-words.js';
import { useDraft } from './use-draft.js';
import { WritingArea } from './writing-area.js';
import styles from './composer.module.css';

/** What an answer to an answer takes from it. */
export interface Answered {
  readonly id: string;
  /** Behind walls: the one organisation that reads it */
  readonly partner: Organisation | null | undefined;
}

export interface CommentComposerProps {
  post: commentComposer_post$key;
  /** The comment that is answered; without it the post is */
  parent?: Answered;
  placeholder: string;
  /** What was kept on the server */
  draft?: Pick<DraftContent, 'body' | 'partnerId'> | null;
  onClose: () => void;
}

/** An answer being written: the text, who will read it, and the button. */
export function CommentComposer({ post, parent, placeholder, draft, onClose }: CommentComposerProps) {
  const environment = useRelayEnvironment() as Environment;
  const data = useFragment(
    graphql`
      fragment commentComposer_post on Post {
        id
        audience
        partner {
          id
          name
        }
        group {
          id
          visibility
          hasExternals
          walled
        }
        ...postReaders_post
      }
    `,
    post,
  );
  const { group } = data;
  const [kept] = useState(() => (parent ? null : (unsavedDraft(environment, { postId: data.id }) ?? draft)));
  const [body, setBody] = useState(kept?.body ?? '');
  const [partnerId, setPartnerId] = useState(kept?.partnerId ?? null);
  const isInternal = data.audience === 'INTERNAL';
  const inherited = group.walled ? (parent?.partner ?? data.partner ?? null) : null;
  const mayAddress = group.walled === true && !inherited && !isInternal;
  const readers = usePostReaders(data, mayAddress);
  const chosen = readers.organisations?.find(({ id }) => id === partnerId) ?? null;
  const addressed = inherited ?? (mayAddress ? chosen : null);
  // It was meant for one organisation only, which cannot be addressed any more: nothing goes to all instead.
  const isLost = partnerId !== null && !addressed && readers.organisations !== null;
  const isWaiting = partnerId !== null && readers.organisations === null;
  const key = useRef<string>(crypto.randomUUID());
  const box = useRef<HTMLDivElement>(null);
  // An answer to an answer is short-lived: only the one under the post is kept on the server.
  const saving = useDraft({ postId: data.id }, null);
  const files = useFiles(group.id);
  const [isAsking, setAsking] = useState(false);
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
  const isBlocked =
    (!body.trim() && files.files.length === 0) ||
    files.isIncomplete ||
    readers.isChanged ||
    isLost ||
    isWaiting ||
    isAsking;

  function change(text: string, organisation = partnerId) {
    setBody(text);
    setPartnerId(organisation);
    if (!parent) saving.write({ body: text, partnerId: organisation });
  }

  async function send() {
    if (isBlocked) return;
    setAsking(true);
    const areSeen = await readers.areSeen();
    setAsking(false);
    if (!areSeen) return;
    const input = {
      postId: data.id,
      parentId: parent?.id ?? null,
      body: body.trim(),
      fileIds: files.ids,
      idempotencyKey: key.current,
    };
    const done = await add.run(
      { input: { ...input, partnerId: inherited ? null : (addressed?.id ?? null) } },
      {
        updater: (store) => {
          const comment = store.getRootField('commentAdd')?.getLinkedRecord('comment');
          if (comment) insertComment(store, comment);
        },
      },
    );
    if (!done) return;
    if (!parent) saving.discard();
    setBody('');
    onClose();
  }

  const refusal = add.errorBesides();
  return (
    <div
      ref={box}
      className={styles.answer}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        // What the editor took is not taken twice.
        if (!event.defaultPrevented && files.add(event.dataTransfer.files)) event.preventDefault();
      }}
    >
      <WritingArea
        label={placeholder}
        placeholder={placeholder}
        value={body}
        autoFocus
        onChange={(text) => change(text)}
        onSend={() => void send()}
        onEscape={onClose}
        groupId={group.id}
        findPeople={(text) =>
          mentionCandidates(environment, group.id, text, isInternal ? 'INTERNAL' : null, addressed?.id)
        }
        onFiles={files.add}
        tools={<AttachButton onChoose={files.add} />}
      />
      <FileList files={files.files} onRetry={files.retry} onRemove={files.remove} />
      <MentionNote
        groupId={group.id}
        body={body}
        audience={isInternal ? 'INTERNAL' : null}
        partnerId={addressed?.id}
        postId={data.id}
      />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {isLost ? (
        <Notice tone="warn">
          <Trans>Cette réponse était pour une seule organisation, que l’on ne peut plus choisir ici.</Trans>{' '}
          <Button size="s" onPress={() => change(body, null)}>
            <Trans>L’adresser à tous les lecteurs</Trans>
          </Button>
        </Notice>
      ) : null}
      <AnswerBar
        readers={readers}
        tone={isInternal ? 'internal' : toneOf(group.visibility)}
        isHatched={group.hasExternals && !isInternal}
        addressed={addressed}
        onAddress={mayAddress ? (organisation) => change(body, organisation?.id ?? null) : undefined}
      />
      <div className={styles.foot}>
        <SavedWords at={parent ? null : saving.savedAt} />
        <Button variant="quiet" onPress={onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button
          variant="primary"
          isDisabled={isBlocked && !isAsking}
          isPending={add.isPending || isAsking}
          onPress={() => void send()}
        >
          <Trans>Répondre</Trans>
        </Button>
      </div>
    </div>
  );
}
