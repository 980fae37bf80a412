import { useRef, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import type { Environment } from 'relay-runtime';
import { Trans, useLingui } from '@lingui/react/macro';
import { SendHorizontal } from 'lucide-react';
import { AttachButton, FileList } from '../../files/file-list.js';
import { useFiles } from '../../files/use-files.js';
import { IMAGE_TYPES } from '../../forms/upload-image.js';
import { ImageList } from '../../composer/image-list.js';
import { MentionNote } from '../../composer/mention-note.js';
import { mentionCandidates } from '../../composer/mention-candidates.js';
import { publishPost } from '../../composer/publish.js';
import { useImages } from '../../composer/use-images.js';
import { WritingArea } from '../../composer/writing-area.js';
import { useUnexpected } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/States.js';
import { takeNewest } from './newest.js';
import styles from './messages.module.css';

/** The next message: text, mentions, images, files. Ctrl Enter sends, as everywhere. What could not be sent stays. */
export function MessageComposer({
  conversationId,
  groupId,
  hasExternals,
}: {
  conversationId: string;
  groupId: string;
  hasExternals: boolean;
}) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const sayUnexpected = useUnexpected();
  const [body, setBody] = useState('');
  const [round, setRound] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const images = useImages(groupId);
  const files = useFiles(groupId);
  // A retry after a cut says the same under the same key, and is said once.
  const key = useRef<string>(crypto.randomUUID());
  const hasAnything = body.trim() !== '' || images.images.length + files.files.length > 0;
  const isBlocked = isPending || images.isIncomplete || files.isIncomplete || !hasAnything;

  /** Pictures are shown in the message; anything else is a file beside it. */
  function addFiles(chosen: Iterable<File>): boolean {
    const all = [...chosen];
    const pictures = all.filter(({ type }) => (IMAGE_TYPES as readonly string[]).includes(type));
    const others = all.filter((file) => !pictures.includes(file));
    if (pictures.length > 0) images.add(pictures);
    if (others.length > 0) files.add(others);
    return all.length > 0;
  }

  async function send() {
    if (isBlocked) return;
    setPending(true);
    try {
      const refused = await publishPost(environment, {
        key: key.current,
        groupId,
        title: null,
        body: body.trim(),
        topics: [],
        audience: null,
        partnerId: null,
        fileIds: files.ids,
        images: images.images.map(({ id, alt }) => ({ id: id!, alt })),
      });
      setRefusal(refused);
      if (refused) return;
      key.current = crypto.randomUUID();
      setBody('');
      for (const image of images.images) images.remove(image.key);
      images.forget();
      files.forget();
      setRound(round + 1);
      await takeNewest(environment, conversationId);
    } catch (error) {
      sayUnexpected(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <div
      className={styles.composer}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (!event.defaultPrevented && addFiles(event.dataTransfer.files)) event.preventDefault();
      }}
    >
      <WritingArea
        key={round}
        label={t`Votre message`}
        placeholder={t`Votre message`}
        value={body}
        autoFocus={round > 0}
        onChange={setBody}
        onSend={() => void send()}
        onFiles={addFiles}
        groupId={groupId}
        findPeople={(text) => mentionCandidates(environment, groupId, text, null)}
        tools={
          <>
            <AttachButton onChoose={files.add} />
            <Button
              variant="primary"
              size="s"
              icon={<SendHorizontal />}
              isDisabled={isBlocked && !isPending}
              isPending={isPending}
              onPress={() => void send()}
            >
              <Trans>Envoyer</Trans>
            </Button>
          </>
        }
      />
      <ImageList images={images.images} onDescribe={images.describe} onRetry={images.retry} onRemove={images.remove} />
      <FileList files={files.files} onRetry={files.retry} onRemove={files.remove} />
      <MentionNote groupId={groupId} body={body} />
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      {hasExternals ? (
        <p className={styles.hint}>
          <Trans>Un externe lit cette conversation.</Trans>
        </p>
      ) : null}
    </div>
  );
}
