import { useState } from 'react';
import { Plural } from '@lingui/react/macro';
import { ArrowUp } from 'lucide-react';
import { Button } from '../ui/Button.js';
import { useFreshPosts } from './fresh-posts.js';
import styles from './fresh-pill.module.css';

/** 'N nouvelles publications': nothing moves until it is pressed; then the page goes to the first of them. */
export function FreshPill({ groupId, onShow }: { groupId?: string; onShow: () => Promise<void> }) {
  const count = useFreshPosts(groupId).length;
  const [isPending, setPending] = useState(false);

  async function show() {
    setPending(true);
    await onShow().finally(() => setPending(false));
    requestAnimationFrame(() => {
      const first = document.querySelector<HTMLElement>('[data-feed] [data-post]');
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
