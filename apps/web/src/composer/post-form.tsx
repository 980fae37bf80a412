import { useEffect, useRef, useState, type ReactNode } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Hash } from 'lucide-react';
import type { Environment } from 'relay-runtime';
import type { postForm_draft$key } from '../__generated__/postForm_draft.graphql.js';
import type { postForm_group$key } from '../__generated__/postForm_group.graphql.js';
import { AttachButton, FileList } from '../files/file-list.js';
import { useFiles } from '../files/use-files.js';
import { IMAGE_TYPES } from '../forms/upload-image.js';
import { useReachable } from '../relay/connectivity.js';
import { Button, IconButton } from '../ui/Button.js';
import { TagsField } from '../ui/TagsField.js';
import { audienceSignature, useReaders } from './audience-sentence.js';
import { AudienceBar } from './audience-bar.js';
import { FirstPostDialog, rememberTold, wasTold } from './first-post-dialog.js';
import { ImageList } from './image-list.js';
import { MentionNote } from './mention-note.js';
import { mentionCandidates } from './mention-candidates.js';
import { audienceOf, reachOfDraft, type Reach } from './reach.js';
import { sendPost } from './pending-posts.js';
import { readersNow } from './readers-now.js';
import { SavedWords } from './saved-words.js';
import { useAudienceCheck } from './use-audience-check.js';
import { unsavedDraft, type DraftContent } from './drafts.js';
import { useDraft } from './use-draft.js';
import { useImages } from './use-images.js';
import { WritingArea } from './writing-area.js';
import styles from './composer.module.css';

export interface Written {
  title: string;
  body: string;
  topics: readonly string[];
}

export interface PostFormProps {
  group: postForm_group$key;
  draft: postForm_draft$key | null | undefined;
  /** What was written for another group, kept when the group is changed */
  carried?: Written | null;
  /** First line: where it goes */
  header?: ReactNode;
  onChange?: (written: Written) => void;
  onClose: () => void;
}

/** A post being written: title, text, images, topics, who will read it, and the button. */
export function PostForm({ group, draft: draftKey, carried, header, onChange, onClose }: PostFormProps) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const isReachable = useReachable();
  const data = useFragment(
    graphql`
      fragment postForm_group on Group {
        id
        name
        ...audienceSentence_group
      }
    `,
    group,
  );
  const saved = useFragment(
    graphql`
      fragment postForm_draft on Draft {
        title
        body
        audience
        partnerId
        topics
        updatedAt
      }
    `,
    draftKey ?? null,
  );
  // What was written after the server last heard of it comes first.
  const [draft] = useState(() => unsavedDraft(environment, { groupId: data.id }) ?? saved);
  const readers = useReaders(data);
  const check = useAudienceCheck({ id: readers.id, signature: audienceSignature(readers), ask: readersNow });
  const [written, setWritten] = useState<Written>(
    carried ?? { title: draft?.title ?? '', body: draft?.body ?? '', topics: draft?.topics ?? [] },
  );
  const [reach, setReach] = useState<Reach>(() => reachOfDraft(draft, readers));
  const [hasTopics, setHasTopics] = useState(written.topics.length > 0);
  const [isAsking, setAsking] = useState(false);
  const saving = useDraft({ groupId: data.id }, carried ? null : (saved?.updatedAt ?? null));
  const images = useImages(data.id);
  const files = useFiles(data.id);
  const { audience, partnerId } = audienceOf(reach);
  const canSend = written.body.trim() !== '' || images.images.length + files.files.length > 0;
  const isBlocked = !canSend || images.isIncomplete || files.isIncomplete || check.isChanged;

  function change(part: Partial<Written>, nextReach = reach) {
    const next = { ...written, ...part };
    setWritten(next);
    setReach(nextReach);
    onChange?.(next);
    const content: DraftContent = { ...next, ...audienceOf(nextReach) };
    saving.write(content);
  }
  const firstChange = useRef(change);
  useEffect(() => {
    if (carried?.body || carried?.title) firstChange.current({});
  }, [carried]);

  /** Pictures are shown in the post; anything else is a file beside it. */
  function addFiles(chosen: Iterable<File>): boolean {
    const all = [...chosen];
    const pictures = all.filter(({ type }) => (IMAGE_TYPES as readonly string[]).includes(type));
    const others = all.filter((file) => !pictures.includes(file));
    if (pictures.length > 0) images.add(pictures);
    if (others.length > 0) files.add(others);
    return all.length > 0;
  }

  function send() {
    if (isBlocked) return;
    if (readers.hasExternals && reach !== 'INTERNAL' && !wasTold(data.id)) return setAsking(true);
    sendNow();
  }

  function sendNow() {
    setAsking(false);
    rememberTold(data.id);
    sendPost(environment, {
      key: crypto.randomUUID(),
      groupId: data.id,
      groupName: data.name,
      title: written.title.trim() || null,
      body: written.body.trim(),
      topics: written.topics,
      audience,
      partnerId,
      fileIds: files.ids,
      images: images.images.map(({ id, alt }) => ({ id: id!, alt })),
      readers: audienceSignature(readers),
    });
    // The draft stays with the server until the post is there.
    saving.stop();
    images.forget();
    onClose();
  }

  return (
    <div
      className={styles.form}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        // What the editor took is not taken twice.
        if (!event.defaultPrevented && addFiles(event.dataTransfer.files)) event.preventDefault();
      }}
    >
      {header}
      <input
        className={styles.titleField}
        aria-label={t`Titre (facultatif)`}
        placeholder={t`Titre (facultatif)`}
        maxLength={200}
        value={written.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <WritingArea
        label={t`Texte de la publication`}
        placeholder={t`Partager un point, poser une question, proposer une idée…`}
        value={written.body}
        autoFocus
        onChange={(body) => change({ body })}
        onSend={send}
        onEscape={onClose}
        onFiles={addFiles}
        findPeople={(text) => mentionCandidates(environment, data.id, text, audience, partnerId)}
        groupId={data.id}
        tools={
          <>
            <AttachButton onChoose={files.add} />
            <IconButton
              size="s"
              label={t`Ajouter des sujets`}
              icon={<Hash />}
              aria-expanded={hasTopics}
              onPress={() => setHasTopics(!hasTopics)}
            />
          </>
        }
      />
      <div className={styles.extras}>
        {hasTopics ? (
          <TagsField
            label={t`Sujets`}
            placeholder={t`Un mot, puis Entrée`}
            value={written.topics}
            onChange={(topics) => change({ topics })}
          />
        ) : null}
        <ImageList
          images={images.images}
          onDescribe={images.describe}
          onRetry={images.retry}
          onRemove={images.remove}
        />
        <FileList files={files.files} onRetry={files.retry} onRemove={files.remove} />
        <MentionNote groupId={data.id} body={written.body} audience={audience} partnerId={partnerId} />
      </div>
      <AudienceBar
        readers={readers}
        reach={reach}
        onReach={(next) => change({}, next)}
        isChanged={check.isChanged}
        onConfirm={check.confirm}
      />
      <div className={styles.foot}>
        <SavedWords at={saving.savedAt} />
        <Button variant="quiet" onPress={onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button variant="primary" isDisabled={isBlocked} onPress={send}>
          {isReachable ? <Trans>Publier</Trans> : <Trans>Publier au retour du réseau</Trans>}
        </Button>
      </div>
      <FirstPostDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        readers={readers}
        reach={reach}
        onConfirm={sendNow}
      />
    </div>
  );
}
