import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { albumDialogMutation } from '../__generated__/albumDialogMutation.graphql.js';
import type { albumDialogQuery } from '../__generated__/albumDialogQuery.graphql.js';
import { AudienceBar } from '../composer/audience-bar.js';
import { audienceSignature, useReaders } from '../composer/audience-sentence.js';
import { FirstPostDialog, rememberTold, wasTold } from '../composer/first-post-dialog.js';
import { audienceOf, type Reach } from '../composer/reach.js';
import { readersNow } from '../composer/readers-now.js';
import { useAudienceCheck } from '../composer/use-audience-check.js';
import { useFiles } from '../files/use-files.js';
import { useAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { forgetVisited } from '../screen.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Late } from '../ui/Late.js';
import { Notice, Skeleton } from '../ui/States.js';
import { TextArea, TextField } from '../ui/TextField.js';
import { MOST_PICTURES, PictureDrop } from './picture-drop.js';
import type { audienceSentence_group$key } from '../__generated__/audienceSentence_group.graphql.js';

/** A new album of a group: its title, its pictures, and who will see them. */
export default function AlbumDialog({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog isOpen isWide onClose={onClose} title={t`Nouvel album`} role="alertdialog">
      <Late fallback={<Skeleton lines={6} />}>
        <AlbumForm groupId={groupId} onClose={onClose} />
      </Late>
    </Dialog>
  );
}

function AlbumForm({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const { group } = useLateQuery<albumDialogQuery>(
    graphql`
      query albumDialogQuery($id: ID!) {
        group(id: $id) {
          id
          ...audienceSentence_group
        }
      }
    `,
    { id: groupId },
  );
  return group ? <Fields groupId={groupId} group={group} onClose={onClose} /> : null;
}

interface FieldsProps {
  groupId: string;
  group: audienceSentence_group$key;
  onClose: () => void;
}

function Fields({ groupId, group, onClose }: FieldsProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const readers = useReaders(group);
  const check = useAudienceCheck({ id: readers.id, signature: audienceSignature(readers), ask: readersNow });
  const files = useFiles(groupId, MOST_PICTURES);
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [reach, setReach] = useState<Reach>('ALL');
  const [isAsking, setAsking] = useState(false);
  // A retry after a lost answer makes no second album.
  const [key] = useState(() => crypto.randomUUID());
  const create = useAction<albumDialogMutation>(graphql`
    mutation albumDialogMutation($input: AlbumCreateInput!) {
      albumCreate(input: $input) {
        album {
          id
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const isBlocked = title.trim() === '' || files.ids.length === 0 || files.isIncomplete || check.isChanged;

  async function send() {
    setAsking(false);
    rememberTold(groupId);
    const pictures = files.ids.map((fileId) => ({ fileId }));
    const said = { groupId, title, description, pictures, idempotencyKey: key, ...audienceOf(reach) };
    const album = (await create.run({ input: said }))?.albumCreate.album;
    if (!album) return;
    forgetVisited();
    onClose();
    void navigate({ to: '/albums/$albumId', params: { albumId: album.id } });
  }

  return (
    <>
      <TextField
        label={t`Titre`}
        value={title}
        onChange={setTitle}
        maxLength={200}
        autoFocus
        isRequired
        errorMessage={create.errorOf('title')}
      />
      <TextArea label={t`Description (facultative)`} value={description} onChange={setDescription} />
      <PictureDrop files={files} />
      {create.errorBesides('title') ? <Notice tone="bad">{create.errorBesides('title')}</Notice> : null}
      <AudienceBar
        readers={readers}
        reach={reach}
        onReach={setReach}
        isChanged={check.isChanged}
        onConfirm={check.confirm}
      />
      <Button
        variant="primary"
        isDisabled={isBlocked}
        isPending={create.isPending}
        onPress={() => {
          if (readers.hasExternals && reach !== 'INTERNAL' && !wasTold(groupId)) setAsking(true);
          else void send();
        }}
      >
        <Trans>Publier l’album</Trans>
      </Button>
      <FirstPostDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        readers={readers}
        reach={reach}
        onConfirm={() => void send()}
      />
    </>
  );
}
