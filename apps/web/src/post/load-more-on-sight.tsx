import { useEffect, useRef } from 'react';
import { LoadMore, type LoadMoreProps } from '../forms/load-more.js';
import { Sheet } from '../ui/Sheet.js';
import { Skeleton } from '../ui/States.js';

/** Under a feed: loads what follows shortly before its end comes into sight; the button is for keyboards and slow lines. */
export function LoadMoreOnSight(props: LoadMoreProps) {
  const end = useRef<HTMLDivElement>(null);
  const { hasNext, isLoading, onLoad } = props;
  const load = useRef(onLoad);
  useEffect(() => {
    load.current = onLoad;
  });
  useEffect(() => {
    if (!end.current || !hasNext || isLoading) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && load.current(), {
      rootMargin: '100% 0%',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasNext, isLoading]);
  return (
    <div ref={end}>
      {isLoading ? (
        <Sheet as="div" isPadded>
          <Skeleton hasAvatar lines={4} />
        </Sheet>
      ) : (
        <LoadMore {...props} />
      )}
    </div>
  );
}
