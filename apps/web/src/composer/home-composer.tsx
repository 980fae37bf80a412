import { lazy, useEffect, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { homeComposer_viewer$key } from '../__generated__/homeComposer_viewer.graphql.js';
import type { homeComposerGroupQuery } from '../__generated__/homeComposerGroupQuery.graphql.js';
import { Skeleton } from '../ui/States.js';
import { ComposerPrompt } from './composer-prompt.js';
import { LazyPostForm, warmForm } from './lazy-form.js';
import type { PostFormProps, Written } from './post-form.js';
import { usePendingPosts } from './pending-posts.js';
import { offerWriting } from './start-writing.js';
import { Late } from '../ui/Late.js';
import { useLateQuery } from '../relay/use-late-query.js';
import styles from './composer.module.css';

const Select = lazy(() => import('../ui/Select.js').then((kit) => ({ default: kit.Select<string> })));
const LAST_GROUP = 'entrenous.lastGroup';

/** The composer of the home page: the same, after the choice of a group. */
export function HomeComposer({ viewer, startsOpen }: { viewer: homeComposer_viewer$key; startsOpen: boolean }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(startsOpen);
  const [wasOpen, setWasOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(lastGroup);
  const [carried, setCarried] = useState<Written | null>(null);
  const written = useRef<Written | null>(null);
  const { person, groups } = useFragment(
    graphql`
      fragment homeComposer_viewer on Viewer {
        person {
          ...composerPrompt_person
        }
        groups(first: 100) {
          edges {
            node {
              id
              name
              viewerCanPost
              hasExternals
            }
          }
        }
      }
    `,
    viewer,
  );
  useEffect(
    () =>
      offerWriting(() => {
        warmForm();
        setOpen(true);
        scrollTo({ top: 0 });
      }),
    [],
  );
  const open = groups.edges.map(({ node }) => node).filter(({ viewerCanPost }) => viewerCanPost);
  const choices = open.map(({ id, name }) => ({ id, label: name }));
  // Who did not choose yet writes among colleagues.
  const first = open.find(({ hasExternals }) => !hasExternals) ?? open[0];
  const groupId = open.find(({ id }) => id === chosen)?.id ?? first?.id;
  if (!groupId) return null;

  function choose(id: string) {
    setCarried(written.current);
    setChosen(id);
    localStorage.setItem(LAST_GROUP, id);
  }

  function close() {
    written.current = null;
    setCarried(null);
    setWasOpen(true);
    setOpen(false);
  }

  const header = (
    <div className={styles.where}>
      <Select label={t`Publier dans`} choices={choices} value={groupId} onChange={choose} />
    </div>
  );
  return (
    <section className={styles.composer} data-open={isOpen || undefined}>
      {isOpen ? (
        <Late fallback={<Skeleton lines={6} />}>
          <FormOfGroup
            key={groupId}
            groupId={groupId}
            carried={carried}
            header={header}
            onChange={(now) => (written.current = now)}
            onClose={close}
          />
        </Late>
      ) : (
        <ComposerPrompt person={person} hasDraft={false} takesFocus={wasOpen} onOpen={() => setOpen(true)} />
      )}
    </section>
  );
}

function FormOfGroup({ groupId, ...form }: { groupId: string } & Omit<PostFormProps, 'group' | 'draft'>) {
  const { group, viewer } = useLateQuery<homeComposerGroupQuery>(
    graphql`
      query homeComposerGroupQuery($groupId: ID!) {
        group(id: $groupId) {
          ...postForm_group
        }
        viewer {
          draft(groupId: $groupId) {
            ...postForm_draft
          }
        }
      }
    `,
    { groupId },
    { fetchPolicy: 'network-only' },
  );
  // What is on its way is no draft any more, though the server keeps it until it has arrived.
  const [isOnItsWay] = useState(usePendingPosts(groupId).length > 0);
  return group ? <LazyPostForm group={group} draft={isOnItsWay ? null : viewer?.draft} {...form} /> : null;
}

function lastGroup(): string | null {
  try {
    return localStorage.getItem(LAST_GROUP);
  } catch {
    return null;
  }
}
