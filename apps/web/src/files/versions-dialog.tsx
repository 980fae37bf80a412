import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { versionsDialogQuery } from '../__generated__/versionsDialogQuery.graphql.js';
import type { versionsDialogAddMutation } from '../__generated__/versionsDialogAddMutation.graphql.js';
import type { versionsDialogRestoreMutation } from '../__generated__/versionsDialogRestoreMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { useLateQuery } from '../relay/use-late-query.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Late } from '../ui/Late.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Skeleton } from '../ui/States.js';
import { TextField } from '../ui/TextField.js';
import { AttachButton, FileList } from './file-list.js';
import { useFileSize } from './file-size.js';
import { Successor } from './successor.js';
import { useFiles } from './use-files.js';
import styles from './files.module.css';

/** What a file was and is: each version can be fetched; its author adds one, or goes back to one. */
export default function VersionsDialog({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={onClose} title={t`Versions de ${name}`} isWide>
      <Late fallback={<Skeleton lines={4} />}>
        <Versions id={id} />
      </Late>
    </Dialog>
  );
}

function Versions({ id }: { id: string }) {
  const { t } = useLingui();
  const sizeOf = useFileSize();
  const [fetched, setFetched] = useState(0);
  const { node } = useLateQuery<versionsDialogQuery>(
    graphql`
      query versionsDialogQuery($id: ID!) {
        node(id: $id) {
          __typename
          ... on File {
            id
            viewerCanChange
            textState
            ...successor_file @alias(as: "places")
            thread {
              group {
                id
              }
            }
            versions {
              id
              number
              name
              note
              bytes
              state
              isCurrent
              createdAt
              url
              author {
                name
              }
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only', fetchKey: String(fetched) },
  );
  const restore = useQuickAction<versionsDialogRestoreMutation>(graphql`
    mutation versionsDialogRestoreMutation($input: FileRestoreVersionInput!) {
      fileRestoreVersion(input: $input) {
        file {
          ...fileCards_file
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  if (node?.__typename !== 'File') {
    return (
      <p>
        <Trans>Ce fichier n’existe pas ou vous n’y avez pas accès.</Trans>
      </p>
    );
  }
  const goBack = async (versionId: string) => {
    if (await restore({ input: { fileId: id, versionId } })) setFetched(fetched + 1);
  };
  return (
    <>
      <TextState state={node.textState} />
      <ol className={styles.list} aria-label={t`Versions`}>
        {node.versions.map((version) => (
          <li key={version.id} className={styles.written}>
            <div className={styles.words}>
              <p className={styles.name}>
                <a href={version.url} download={version.name}>
                  <Trans>
                    Version {version.number} : {version.name}
                  </Trans>
                </a>
              </p>
              {version.note ? <p className={styles.name}>{version.note}</p> : null}
              <p className={styles.facts}>
                <span>{sizeOf(version.bytes)}</span>
                <span>
                  <Trans>
                    {version.author.name}, <RelativeTime at={version.createdAt} />
                  </Trans>
                </span>
                {version.isCurrent ? (
                  <strong>
                    <Trans>actuelle</Trans>
                  </strong>
                ) : null}
              </p>
            </div>
            {node.viewerCanChange && !version.isCurrent ? (
              <Button size="s" onPress={() => void goBack(version.id)}>
                <Trans>Rétablir</Trans>
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {node.places ? (
        <Successor file={node.places} groupId={node.thread.group.id} onDone={() => setFetched(fetched + 1)} />
      ) : null}
      {node.viewerCanChange ? (
        <NewVersion fileId={id} groupId={node.thread.group.id} onDone={() => setFetched(fetched + 1)} />
      ) : null}
    </>
  );
}

function NewVersion({ fileId, groupId, onDone }: { fileId: string; groupId: string; onDone: () => void }) {
  const { t } = useLingui();
  const files = useFiles(groupId);
  const [note, setNote] = useState('');
  // What had the focus goes with the file: the keyboard goes on where it began.
  const [hasBegun, setBegun] = useState(false);
  const add = useQuickAction<versionsDialogAddMutation>(graphql`
    mutation versionsDialogAddMutation($input: FileAddVersionInput!) {
      fileAddVersion(input: $input) {
        file {
          ...fileCards_file
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const [uploadId] = files.ids;

  async function send() {
    if (!uploadId || !(await add({ input: { fileId, uploadId, note } }))) return;
    files.forget();
    setNote('');
    onDone();
  }

  return (
    <div className={styles.list}>
      {files.files.length === 0 ? (
        <p className={styles.facts}>
          <AttachButton
            autoFocus={hasBegun}
            onChoose={(chosen) => {
              files.add(chosen.slice(0, 1));
              setBegun(true);
            }}
          />
          <Trans>Choisir la nouvelle version</Trans>
        </p>
      ) : null}
      <FileList files={files.files} onRetry={files.retry} onRemove={files.remove} />
      {files.files.length > 0 ? (
        <>
          <TextField label={t`Ce qui change`} value={note} onChange={setNote} maxLength={300} />
          <Button variant="primary" isDisabled={!uploadId} onPress={() => void send()}>
            <Trans>Ajouter cette version</Trans>
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** What search finds of the current version, where that is not all of it. */
function TextState({ state }: { state: string }) {
  if (state === 'UNREADABLE')
    return (
      <p className={styles.facts}>
        <Trans>Le texte de ce document n’a pas pu être lu : la recherche ne le trouve que par son nom.</Trans>
      </p>
    );
  if (state === 'PART')
    return (
      <p className={styles.facts}>
        <Trans>Ce document est long : la recherche n’en connaît que le début.</Trans>
      </p>
    );
  return null;
}
