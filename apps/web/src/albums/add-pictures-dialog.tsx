import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { addPicturesDialogMutation } from '../__generated__/addPicturesDialogMutation.graphql.js';
import { useFiles } from '../files/use-files.js';
import { useAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Notice } from '../ui/States.js';
import { MOST_PICTURES, PictureDrop } from './picture-drop.js';

interface AddPicturesDialogProps {
  albumId: string;
  groupId: string;
  onDone: () => void;
  onClose: () => void;
}

/** More pictures, behind those that are there. */
export default function AddPicturesDialog({ albumId, groupId, onDone, onClose }: AddPicturesDialogProps) {
  const { t } = useLingui();
  const files = useFiles(groupId, MOST_PICTURES);
  const add = useAction<addPicturesDialogMutation>(graphql`
    mutation addPicturesDialogMutation($input: AlbumAddPicturesInput!) {
      albumAddPictures(input: $input) {
        album {
          id
          pictureCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  async function send() {
    if (!(await add.run({ input: { albumId, pictures: files.ids.map((fileId) => ({ fileId })) } }))) return;
    onDone();
    onClose();
  }
  const refused = add.errorBesides();
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t`Ajouter des images`}
      role="alertdialog"
      footer={
        <Button
          variant="primary"
          isDisabled={files.ids.length === 0 || files.isIncomplete}
          isPending={add.isPending}
          onPress={() => void send()}
        >
          <Trans>Ajouter à l’album</Trans>
        </Button>
      }
    >
      <PictureDrop files={files} autoFocus />
      {refused ? <Notice tone="bad">{refused}</Notice> : null}
    </Dialog>
  );
}
