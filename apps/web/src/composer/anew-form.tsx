import { useState } from 'react';
import { graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { Environment } from 'relay-runtime';
import type { anewFormQuery } from '../__generated__/anewFormQuery.graphql.js';
import type { anewForm_post$key } from '../__generated__/anewForm_post.graphql.js';
import { Button, IconButton } from '../ui/Button.js';
import { Row } from '../ui/Page.js';
import { Notice } from '../ui/States.js';
import { TagsField } from '../ui/TagsField.js';
import { showError, showToast } from '../ui/toasts.js';
import { AudienceBar } from './audience-bar.js';
import { type GroupReaders, audienceSignature, useReaders } from './audience-sentence.js';
import { mentionCandidates } from './mention-candidates.js';
import { publishPost } from './publish.js';
import { audienceOf, type Reach } from './reach.js';
import { readersNow } from './readers-now.js';
import { useAudienceCheck } from './use-audience-check.js';
import { WritingArea } from './writing-area.js';
import { useLateQuery } from '../relay/use-late-query.js';
import styles from './composer.module.css';

interface AnewFormProps {
  post: anewForm_post$key;
  groupId: string;
  onClose: () => void;
}

/** The text, the images and the files of an older post, to be said again; what is changed here changes nothing there. */
export function AnewForm({ groupId, ...form }: AnewFormProps) {
  const { group } = useLateQuery<anewFormQuery>(
    graphql`
      query anewFormQuery($groupId: ID!) {
        group(id: $groupId) {
          name
          ...audienceSentence_group
        }
      }
    `,
    { groupId },
    { fetchPolicy: 'network-only' },
  );
  const readers = useReaders(group!);
  return <Form {...form} name={group!.name} readers={readers} />;
}

type FormProps = Omit<AnewFormProps, 'groupId'> & { name: string; readers: GroupReaders };

function Form({ post: key, name, readers, onClose }: FormProps) {
  const { t } = useLingui();
  const environment = useRelayEnvironment() as Environment;
  const post = useFragment(
    graphql`
      fragment anewForm_post on Post {
        id
        title
        body
        topics
        images {
          id
          url
          alt
        }
        files {
          id
          name
        }
      }
    `,
    key,
  );
  const [title, setTitle] = useState(post.title ?? '');
  const [body, setBody] = useState(post.body);
  const [topics, setTopics] = useState<readonly string[]>(post.topics);
  const [images, setImages] = useState(post.images);
  const [files, setFiles] = useState(post.files);
  const [reach, setReach] = useState<Reach>('ALL');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  // One key for this form: pressed twice, it is published once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const check = useAudienceCheck({ id: readers.id, signature: audienceSignature(readers), ask: readersNow });
  const { audience, partnerId } = audienceOf(reach);
  const isBlocked = (!body.trim() && images.length + files.length === 0) || check.isChanged || isPending;

  async function send() {
    if (isBlocked) return;
    setPending(true);
    const refused = await publishPost(environment, {
      key: idempotencyKey,
      groupId: readers.id,
      title: title.trim() || null,
      body: body.trim(),
      topics,
      audience,
      partnerId,
      fileIds: files.map(({ id }) => id),
      images: images.map(({ id, alt }) => ({ id, alt })),
      anewOf: post.id,
    }).catch((error: Error) => {
      showError(error.message);
      return error.message;
    });
    setPending(false);
    setRefusal(refused);
    if (refused) return;
    showToast({ message: t`Publiée à nouveau dans ${name}.` });
    onClose();
  }

  return (
    <div className={styles.form}>
      <AudienceBar
        readers={readers}
        reach={reach}
        onReach={setReach}
        isChanged={check.isChanged}
        onConfirm={check.confirm}
      />
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
        onSend={() => void send()}
        onEscape={onClose}
        groupId={readers.id}
        findPeople={(text) => mentionCandidates(environment, readers.id, text, audience, partnerId)}
        tools={null}
      />
      <div className={styles.extras}>
        <TagsField label={t`Sujets`} placeholder={t`Un mot, puis Entrée`} value={topics} onChange={setTopics} />
        {images.length > 0 ? (
          <ul className={styles.images} aria-label={t`Images jointes`}>
            {images.map((image) => (
              <li key={image.id} className={styles.image}>
                <img src={image.url} alt={image.alt} className={styles.preview} />
                <IconButton
                  size="s"
                  label={t`Retirer cette image`}
                  icon={<X />}
                  onPress={() => setImages((now) => now.filter(({ id }) => id !== image.id))}
                />
              </li>
            ))}
          </ul>
        ) : null}
        {files.length > 0 ? (
          <ul className={styles.images} aria-label={t`Fichiers joints`}>
            {files.map((file) => (
              <li key={file.id}>
                <Row gap="s2">
                  {file.name}
                  <IconButton
                    size="s"
                    label={t`Retirer ${file.name}`}
                    icon={<X />}
                    onPress={() => setFiles((now) => now.filter(({ id }) => id !== file.id))}
                  />
                </Row>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <div className={styles.foot}>
        <Button variant="quiet" onPress={onClose}>
          <Trans>Annuler</Trans>
        </Button>
        <Button variant="primary" isDisabled={isBlocked} isPending={isPending} onPress={() => void send()}>
          <Trans>Publier à nouveau</Trans>
        </Button>
      </div>
    </div>
  );
}
