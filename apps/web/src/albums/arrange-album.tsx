import { useRef, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, Star, Trash2 } from 'lucide-react';
import type { arrangeAlbumMutation } from '../__generated__/arrangeAlbumMutation.graphql.js';
import type { arrangeAlbumRemoveMutation } from '../__generated__/arrangeAlbumRemoveMutation.graphql.js';
import { useAction, useQuickAction } from '../forms/use-action.js';
import { Button, IconButton } from '../ui/Button.js';
import { Row } from '../ui/Page.js';
import { Notice } from '../ui/States.js';
import { TextField } from '../ui/TextField.js';
import { type PictureFile, Thumb, wordsOf } from './picture.js';
import styles from './albums.module.css';

interface ArrangeAlbumProps {
  albumId: string;
  pictures: readonly PictureFile[];
  coverId: string | null;
  onDone: () => void;
  onClose: () => void;
}

/** The order of the pictures, what is said of each, the cover; and what is taken away, at once. */
export default function ArrangeAlbum({ albumId, pictures, coverId, onDone, onClose }: ArrangeAlbumProps) {
  const { t } = useLingui();
  const [rows, setRows] = useState(() => pictures.map((picture) => ({ picture, caption: picture.caption })));
  const [cover, setCover] = useState(coverId);
  const list = useRef<HTMLOListElement>(null);
  const save = useAction<arrangeAlbumMutation>(graphql`
    mutation arrangeAlbumMutation($input: AlbumArrangeInput!) {
      albumArrange(input: $input) {
        album {
          id
          cover {
            id
          }
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const remove = useQuickAction<arrangeAlbumRemoveMutation>(graphql`
    mutation arrangeAlbumRemoveMutation($input: FileInput!) {
      fileRemove(input: $input) {
        removedFileId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  function move(from: number, by: -1 | 1) {
    const to = from + by;
    const next = [...rows];
    next.splice(to, 0, ...next.splice(from, 1));
    setRows(next);
    // The picture keeps the focus at its new place, for the next press.
    requestAnimationFrame(() => {
      const { children } = list.current!;
      const buttons = children[to]?.querySelectorAll<HTMLButtonElement>('[data-move] button:not([disabled])');
      buttons?.[by < 0 || to === rows.length - 1 ? 0 : buttons.length - 1]?.focus();
    });
  }

  async function takeAway(id: string) {
    if (!(await remove({ input: { fileId: id } }))) return;
    setRows((now) => now.filter(({ picture }) => picture.id !== id));
    if (cover === id) setCover(null);
    onDone();
  }

  async function send() {
    const order = rows.map(({ picture }) => picture.id);
    const captions = rows
      .filter(({ picture, caption }) => caption !== picture.caption)
      .map(({ picture, caption }) => ({ fileId: picture.id, caption }));
    if (!(await save.run({ input: { albumId, order, captions, coverId: cover } }))) return;
    onDone();
    onClose();
  }

  const refused = save.errorBesides();
  return (
    <>
      <ol ref={list} className={styles.rows} aria-label={t`Images de l’album`}>
        {rows.map(({ picture, caption }, at) => {
          const words = caption || wordsOf(picture);
          return (
            <li key={picture.id} className={styles.changed}>
              <Thumb picture={picture} />
              <TextField
                label={t`Légende de l’image ${at + 1}`}
                value={caption}
                maxLength={500}
                onChange={(next) =>
                  setRows((now) => now.map((row) => (row.picture.id === picture.id ? { ...row, caption: next } : row)))
                }
              />
              <div className={styles.tools} data-move>
                <IconButton
                  size="s"
                  label={t`Monter ${words}`}
                  icon={<ArrowUp />}
                  isDisabled={at === 0}
                  onPress={() => move(at, -1)}
                />
                <IconButton
                  size="s"
                  label={t`Descendre ${words}`}
                  icon={<ArrowDown />}
                  isDisabled={at === rows.length - 1}
                  onPress={() => move(at, 1)}
                />
                <IconButton
                  size="s"
                  label={t`En couverture : ${words}`}
                  icon={<Star />}
                  aria-pressed={cover === picture.id}
                  onPress={() => setCover(cover === picture.id ? null : picture.id)}
                />
                <IconButton
                  size="s"
                  label={t`Retirer ${words}, pour tous`}
                  icon={<Trash2 />}
                  onPress={() => void takeAway(picture.id)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {refused ? <Notice tone="bad">{refused}</Notice> : null}
      <Row gap="s2" justify="end">
        <Button onPress={onClose}>
          <Trans>Fermer</Trans>
        </Button>
        <Button variant="primary" isPending={save.isPending} onPress={() => void send()}>
          <Trans>Enregistrer</Trans>
        </Button>
      </Row>
    </>
  );
}
