import { useState } from 'react';
import { Plural } from '@lingui/react/macro';
import { ArrowUp } from 'lucide-react';
import { Button } from '../ui/Button.js';
import { useFreshPosts } from './fresh-posts.js';
import styles from './fresh-pill.module.css';

/** 'N nouvelles publications': nothing moves until it is pressed; then the page goes to the first of them. */
export function FreshPill({
  groupId,
  shown,
  onShow,
}: {
  groupId?: string;
  /** Ids of the posts that the page shows already */
  shown: readonly string[];
  onShow: () => Promise<void>;
}) {
  const fresh = useFreshPosts(groupId);
  const count = fresh.filter(({ id }) => !shown.includes(id)).length;
  const [isPending, setPending] = useState(false);

  async function show() {
    const ids = new Set(fresh.map(({ id }) => id));
    setPending(true);
    await onShow().finally(() => setPending(false));
    requestAnimationFrame(() => {
      const posts = [...document.querySelectorAll<HTMLElement>('[data-feed] [data-post]')];
      const first = posts.find(({ dataset }) => ids.has(dataset['post']!)) ?? posts[0];
      first?.scrollIntoView({ block: 'start' });
      first?.focus({ preventScroll: true });
    });
  }

  return (
    <div className={styles.place} role="status">
      {count > 0 ? (
        <Button variant="primary" size="s" icon={<ArrowUp />} onPress={() => void show()} isPending={isPending}>
          <Plural value={count} one="# nouvelle publication" other="# nouvelles publications" />
        </Button>
      ) : null}
    </div>
  );
}
