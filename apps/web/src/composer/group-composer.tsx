import { useEffect, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { groupComposer_group$key } from '../__generated__/groupComposer_group.graphql.js';
import type { groupComposer_viewer$key } from '../__generated__/groupComposer_viewer.graphql.js';
import { Skeleton } from '../ui/States.js';
import { ComposerPrompt } from './composer-prompt.js';
import { LazyPostForm, warmForm } from './lazy-form.js';
import { usePendingPosts } from './pending-posts.js';
import { offerWriting } from './start-writing.js';
import { Late } from '../ui/Late.js';
import styles from './composer.module.css';

/** The composer of a group's page. */
export function GroupComposer({ group, viewer }: { group: groupComposer_group$key; viewer: groupComposer_viewer$key }) {
  const box = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const data = useFragment(
    graphql`
      fragment groupComposer_group on Group {
        id
        viewerCanPost
        ...postForm_group
      }
    `,
    group,
  );
  const { person, draft } = useFragment(
    graphql`
      fragment groupComposer_viewer on Viewer @argumentDefinitions(groupId: { type: "ID" }) {
        person {
          ...composerPrompt_person
        }
        draft(groupId: $groupId) {
          body
          ...postForm_draft
        }
      }
    `,
    viewer,
  );
  // What is on its way is no draft any more, though the server keeps it until it has arrived.
  const isOnItsWay = usePendingPosts(data.id).length > 0;
  const kept = isOnItsWay ? null : draft;
  const { viewerCanPost } = data;
  useEffect(() => {
    if (!viewerCanPost) return;
    return offerWriting(() => {
      warmForm();
      setOpen(true);
    });
  }, [viewerCanPost]);
  useEffect(() => {
    // On a phone it opens under much else.
    if (isOpen && isLow(box.current)) box.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  if (!viewerCanPost) return null;

  function close() {
    setWasOpen(true);
    setOpen(false);
  }

  return (
    <section ref={box} className={styles.composer} data-open={isOpen || undefined}>
      {isOpen ? (
        <Late fallback={<Skeleton lines={6} />}>
          <LazyPostForm key={data.id} group={data} draft={kept} onClose={close} />
        </Late>
      ) : (
        <ComposerPrompt
          person={person}
          hasDraft={Boolean(kept?.body)}
          takesFocus={wasOpen}
          onOpen={() => setOpen(true)}
        />
      )}
    </section>
  );
}

/** Whether little of it would be in sight. */
function isLow(element: HTMLElement | null): boolean {
  const top = element?.getBoundingClientRect().top ?? 0;
  return top < 0 || top > window.innerHeight / 2;
}
