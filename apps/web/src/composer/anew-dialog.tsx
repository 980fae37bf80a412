import { useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { anewDialogQuery } from '../__generated__/anewDialogQuery.graphql.js';
import { Dialog } from '../ui/Dialog.js';
import { Select } from '../ui/Select.js';
import { Skeleton } from '../ui/States.js';
import { AnewForm } from './anew-form.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';
import styles from './composer.module.css';

export interface AnewDialogProps {
  /** The post that is published anew */
  id: string;
  onClose: () => void;
}

/** Says again what one wrote, here or in another group: who will read it stands first, and the older one stays as it is. */
export default function AnewDialog({ id, onClose }: AnewDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog isOpen isWide onClose={onClose} title={t`Publier à nouveau`}>
      <Late fallback={<Skeleton lines={6} />}>
        <ChooseGroup id={id} onClose={onClose} />
      </Late>
    </Dialog>
  );
}

function ChooseGroup({ id, onClose }: AnewDialogProps) {
  const { t } = useLingui();
  const { post, viewer } = useLateQuery<anewDialogQuery>(
    graphql`
      query anewDialogQuery($id: ID!) {
        post(id: $id) {
          group {
            id
          }
          ...anewForm_post
        }
        viewer {
          groups(first: 100) {
            edges {
              node {
                id
                name
                viewerCanPost
              }
            }
          }
        }
      }
    `,
    { id },
    { fetchPolicy: 'network-only' },
  );
  const open = (viewer?.groups.edges ?? []).map(({ node }) => node).filter(({ viewerCanPost }) => viewerCanPost);
  const [chosen, setChosen] = useState(post?.group.id ?? null);
  const groupId = open.find((group) => group.id === chosen)?.id ?? open[0]?.id;
  if (!post || !groupId) return <p>{t`Cette publication ne peut plus être reprise.`}</p>;
  return (
    <>
      <p>
        <Trans>
          Une nouvelle publication, datée d’aujourd’hui. L’ancienne reste où elle est, avec ses réponses et ses
          lecteurs.
        </Trans>
      </p>
      <div className={styles.where}>
        <Select
          label={t`Publier dans`}
          choices={open.map((group) => ({ id: group.id, label: group.name }))}
          value={groupId}
          onChange={setChosen}
        />
      </div>
      <Late fallback={<Skeleton lines={6} />}>
        <AnewForm key={groupId} post={post} groupId={groupId} onClose={onClose} />
      </Late>
    </>
  );
}
